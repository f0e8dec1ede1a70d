import type { JudgeContext } from '../situation/context';
import type { Conversation } from '../situation/conversation';
import type { Verdict } from '../verdict';

/** Judges a conversation from its first word to its last. */
export function judgeConversation(_situation: Conversation, _context: JudgeContext): Verdict[] {
  return [];
}
