import type { Act } from '../../practice/acts/act';
import type { UrgencyCase } from '../situation/conversation';

/** What an act does for a person in danger. */
export type Step =
  /** 911 is dialled, or the person is told to dial it. */
  | '911'
  /** A nurse or other clinician has it this minute, by word of mouth. */
  | 'clinician'
  /** A clinician will see it later. */
  | 'queued'
  /** Harms whatever follows: a time booked, the line cut, money first. */
  | 'harm'
  /** Harms when nothing better follows at once. */
  | 'detour'
  | 'advice'
  | 'neutral';

export interface HandledStep {
  readonly after: number;
  readonly act: Act;
  readonly step: Step;
}

const clinicalRoles = /nurse|physician|doctor|clinician|provider|(^|-)(dr|np|rn|md|do|pa)(-|$)/;

/** The acts after the words, in the order of time, each with what it does for the person. */
export function handling(situation: Pick<UrgencyCase, 'done' | 'roleOf'>): HandledStep[] {
  return situation.done
    .map(({ after, do: act }) => ({ after, act, step: stepOf(act, situation.roleOf) }))
    .toSorted((one, other) => one.after - other.after);
}

/** Whether a colleague, by id or role, is a nurse or other clinician. */
export function isClinician(id: string, roleOf: Readonly<Record<string, string>> = {}): boolean {
  return clinicalRoles.test(roleOf[id] ?? id);
}

/** What was done, in plain words, for the timeline. */
export function sayStep({ act }: HandledStep): string {
  switch (act.verb) {
    case 'book':
    case 'move':
      return 'a time was booked';
    case 'hold':
      return 'the person was put on hold';
    case 'transfer':
      return act.warm ? 'the call was put through with a word' : 'the call was sent on without a word';
    case 'hang-up':
    case 'close':
      return 'the conversation was ended';
    case 'ask':
    case 'collect':
    case 'check-eligibility':
      return 'card or money came first';
    case 'offer':
      return 'a time was offered';
    case 'decline':
      return 'the person was refused';
    case 'request':
      return 'the person was told to come in';
    case 'wait-list':
      return 'the person was put on the wait list';
    case 'emergency':
      return act.call === '911' ? '911 was dialled' : 'the nurse was called';
    case 'instruct':
      return act.instruction === 'call-911' ? 'the person was told to dial 911' : 'advice was given';
    default:
      return 'a clinician was told';
  }
}

function stepOf(act: Act, roleOf: Readonly<Record<string, string>>): Step {
  switch (act.verb) {
    case 'emergency':
      return act.call === '911' ? '911' : 'clinician';
    case 'instruct':
      if (act.instruction === 'call-911') return '911';
      return act.instruction === 'take-something' || act.instruction === 'wait-and-see' ? 'advice' : 'neutral';
    case 'transfer':
      if (!act.warm) return 'harm';
      return isClinician(act.to, roleOf) ? 'clinician' : 'harm';
    case 'offer':
      if (act.option === 'nurse-now') return 'clinician';
      if (act.option === 'nurse-callback' || act.option === 'provider-message') return 'queued';
      return ['slot', 'wait-list', 'other-provider', 'other-time'].includes(act.option) ? 'detour' : 'neutral';
    case 'consult':
      if (!isClinician(act.staff, roleOf)) return 'neutral';
      return act.urgent || act.about === 'urgency' ? 'clinician' : 'queued';
    case 'message':
    case 'take-message':
      if (!isClinician(act.message.to, roleOf)) return 'neutral';
      return act.message.urgency === 'now' ? 'clinician' : 'queued';
    case 'book':
    case 'move':
    case 'collect':
    case 'check-eligibility':
    case 'close':
    case 'hang-up':
    case 'hold':
      return 'harm';
    case 'ask':
      return ['insurance-card', 'other-coverage', 'payment-today', 'can-pay'].includes(act.item) ? 'harm' : 'neutral';
    case 'decline':
      return act.what === 'medical-advice' ? 'neutral' : 'detour';
    case 'wait-list':
      return 'detour';
    case 'request':
      return ['come-in-person', 'pay-balance-first', 'call-your-plan'].includes(act.thing) ? 'detour' : 'neutral';
    default:
      return 'neutral';
  }
}
