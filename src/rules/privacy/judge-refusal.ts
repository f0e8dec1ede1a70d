import type { JudgeContext } from '../situation/context';
import type { Refusal } from '../situation/disclosure';
import type { Verdict } from '../verdict';

/** Judges a refusal, or a hurdle set up, to somebody who asked. */
export function judgeRefusal(_situation: Refusal, _context: JudgeContext): Verdict[] {
  return [];
}
