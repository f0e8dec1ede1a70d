import type { JudgeContext } from '../situation/context';
import type { EligibilityCase } from '../situation/coverage';
import type { Verdict } from '../verdict';

/** Judges whether coverage was checked for a visit, and what was done on the answer. */
export function judgeEligibility(_situation: EligibilityCase, _context: JudgeContext): Verdict[] {
  return [];
}
