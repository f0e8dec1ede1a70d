import { judgeCopay } from './billing/judge-copay';
import { judgeConversation } from './conversation/judge-conversation';
import { judgeMessage } from './conversation/judge-message';
import { judgeWaiting } from './conversation/judge-waiting';
import { judgeEligibility } from './coverage/judge-eligibility';
import { judgeIdentity } from './identity/judge-identity';
import { judgeDisclosure } from './privacy/judge-disclosure';
import { judgeMisdirected } from './privacy/judge-misdirected';
import { judgeRefusal } from './privacy/judge-refusal';
import { judgeRecordsRequest } from './records/judge-records-request';
import { judgeRegistration } from './records/judge-registration';
import { judgeSafeguard } from './safeguards/judge-safeguard';
import { judgeBooking } from './scheduling/judge-booking';
import { judgeUrgency } from './urgency/judge-urgency';
import type { JudgeContext } from './situation/context';
import type { Situation } from './situation/situation';
import type { Verdict } from './verdict';

/** What a shift asks of the judges: what happens at the desk, as against questions that a case file alone puts. */
export type DeskSituation = Extract<
  Situation,
  {
    question:
      | 'disclosure'
      | 'refusal'
      | 'misdirected'
      | 'identity'
      | 'records-request'
      | 'registration'
      | 'urgency'
      | 'conversation'
      | 'message'
      | 'waiting'
      | 'booking'
      | 'eligibility'
      | 'copay'
      | 'safeguard';
  }
>;

/**
 * What the rules say of something done at the desk: the main verdict first, then what else was met or broken. Apart from
 * `judge`, so that the game carries none of the engines that only case files use.
 */
export function judgeDesk(situation: DeskSituation, context: JudgeContext): Verdict[] {
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
    case 'safeguard':
      return judgeSafeguard(situation, context);
  }
}
