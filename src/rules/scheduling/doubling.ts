import type { OfTime } from './constraints';
import { isWave, overlap } from './day-template';

/**
 * Whether a visit may stand beside the one that is there: exactly one other, one of the two needs little of the clinician,
 * not two new patients, not two physicals, and the clinician's rule or approver allows it.
 * @source SCH-04
 */
export function mayStandBeside({ day, stretch, place, type, provider, query }: OfTime): boolean {
  const { doubleBooking } = provider;
  if (doubleBooking === undefined || doubleBooking.rule === 'never' || isWave(place)) return false;
  const busy = { from: stretch.from, to: stretch.to + (type.bufferMinutes ?? 0) * 60 };
  const [other, ...more] = day.booked.filter((each) => overlap(each, busy));
  if (other === undefined || more.length > 0) return false;
  if (!other.littleTime && type.littleTime !== true) return false;
  if (other.newPatient && query.newPatient) return false;
  if (other.preventive && type.preventive) return false;
  if (doubleBooking.rule === 'long-with-short') return true;
  return isApproved(query.approved, 'double-booking', doubleBooking.approver ?? provider.id);
}

/** Whether whoever may has allowed it. */
export function isApproved(
  approved: OfTime['query']['approved'],
  what: 'double-booking' | 'cluster',
  approver: string,
): boolean {
  return approved?.some((each) => each.what === what && each.by === approver) ?? false;
}
