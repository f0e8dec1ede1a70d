import type { JudgeContext } from '../situation/context';
import type { Disclosure } from '../situation/disclosure';
import type { Verdict } from '../verdict';

/** Judges facts of a patient that reached, or are about to reach, somebody. */
export function judgeDisclosure(_situation: Disclosure, _context: JudgeContext): Verdict[] {
  return [];
}
