import type { Act } from '../practice/acts/act';
import type { Need } from '../practice/acts/need';
import type { AskItem, Feeling } from '../practice/acts/talk.vocabulary';
import type { Appointment } from '../practice/calendar';
import type { Chart } from '../practice/chart';
import type { EligibilityAnswer } from '../practice/coverage';
import type { Paper } from '../practice/paper';
import type { BookingChange, LedgerEntry, Message } from '../practice/world';
import type { Verdict } from '../rules/verdict';
import type { Seconds } from '../shared/time';
import type { Due } from './agenda';
import type { EncounterState, Utterance } from './state';

/** What has happened. The state is a pure fold of these; nothing else changes it. */
export type DomainEvent =
  | { readonly type: 'clock.advanced'; readonly to: Seconds }
  | { readonly type: 'agenda.entered'; readonly at: Seconds; readonly due: Due }
  | { readonly type: 'agenda.taken' }
  | { readonly type: 'shift.closing' }
  | { readonly type: 'shift.ended' }
  | { readonly type: 'encounter.arrived'; readonly encounter: string; readonly line?: number }
  | { readonly type: 'encounter.served'; readonly encounter: string }
  | { readonly type: 'encounter.held'; readonly encounter: string }
  | { readonly type: 'encounter.seated'; readonly encounter: string }
  | { readonly type: 'encounter.acknowledged'; readonly encounter: string }
  | {
      readonly type: 'encounter.ended';
      readonly encounter: string;
      readonly ending: string;
      readonly how: NonNullable<EncounterState['how']>;
      readonly from: EncounterState['phase'];
    }
  | {
      readonly type: 'act.done';
      readonly encounter: string | null;
      readonly act: Act;
      readonly key: string;
      readonly accepted?: boolean;
    }
  | { readonly type: 'words.spoken'; readonly encounter: string; readonly utterance: Utterance }
  | { readonly type: 'item.heard'; readonly encounter: string; readonly item: AskItem; readonly value: string }
  | { readonly type: 'need.shown'; readonly encounter: string; readonly need: Need }
  | {
      readonly type: 'mood.changed';
      readonly encounter: string;
      readonly trust: number;
      readonly anxiety: number;
      readonly patience: number;
      readonly calmed?: boolean;
      readonly acknowledged?: Feeling;
    }
  | { readonly type: 'offer.taken-up'; readonly encounter: string; readonly key: string }
  | { readonly type: 'facts.told'; readonly encounter: string; readonly kinds: readonly string[] }
  | { readonly type: 'reaction.fired'; readonly encounter: string; readonly index: number }
  | { readonly type: 'privacy.found'; readonly encounter: string }
  | { readonly type: 'interpreter.joined'; readonly encounter: string }
  | { readonly type: 'paper.shown'; readonly encounter: string; readonly paper: string }
  | { readonly type: 'paper.read'; readonly paper: string }
  | { readonly type: 'paper.handled'; readonly paper: string; readonly state: Paper['state'] }
  | { readonly type: 'chart.opened'; readonly mrn: string }
  | { readonly type: 'chart.closed' }
  | { readonly type: 'chart.written'; readonly chart: Chart }
  | { readonly type: 'patient.registered'; readonly encounter: string; readonly mrn: string }
  | { readonly type: 'eligibility.answered'; readonly answer: EligibilityAnswer }
  | {
      readonly type: 'appointment.written';
      readonly appointment: Appointment;
      /** What the desk did to it; absent when it came to be so without the desk. */
      readonly change?: Omit<BookingChange, 'at' | 'appointment'>;
    }
  | { readonly type: 'ledger.written'; readonly entry: LedgerEntry }
  | { readonly type: 'message.sent'; readonly message: Message }
  | { readonly type: 'message.read'; readonly message: string }
  | {
      readonly type: 'log.written';
      readonly kind: 'disclosure' | 'incident';
      readonly mrn?: string;
      readonly encounter?: string;
    }
  | { readonly type: 'referral.asked'; readonly mrn: string; readonly appointment?: string }
  | { readonly type: 'emergency.called'; readonly call: '911' | 'nurse'; readonly encounter?: string }
  | { readonly type: 'verdict.given'; readonly encounter: string; readonly verdict: Verdict };
