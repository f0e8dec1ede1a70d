import type { JudgeContext } from '../situation/context';
import type { BookingCase } from '../situation/scheduling';
import type { Verdict } from '../verdict';

/** Judges an appointment booked, moved, cancelled or left undone. */
export function judgeBooking(_situation: BookingCase, _context: JudgeContext): Verdict[] {
  return [];
}
