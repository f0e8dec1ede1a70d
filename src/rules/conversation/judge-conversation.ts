import type { JudgeContext } from '../situation/context';
import type { Conversation } from '../situation/conversation';
import type { Verdict } from '../verdict';
import { judgeInterpreter, judgeRelay } from './access';
import { judgeAnger, judgeLimit } from './anger';
import { judgeClinicianCaller } from './clinician-caller';
import { judgeGrief, judgeMoneyPrivate, judgeRespect } from './courtesy';
import { judgeAcknowledging } from './feelings';
import { judgeHealthQuestions } from './health-questions';
import { judgeHoldAsked, judgeHoldReturn, judgeTransfer } from './hold-and-transfer';
import { judgeManners } from './manners';
import { judgeClosing, judgeGreeting, judgePurpose, judgeSummary } from './opening';
import { judgeRefusals } from './refusal';
import { readTalk } from './talk';

const judges = [
  judgeGreeting,
  judgePurpose,
  judgeHoldAsked,
  judgeHoldReturn,
  judgeTransfer,
  judgeClinicianCaller,
  judgeRefusals,
  judgeAcknowledging,
  judgeAnger,
  judgeLimit,
  judgeGrief,
  judgeRespect,
  judgeMoneyPrivate,
  judgeHealthQuestions,
  judgeInterpreter,
  judgeRelay,
  judgeManners,
  judgeSummary,
  judgeClosing,
] as const;

/** Judges a conversation from its first word to its last; each rule speaks only where its occasion arose. */
export function judgeConversation(situation: Conversation, context: JudgeContext): Verdict[] {
  const talk = readTalk(situation);
  return judges.flatMap((judge) => judge(talk, context));
}
