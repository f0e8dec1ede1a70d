import type { Appointment, Slot } from '../../practice/calendar';
import type { WeeklyHours } from '../../practice/resources';
import type { Sex } from '../../practice/person';
import type { Practice } from '../../practice/practice';
import type { BookingCase } from '../situation/scheduling';

/** What is looked for in the calendar. Dates are ISO texts, both ends of the range included. */
export interface SlotQuery {
  readonly practice: Pick<Practice, 'providers' | 'visitTypes' | 'rooms' | 'resources'>;
  readonly appointments: readonly Appointment[];
  /** Id of the visit type. */
  readonly visitType: string;
  /** Whether the patient counts as new: the cut-offs for new patients then hold. */
  readonly newPatient: boolean;
  readonly wanted: BookingCase['wanted'];
  readonly today: string;
  /** Seconds since midnight today; times of today before it are past. */
  readonly now?: number;
  readonly from: string;
  readonly to: string;
  /** Id of an appointment that gives up its time, when one is moved. */
  readonly moving?: string;
  /** The nurse has released the times held for today. */
  readonly heldReleased?: boolean;
  /** Whom the visit is for, where age or sex decides the visit type. */
  readonly patient?: { readonly age: number; readonly sex: Sex };
  /** Chart number of the patient: nobody has two visits at once. */
  readonly mrn?: string;
  /** Another length than that of the visit type. */
  readonly minutes?: number;
  /** Stretches of the week in which the patient can come; the whole visit lies in one of them. */
  readonly windows?: readonly WeeklyHours[];
  /** A routine recall takes no slot that is held for the same day. */
  readonly recall?: boolean;
  /** What room and resources have to have for this patient, beside what the visit type asks for. */
  readonly extra?: readonly Need[];
  /** Ids of the room and the resources it holds by name; any of their kinds when absent. */
  readonly holds?: readonly string[];
  /** The first date on which what has to be ordered for it (a ride) can be there. */
  readonly noticeUntil?: string;
  /** The referral or authorization the visit needs. */
  readonly authorization?: Authorization;
  /** What somebody has allowed for this visit. */
  readonly approved?: readonly { readonly what: 'double-booking' | 'cluster'; readonly by: string }[];
  /** Minutes late at this moment, by clinician. */
  readonly behind?: Readonly<Record<string, number>>;
  /** From how many minutes a delay is told; nothing is booked into such a delay. 15 when absent. */
  readonly tellFromMinutes?: number;
}

/** Something of a kind that a visit needs for its time: a room, a device, a helper, with features of its own. */
export interface Need {
  /** 'room', or a kind of resource. */
  readonly kind: string;
  readonly features: readonly string[];
  /** This one and no other of its kind. */
  readonly id?: string;
}

/** Dates and number of visits that a payer allows; visits in the calendar under the same number count as used. */
export interface Authorization {
  readonly number?: string;
  readonly from?: string;
  readonly to?: string;
  readonly visits?: number;
  readonly used: number;
}

/** A time that fits everything asked. */
export interface SlotAnswer extends Slot {
  readonly minutes: number;
  /** With a clinician the person named, or nobody was named. */
  readonly preferred: boolean;
  /** Stands beside another visit, or outside the days of its kind: allowed, and offered last. */
  readonly exception?: true;
}

export type ConstraintId =
  | 'unknown' // no such clinician or visit type
  | 'takes-type' // the clinician does not do this visit
  | 'patient' // the visit type is for other ages, another sex, or new patients only
  | 'no-new' // the clinician takes no new patients, none so late, or no more that day
  | 'range' // outside the dates looked at, or past
  | 'grid' // visits do not start at that minute
  | 'hours' // outside working hours
  | 'absence' // the clinician is away
  | 'block' // in a block
  | 'open-hours' // no times are given then
  | 'held' // held for the same day
  | 'cluster' // visits of this kind are kept to other days
  | 'taken' // another visit is there
  | 'room' // no room of the kind is free
  | 'resource' // a device or helper is not there or taken
  | 'physicals' // the half-day has its physicals
  | 'first-patient' // before the clinician's first patient
  | 'behind' // the clinician would be late by then
  | 'notice' // too soon for its preparation or for what has to be ordered
  | 'authorization' // outside what the payer allows
  | 'patient-busy' // the patient has another visit then
  | 'wanted'; // not what the person can or wants

/** A constraint that a time breaks, in words for the screen. */
export interface BrokenConstraint {
  readonly constraint: ConstraintId;
  readonly says: string;
}
