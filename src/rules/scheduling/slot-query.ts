import type { Appointment, Slot } from '../../practice/calendar';
import type { Sex } from '../../practice/person';
import type { Practice } from '../../practice/practice';
import type { BookingCase } from '../situation/scheduling';

/** What is looked for in the calendar. Dates are ISO texts, both ends of the range included. */
export interface SlotQuery {
  readonly practice: Pick<Practice, 'providers' | 'visitTypes' | 'rooms'>;
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
}

/** A time that fits everything asked. */
export interface SlotAnswer extends Slot {
  readonly minutes: number;
  /** With a clinician the person named, or nobody was named. */
  readonly preferred: boolean;
}

export type ConstraintId =
  | 'unknown' // no such clinician or visit type
  | 'takes-type' // the clinician does not do this visit
  | 'patient' // the visit type is for other ages, another sex, or new patients only
  | 'no-new' // the clinician takes no new patients, or none so late
  | 'range' // outside the dates looked at, or past
  | 'grid' // visits do not start at that minute
  | 'hours' // outside working hours
  | 'block' // in a block
  | 'taken' // another visit is there
  | 'room' // no room of the kind is free
  | 'physicals' // the half-day has its physicals
  | 'wanted'; // not what the person can or wants

/** A constraint that a time breaks, in words for the screen. */
export interface BrokenConstraint {
  readonly constraint: ConstraintId;
  readonly says: string;
}
