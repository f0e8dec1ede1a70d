import type { JudgeContext } from '../situation/context';
import type { UrgencyCase } from '../situation/conversation';
import type { Verdict } from '../verdict';

/** Judges what was done after words that may mean danger. */
export function judgeUrgency(_situation: UrgencyCase, _context: JudgeContext): Verdict[] {
  return [];
}
