import { element, readSegment, type Segment, writeSegment } from '../answer/segment';
import { plain } from './parties';

const version = '005010X279A1';

/** A message as text: header, trace, body, and a trailer that counts the segments. */
export function writeMessage(kind: '270' | '271', trace: Segment, body: readonly Segment[]): string {
  const inside = [plain('ST', kind, '0001', version), trace, ...body];
  const all = [...inside, plain('SE', String(inside.length + 1), '0001')];
  return all.map((segment) => `${writeSegment(segment)}~`).join('\n');
}

/** The segments of a message of this kind; undefined when it is another, of another version, or its count is wrong. */
export function readMessage(kind: '270' | '271', text: string): readonly Segment[] | undefined {
  const segments = text
    .split('~')
    .filter((each) => each.trim() !== '')
    .map(readSegment);
  const [first, last] = [segments[0], segments.at(-1)];
  if (first?.name !== 'ST' || element(first, 1) !== kind || element(first, 3) !== version) return undefined;
  return last?.name === 'SE' && element(last, 1) === String(segments.length) ? segments : undefined;
}
