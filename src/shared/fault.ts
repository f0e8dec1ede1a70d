/**
 * One thing wrong with something a person gave us: a pack, log, save, case file, link or setting.
 * `file` is the name the person knows it by; `path` leads to the value inside it, dotted, '' for the whole.
 */
export interface Fault {
  /** Stable, lower-case, for scripts: 'pack.unknown-provider'. */
  readonly code: string;
  readonly file: string;
  readonly path: string;
  readonly expected: string;
  readonly found: string;
  /** The nearest valid id, when there is one near enough. */
  readonly didYouMean?: string;
}

/** The one clear sentence for a fault: file › path: expected what, found what, did you mean what. */
export function sayFault(fault: Fault): string {
  const place = fault.path === '' ? fault.file : `${fault.file} › ${fault.path}`;
  const hint = fault.didYouMean === undefined ? '' : ` (did you mean ${fault.didYouMean}?)`;
  return `${place}: expected ${fault.expected}, found ${fault.found}${hint}`;
}

/** Shows a foreign value in a message: short, on one line, never longer than 60 characters. */
export function showValue(value: unknown): string {
  if (value === undefined) return 'nothing';
  const text = typeof value === 'string' ? `"${value}"` : (JSON.stringify(value) ?? String(value));
  const oneLine = text.replaceAll(/\s+/g, ' ');
  return oneLine.length > 60 ? `${oneLine.slice(0, 57)}...` : oneLine;
}
