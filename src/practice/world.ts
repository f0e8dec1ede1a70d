import type { Appointment, Slot } from './calendar';
import type { Chart } from './chart';
import type { Coverage, EligibilityAnswer } from './coverage';
import type { MessageDraft } from './acts/speech';
import type { Paper } from './paper';
import type { Person } from './person';

type ById<Value> = Readonly<Record<string, Value>>;

/** What is the case. Nothing on the screen reads it; judges do not either. It decides consequences. */
export interface Truth {
  readonly people: ById<Person>;
  /** What each patient's payers would answer, by chart number. */
  readonly coverages: ById<readonly Coverage[]>;
}

/** A charge, a payment or a plan in the ledger, in the order of the day; nothing is taken out again. Money in cents. */
export interface LedgerEntry {
  readonly id: string;
  readonly mrn: string;
  readonly at: number;
  readonly kind: 'charge' | 'payment' | 'plan';
  readonly for: 'visit' | 'copay' | 'balance' | 'self-pay' | 'deposit';
  readonly cents: number;
  readonly method: 'card' | 'cash' | 'check' | 'plan' | 'account';
  readonly parts?: number;
}

/** One thing done to a visit in the calendar today, at seconds since midnight; nothing is ever taken out of the list. */
export interface BookingChange {
  readonly at: number;
  readonly appointment: string;
  readonly act: 'booked' | 'moved' | 'cancelled' | 'checked in' | 'checked out';
  /** Where it stood before, and where it stands since. */
  readonly from?: Pick<Slot, 'provider' | 'date' | 'start'>;
  readonly to?: Pick<Slot, 'provider' | 'date' | 'start'>;
}

/** A message in the inbox or sent from it. */
export interface Message {
  readonly id: string;
  readonly at: number;
  readonly from: string;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly read: boolean;
  readonly about?: string;
  readonly draft?: MessageDraft;
  /** Encounter it belongs to, when it came from one. */
  readonly encounter?: string;
}

/** What the practice's systems and papers say. */
export interface PracticeRecord {
  readonly charts: ById<Chart>;
  readonly appointments: ById<Appointment>;
  readonly bookings: readonly BookingChange[];
  readonly papers: ById<Paper>;
  readonly messages: readonly Message[];
  readonly ledger: readonly LedgerEntry[];
  /** The accounting of disclosures and the incident reports. */
  readonly logs: readonly {
    readonly at: number;
    readonly kind: 'disclosure' | 'incident';
    readonly mrn?: string;
    readonly encounter?: string;
  }[];
  readonly referrals: readonly {
    readonly id: string;
    readonly mrn: string;
    readonly at: number;
    readonly appointment?: string;
    readonly state: 'asked' | 'received';
  }[];
}

/** What this player has seen and heard so far, beyond what is in the room before everybody's eyes. */
export interface Known {
  readonly openChart: string | null;
  /** Charts opened, with the first time. */
  readonly opened: ById<number>;
  /** Answers of payers, newest last. */
  readonly eligibility: readonly EligibilityAnswer[];
  /** Papers looked at. */
  readonly papers: readonly string[];
}

/** The three kinds of state of a practice, kept apart. */
export interface World {
  readonly truth: Truth;
  readonly record: PracticeRecord;
  readonly known: Known;
}
