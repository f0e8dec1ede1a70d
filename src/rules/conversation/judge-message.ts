import type { JudgeContext } from '../situation/context';
import type { MessageCase } from '../situation/conversation';
import type { Verdict } from '../verdict';

/** Judges a message left for a colleague. */
export function judgeMessage(_situation: MessageCase, _context: JudgeContext): Verdict[] {
  return [];
}
