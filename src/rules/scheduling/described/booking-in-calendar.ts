import { type BookingInCalendar, slotRequestSchema } from '../../situation/described-calendar';
import type { BookingCase } from '../../situation/scheduling';
import { findSlots, whyNot } from '../find-slots';
import { queryOf, type SearchSettings } from './query';

/** A booking with what its described calendar says of it: the constraints its slot breaks, and how many times fit. */
export function bookingInCalendar(situation: BookingInCalendar, date: string, settings: SearchSettings): BookingCase {
  const { calendar, request, ...booking } = situation;
  if (calendar === undefined) return booking;
  const asked = { ...(request ?? slotRequestSchema.parse({})), visitType: booking.visitType };
  const { wanted } = booking;
  const query = {
    ...queryOf(calendar, { ...asked, newPatient: booking.newPatient }, booking.today ?? date, settings),
    wanted,
  };
  const broken = booking.slot ? whyNot(query, booking.slot) : [];
  const type = calendar.visitTypes.find(({ id }) => id === booking.visitType);
  const minutesBooked = booking.minutesBooked ?? query.minutes ?? type?.minutes;
  return {
    ...booking,
    // What the person can and wants is a rule of its own.
    broken: [...booking.broken, ...broken.flatMap((each) => (each.constraint === 'wanted' ? [] : [each.says]))],
    fittingSlots: booking.fittingSlots ?? findSlots(query).length,
    ...(minutesBooked === undefined ? {} : { minutesBooked }),
  };
}
