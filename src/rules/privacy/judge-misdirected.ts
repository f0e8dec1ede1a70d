import type { JudgeContext } from '../situation/context';
import type { MisdirectedCase } from '../situation/records';
import type { Verdict } from '../verdict';

/** Judges what was done about pages or words that reached the wrong place. */
export function judgeMisdirected(_situation: MisdirectedCase, _context: JudgeContext): Verdict[] {
  return [];
}
