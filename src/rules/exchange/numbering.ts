import type { Line, LineFault } from './codec';

const ranks = ['20', '21', '22', '19', '23', 'PT'];

/** Which numbers of a message follow from its shape: levels (HL), and lines (LX) within each segment of a name. */
export interface Numbering {
  readonly levels: boolean;
  /** Lines are counted anew from each segment of this name; not at all without it. */
  readonly linesWithin?: string;
}

/** Puts in the numbers that follow from the shape: of each level, of the one above it, whether one lies below, of each line. */
export function numbered(lines: readonly Line[], { levels, linesWithin }: Numbering): Line[] {
  const above: { readonly rank: number; readonly id: string }[] = [];
  let level = 0;
  let count = 0;
  return lines.map((line, at): Line => {
    if (line.name === linesWithin) count = 0;
    if (linesWithin !== undefined && line.name === 'LX') {
      count += 1;
      return { name: 'LX', elements: [String(count)] };
    }
    if (!levels || line.name !== 'HL') return line;
    const [, , code = ''] = line.elements;
    const rank = ranks.indexOf(code);
    while (above.length > 0 && (above.at(-1)?.rank ?? 0) >= rank) above.pop();
    level += 1;
    const parent = above.at(-1)?.id ?? '';
    above.push({ rank, id: String(level) });
    const next = lines.slice(at + 1).find(({ name }) => name === 'HL')?.elements[2] ?? '';
    return { name: 'HL', elements: [String(level), parent, code, ranks.indexOf(next) > rank ? '1' : '0'] };
  });
}

/** The lines without those numbers; a fault where one of them is not as the shape has it. */
export function unnumbered(lines: readonly Line[], numbering: Numbering): readonly Line[] | LineFault {
  const right = numbered(lines, numbering);
  const at = right.findIndex((line, place) => line !== lines[place] && !same(line, lines[place]));
  const wanted = right[at];
  if (wanted !== undefined)
    return {
      at: wanted.name,
      says: `Segment ${at + 2} (${wanted.name}): its numbers have to be ${wanted.elements.join('*')}.`,
    };
  return right.map((line, place) => {
    if (line === lines[place]) return line;
    return line.name === 'HL'
      ? { name: 'HL', elements: ['', '', line.elements[2] ?? ''] }
      : { name: 'LX', elements: [] };
  });
}

function same(one: Line, other: Line | undefined): boolean {
  return one.elements.join('*') === other?.elements.join('*');
}
