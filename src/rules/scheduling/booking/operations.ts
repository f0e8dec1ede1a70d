import type { Appointment, Slot } from '../../../practice/calendar';
import { ok, refuse, type Result } from '../../../shared/result';
import { whyNot } from '../find-slots';
import type { SlotQuery } from '../slot-query';

/** A time in the calendar. */
export type Place = Pick<Slot, 'provider' | 'date' | 'start'>;

/** One thing done to an appointment, as the history keeps it. */
export interface BookingEvent {
  readonly act: 'booked' | 'moved' | 'cancelled' | 'restored';
  readonly id: string;
  /** Where it stood before, and where it stands now. */
  readonly from?: Place;
  readonly to?: Place;
  /** Who did it, when and why, as far as it was said. */
  readonly by: string;
  readonly reason?: string;
}

/** The bookings and everything that was done to them, oldest first. */
export interface Bookings {
  readonly appointments: readonly Appointment[];
  readonly history: readonly BookingEvent[];
}

/** Why something could not be done to an appointment. */
export type Refusal =
  | { readonly code: 'no-such-appointment' } // nothing in the calendar has this id
  | { readonly code: 'id-taken' } // something in the calendar has this id already
  | { readonly code: 'not-booked' } // it does not stand, so it can be neither moved nor cancelled
  | { readonly code: 'not-cancelled' } // it stands, so it cannot be restored
  | { readonly code: 'does-not-fit'; readonly reasons: readonly string[] }; // the time breaks constraints

/** Under what a calendar is searched: everything of a query but the bookings and whose visit it is. */
export type Searched = Omit<SlotQuery, 'appointments' | 'visitType' | 'moving' | 'newPatient' | 'minutes' | 'mrn'>;

/** A visit to be booked: what stands in the calendar, but for its status. */
export type NewVisit = Omit<Appointment, 'status'>;

interface Done {
  readonly by: string;
  readonly reason?: string;
}

/**
 * Books a visit where it fits; a time that breaks any constraint of the calendar is refused with every reason.
 * @source SCH-08, SCH-14
 */
export function bookVisit(bookings: Bookings, under: Searched, visit: NewVisit, done: Done): Result<Bookings, Refusal> {
  if (bookings.appointments.some(({ id }) => id === visit.id)) return refuse({ code: 'id-taken' });
  const reasons = against(bookings, under, visit, visit);
  if (reasons.length > 0) return refuse({ code: 'does-not-fit', reasons });
  return ok({
    appointments: [...bookings.appointments, { ...visit, status: 'booked' }],
    history: [...bookings.history, { act: 'booked', id: visit.id, to: placeOf(visit), ...done }],
  });
}

/**
 * Moves a visit that stands: the old time is free once the new one stands, and the history keeps both.
 * @source SCH-20
 */
export function moveVisit(
  bookings: Bookings,
  under: Searched,
  id: string,
  to: Place,
  done: Done,
): Result<Bookings, Refusal> {
  const visit = bookings.appointments.find((each) => each.id === id);
  if (!visit) return refuse({ code: 'no-such-appointment' });
  if (visit.status !== 'booked') return refuse({ code: 'not-booked' });
  const reasons = against(bookings, under, visit, to);
  if (reasons.length > 0) return refuse({ code: 'does-not-fit', reasons });
  return ok(
    changed(
      bookings,
      { ...visit, ...placeOf(to) },
      { act: 'moved', id, from: placeOf(visit), to: placeOf(to), ...done },
    ),
  );
}

/** Cancels a visit that stands: its time is free, and the visit stays in the calendar as cancelled. */
export function cancelVisit(bookings: Bookings, id: string, done: Done): Result<Bookings, Refusal> {
  const visit = bookings.appointments.find((each) => each.id === id);
  if (!visit) return refuse({ code: 'no-such-appointment' });
  if (visit.status !== 'booked') return refuse({ code: 'not-booked' });
  return ok(
    changed(bookings, { ...visit, status: 'cancelled' }, { act: 'cancelled', id, from: placeOf(visit), ...done }),
  );
}

/** Puts a cancelled visit back where it stood, if nothing has taken the time meanwhile. */
export function restoreVisit(bookings: Bookings, under: Searched, id: string, done: Done): Result<Bookings, Refusal> {
  const visit = bookings.appointments.find((each) => each.id === id);
  if (!visit) return refuse({ code: 'no-such-appointment' });
  if (visit.status !== 'cancelled') return refuse({ code: 'not-cancelled' });
  const reasons = against(bookings, under, visit, visit);
  if (reasons.length > 0) return refuse({ code: 'does-not-fit', reasons });
  return ok(changed(bookings, { ...visit, status: 'booked' }, { act: 'restored', id, to: placeOf(visit), ...done }));
}

/** What stands against a visit at a time, with the visit itself out of the way. A room or helper it names moves with it. */
function against(bookings: Bookings, under: Searched, visit: NewVisit, to: Place): string[] {
  const query: SlotQuery = {
    ...under,
    appointments: bookings.appointments,
    visitType: visit.type,
    moving: visit.id,
    minutes: visit.minutes,
    newPatient: isNew(under, visit),
    ...(visit.mrn === '' ? {} : { mrn: visit.mrn }),
    ...(visit.room === undefined && visit.resources === undefined
      ? {}
      : { holds: [...(visit.room === undefined ? [] : [visit.room]), ...(visit.resources ?? [])] }),
  };
  return whyNot(query, to).map(({ says }) => says);
}

function isNew({ practice }: Searched, { newPatient, type }: NewVisit): boolean {
  return newPatient ?? practice.visitTypes.find(({ id }) => id === type)?.forNew ?? false;
}

function changed(bookings: Bookings, visit: Appointment, event: BookingEvent): Bookings {
  return {
    appointments: bookings.appointments.map((each) => (each.id === visit.id ? visit : each)),
    history: [...bookings.history, event],
  };
}

function placeOf({ provider, date, start }: Place): Place {
  return { provider, date, start };
}
