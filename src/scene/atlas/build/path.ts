/** A path as absolute points: a letter of M L C Z and its coordinates. */
export type Segment = readonly [command: 'M' | 'L' | 'C' | 'Z', ...coordinates: number[]];

/** Reads absolute path data of M, L, H, V, C and Z; refuses any other command. */
export function parsePath(data: string): Segment[] {
  const segments: Segment[] = [];
  let x = 0;
  let y = 0;
  for (const [, command = '', rest = ''] of data.matchAll(/([A-Za-z])([^A-Za-z]*(?:e-?\d+[^A-Za-z]*)*)/g)) {
    const numbers = (rest.match(/-?(?:\d+\.?\d*|\.\d+)(?:e-?\d+)?/g) ?? []).map(Number);
    if (command === 'Z') segments.push(['Z']);
    else if (command === 'H' || command === 'V') {
      for (const value of numbers) {
        if (command === 'H') x = value;
        else y = value;
        segments.push(['L', x, y]);
      }
    } else if (command === 'M' || command === 'L' || command === 'C') {
      const size = command === 'C' ? 6 : 2;
      for (let at = 0; at + size <= numbers.length; at += size) {
        const points = numbers.slice(at, at + size);
        segments.push([command === 'M' && at > 0 ? 'L' : command, ...points]);
        x = points[size - 2] ?? x;
        y = points[size - 1] ?? y;
      }
    } else throw new Error(`Path command ${command} is not one of M L H V C Z`);
  }
  return segments;
}

const joined = (numbers: readonly number[]): string =>
  numbers.map((value, at) => (at > 0 && value >= 0 ? ` ${value}` : `${value}`)).join('');

/** Writes a path relative and in whole grid steps, each step `grid` units; rounding never accumulates. */
export function packPath(segments: readonly Segment[], grid: number): string {
  let out = '';
  let [x, y, startX, startY] = [0, 0, 0, 0];
  for (const [command, ...points] of segments) {
    if (command === 'Z') {
      out += 'z';
      [x, y] = [startX, startY];
      continue;
    }
    const steps = points.map((value) => Math.round(value / grid));
    const relative = steps.map((value, at) => value - (at % 2 === 0 ? x : y));
    const still = relative.every((value) => value === 0);
    if (command !== 'M' && still) continue;
    out += command.toLowerCase() + joined(relative);
    x = steps.at(-2) ?? x;
    y = steps.at(-1) ?? y;
    if (command === 'M') [startX, startY] = [x, y];
  }
  return out;
}

/** Keeps the closed figures of a path that begin above a line, measured at their highest point. */
export function figuresAbove(segments: readonly Segment[], line: number): Segment[] {
  const figures: Segment[][] = [];
  for (const segment of segments) {
    if (segment[0] === 'M') figures.push([]);
    figures.at(-1)?.push(segment);
  }
  const topOf = (figure: readonly Segment[]): number =>
    Math.min(...figure.flatMap(([, ...points]) => points.filter((_, at) => at % 2 === 1)));
  return figures.filter((figure) => topOf(figure) < line).flat();
}
