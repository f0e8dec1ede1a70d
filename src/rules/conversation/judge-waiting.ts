import type { JudgeContext } from '../situation/context';
import type { WaitingCase } from '../situation/conversation';
import type { Verdict } from '../verdict';

/** Judges how long somebody waited, whether that was told, and who was left waiting meanwhile. */
export function judgeWaiting(_situation: WaitingCase, _context: JudgeContext): Verdict[] {
  return [];
}
