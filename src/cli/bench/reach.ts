import type { BuiltFile } from './bundle';

/**
 * Every file that a browser fetches from a starting file on: what it needs, and what the program asks for later, except
 * where `stops` says that the asking comes after the moment in question.
 * @param stops told the module that is asked for (its path), answers whether it belongs to later
 */
export function reach(
  files: readonly BuiltFile[],
  start: BuiltFile,
  stops: (asked: string) => boolean,
): readonly BuiltFile[] {
  const byName = new Map(files.map((file) => [file.name, file]));
  const found = new Set<BuiltFile>();
  const visit = (file: BuiltFile | undefined): void => {
    if (file === undefined || found.has(file)) return;
    found.add(file);
    for (const name of file.needs) visit(byName.get(name));
    for (const name of file.later) {
      const next = byName.get(name);
      if (next !== undefined && !stops(next.asked ?? next.name)) visit(next);
    }
  };
  visit(start);
  return [...found];
}
