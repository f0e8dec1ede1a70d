/** A paragraph of plain text, or a run of lines that were written as a list. */
export interface Paragraph {
  readonly isList: boolean;
  /** Lines of the paragraph, or items of the list without their marks. */
  readonly items: readonly string[];
}

const mark = /^(?:-|\d+\.)\s+/;

/** Reads plain text as paragraphs and lists: blank lines part them, lines with '- ' or '1. ' are items. Nothing else in it means anything. */
export function paragraphs(text: string): readonly Paragraph[] {
  return text
    .split(/\n\s*\n/)
    .flatMap((block) => split(block.split('\n').map((line) => line.trim())))
    .filter((paragraph) => paragraph.items.length > 0);
}

function split(lines: readonly string[]): Paragraph[] {
  const found: { isList: boolean; items: string[] }[] = [];
  for (const line of lines.filter((one) => one !== '')) {
    const isItem = mark.test(line);
    const last = found.at(-1);
    if (isItem && last?.isList) last.items.push(line.replace(mark, ''));
    else if (isItem) found.push({ isList: true, items: [line.replace(mark, '')] });
    else if (last?.isList) last.items.push(`${last.items.pop() ?? ''} ${line}`);
    else if (last) last.items.push(line);
    else found.push({ isList: false, items: [line] });
  }
  return found;
}
