import { judgeCopay } from './billing/judge-copay';
import { judgeAccountingEntry } from './clocks/judge-accounting-entry';
import { judgeBreach } from './clocks/judge-breach';
import { judgeCopyFee } from './clocks/judge-copy-fee';
import { judgeDeadline } from './clocks/judge-deadline';
import { judgeConversation } from './conversation/judge-conversation';
import { judgeMessage } from './conversation/judge-message';
import { judgeWaiting } from './conversation/judge-waiting';
import { judgeCardNumber, judgeReading } from './coverage/answer/judge-reading';
import { judgePayerOrder } from './coverage/order/judge-payer-order';
import { judgeEligibility } from './coverage/judge-eligibility';
import { judgeCostShare, judgeSecondary } from './coverage/share/judge-cost-share';
import { judgeIdentity } from './identity/judge-identity';
import { judgePaper } from './papers/judge-paper';
import { judgeDisclosure } from './privacy/judge-disclosure';
import { judgeMisdirected } from './privacy/judge-misdirected';
import { judgeRefusal } from './privacy/judge-refusal';
import { judgeRecordsRequest } from './records/judge-records-request';
import { judgeRegistration } from './records/judge-registration';
import { judgeSafeguard } from './safeguards/judge-safeguard';
import { judgeBooking } from './scheduling/judge-booking';
import type { JudgeContext } from './situation/context';
import type { Situation } from './situation/situation';
import { judgeUrgency } from './urgency/judge-urgency';
import type { Verdict } from './verdict';

/** What the rules say of any situation: the main verdict first, then what else was met or broken. */
export function judge(situation: Situation, context: JudgeContext): Verdict[] {
  switch (situation.question) {
    case 'disclosure':
      return judgeDisclosure(situation, context);
    case 'refusal':
      return judgeRefusal(situation, context);
    case 'misdirected':
      return judgeMisdirected(situation, context);
    case 'identity':
      return judgeIdentity(situation, context);
    case 'records-request':
      return judgeRecordsRequest(situation, context);
    case 'registration':
      return judgeRegistration(situation, context);
    case 'paper':
      return judgePaper(situation, context);
    case 'deadline':
      return judgeDeadline(situation, context);
    case 'copy-fee':
      return judgeCopyFee(situation, context);
    case 'breach':
      return judgeBreach(situation, context);
    case 'accounting-entry':
      return judgeAccountingEntry(situation, context);
    case 'safeguard':
      return judgeSafeguard(situation, context);
    case 'urgency':
      return judgeUrgency(situation, context);
    case 'conversation':
      return judgeConversation(situation, context);
    case 'message':
      return judgeMessage(situation, context);
    case 'waiting':
      return judgeWaiting(situation, context);
    case 'booking':
      return judgeBooking(situation, context);
    case 'eligibility':
      return judgeEligibility(situation, context);
    case 'copay':
      return judgeCopay(situation, context);
    case 'cost-share':
      return judgeCostShare(situation, context);
    case 'secondary-payment':
      return judgeSecondary(situation, context);
    case 'card-number':
      return judgeCardNumber(situation, context);
    case 'eligibility-reading':
      return judgeReading(situation, context);
    case 'payer-order':
      return judgePayerOrder(situation, context);
  }
}
