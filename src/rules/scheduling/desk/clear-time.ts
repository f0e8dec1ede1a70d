import type { Appointment, Slot } from '../../../practice/calendar';
import { overlap, type Stretch } from '../day-template';
import { findSlots } from '../find-slots';
import type { SlotAnswer, SlotQuery } from '../slot-query';

/** A patient who has to be moved, and the times that are kept for the offer. */
export interface ToMove {
  readonly appointment: Appointment;
  readonly offers: readonly SlotAnswer[];
}

/**
 * Whom it concerns when a clinician's time is taken away, in the order they are called: those marked urgent first, then by
 * time; and for each the best times that nobody before has been promised.
 * @source SCH-08
 */
export function clearTime(
  query: SlotQuery,
  away: { readonly provider: string; readonly date: string } & Stretch,
  urgent: readonly string[],
  options: number,
): ToMove[] {
  const cleared = withoutTime(query, away);
  const promised: Appointment[] = [];
  return affected(query.appointments, away, urgent).map((appointment) => {
    const offers: SlotAnswer[] = [];
    while (offers.length < options) {
      const [best] = findSlots(forVisit(cleared, appointment, promised));
      if (!best) break;
      offers.push(best);
      promised.push(promiseOf(appointment, best, promised.length));
    }
    return { appointment, offers };
  });
}

function affected(
  appointments: readonly Appointment[],
  away: { readonly provider: string; readonly date: string } & Stretch,
  urgent: readonly string[],
): Appointment[] {
  const rank = (id: string) => (urgent.includes(id) ? urgent.indexOf(id) : urgent.length);
  return appointments
    .filter(
      ({ provider, date, status, start, minutes }) =>
        provider === away.provider &&
        date === away.date &&
        (status === 'booked' || status === 'arrived') &&
        overlap({ from: start, to: start + minutes * 60 }, away),
    )
    .toSorted((one, other) => rank(one.id) - rank(other.id) || one.start - other.start);
}

/** The calendar with the clinician away; who has to be moved still holds the old time there, where nobody is seen. */
function withoutTime(
  query: SlotQuery,
  away: { readonly provider: string; readonly date: string } & Stretch,
): SlotQuery {
  const block = { ...away, kind: 'absence' as const };
  return {
    ...query,
    practice: {
      ...query.practice,
      providers: query.practice.providers.map((provider) =>
        provider.id === away.provider
          ? {
              ...provider,
              absences: [
                ...(provider.absences ?? []),
                { from: block.date, start: clockText(block.from), end: clockText(block.to), reason: '' },
              ],
            }
          : provider,
      ),
    },
  };
}

function forVisit(query: SlotQuery, appointment: Appointment, promised: readonly Appointment[]): SlotQuery {
  return {
    ...query,
    appointments: [...query.appointments, ...promised],
    visitType: query.practice.visitTypes.some(({ id }) => id === appointment.type)
      ? appointment.type
      : (query.practice.visitTypes[0]?.id ?? ''),
    minutes: appointment.minutes,
    newPatient: appointment.newPatient ?? query.newPatient,
    moving: appointment.id,
  };
}

function promiseOf(appointment: Appointment, { provider, date, start }: Slot, count: number): Appointment {
  return { ...appointment, id: `promised-${count}`, mrn: '', provider, date, start, status: 'booked' };
}

function clockText(at: number): string {
  const minutes = Math.min(1439, Math.floor(at / 60));
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
}
