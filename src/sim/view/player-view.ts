import type { Encounter } from '../../packs/format/encounter.schema';
import type { Appointment } from '../../practice/calendar';
import type { Chart } from '../../practice/chart';
import type { EligibilityAnswer } from '../../practice/coverage';
import type { Feeling } from '../../practice/acts/talk.vocabulary';
import type { Fact } from '../../practice/acts/fact';
import type { Capacity } from '../../practice/acts/party';
import type { Need } from '../../practice/acts/need';
import type { Look } from '../../practice/look';
import type { Paper } from '../../practice/paper';
import type { BookingChange, LedgerEntry, Message } from '../../practice/world';
import type { Seconds } from '../../shared/time';
import type { DaySheet } from '../project/account';
import type { Heard, LineState, Utterance } from '../state';

/** How somebody looks to be feeling: what a face shows, nothing more. */
export type ShownMood =
  | 'calm'
  | 'content'
  | 'worried'
  | 'impatient'
  | 'annoyed'
  | 'angry'
  | 'sad'
  | 'relieved'
  | 'confused';

/** Somebody who is in the room or on a line, as the player can see or hear them. */
export interface PartyView {
  readonly encounter: string;
  /** The name once it was heard; before that a description: 'Caller on line 2', 'Man in a grey sweater'. */
  readonly label: string;
  readonly nameKnown: boolean;
  readonly channel: 'phone' | 'counter' | 'fax';
  readonly place: 'queue' | 'counter' | 'seat' | 'line' | 'tray';
  readonly line?: number;
  readonly mood: ShownMood;
  readonly angry: boolean;
  /** Has insulted the desk, and no limit was set since. */
  readonly insults: boolean;
  /** Feelings that face and voice show and that have not been acknowledged. */
  readonly shows: readonly Feeling[];
  readonly restless: boolean;
  /** Was asked to wait a moment in the middle of their business: on hold, or standing at the counter. */
  readonly held: boolean;
  /** Seconds waited in the present wait; 0 while being served. */
  readonly waited: Seconds;
  readonly acknowledged: boolean;
  readonly look?: Look;
  readonly lang?: string;
}

/** What was heard, and for times and clinicians what a calendar can be searched with. */
export interface HeardView extends Heard {
  readonly wants?: NonNullable<Encounter['manner']['wants']>;
}

/** The conversation with the party being served. */
export interface ConversationView {
  readonly encounter: string;
  readonly party: PartyView;
  readonly said: readonly Utterance[];
  readonly heard: readonly HeardView[];
  readonly needs: readonly Need[];
  readonly papersShown: readonly Paper[];
  /** Keys of acts done so far in this conversation, newest last. */
  readonly did: readonly string[];
  readonly accepted: readonly string[];
  readonly told: readonly string[];
  readonly interpreter: boolean;
  readonly private: boolean;
  /** Times that were offered, newest last. */
  readonly offeredSlots: readonly string[];
  readonly everHeld: boolean;
  /** What the person says to be, once they have said it. */
  readonly speaksAs?: Capacity;
  /** Chart number, when this person was registered in this conversation. */
  readonly registered?: string;
}

/** Everything the player has before the eyes: read from record, known and what is in the room; never from the truth. */
export interface PlayerView {
  readonly now: Seconds;
  readonly date: string;
  readonly phase: 'open' | 'closing' | 'over';
  readonly serving: ConversationView | null;
  readonly parties: readonly PartyView[];
  readonly lines: readonly LineState[];
  /** The index of patients: name as charts list it, name as said, date of birth. */
  readonly charts: readonly {
    readonly mrn: string;
    readonly name: string;
    readonly spoken: string;
    readonly dob: string;
  }[];
  readonly openChart: Chart | null;
  /** Facts of the open chart that could be shared. */
  readonly facts: readonly Fact[];
  readonly appointments: Readonly<Record<string, Appointment>>;
  /** What was done to visits today, oldest first. */
  readonly bookings: readonly BookingChange[];
  readonly trayPapers: readonly Paper[];
  readonly messages: readonly Message[];
  readonly eligibility: readonly EligibilityAnswer[];
  readonly ledger: readonly LedgerEntry[];
  readonly daySheet: DaySheet;
  readonly referrals: readonly {
    readonly id: string;
    readonly mrn: string;
    readonly appointment?: string;
    readonly state: 'asked' | 'received';
  }[];
  /** Ids of papers that were taken up and read. */
  readonly papersRead: readonly string[];
  /** Encounters about which an incident report was filed. */
  readonly incidents: readonly string[];
  /** Feedback given at once, in learn mode. */
  readonly lastEvidenceCount: number;
}
