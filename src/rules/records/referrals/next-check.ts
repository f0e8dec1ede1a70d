import { addDays } from '../../../practice/dates';
import type { PolicySettings } from '../../../practice/policy';
import type { Referral } from '../../situation/referral';

/** What a referral waits for, by when somebody looks, and whether the other side owes it. */
export interface NextCheck {
  readonly due: string;
  readonly waitsFor: string;
  readonly act: string;
  /** Ours has been done and nothing has come back. */
  readonly silent: boolean;
  /** What decides and is not known: until the day of the longest clock has passed, it is asked first. */
  readonly question?: string;
}

/** A referral whose loop is closed, one with a day to look at it, or one of which somebody has to ask first. */
export type Standing =
  | { readonly kind: 'closed' }
  | { readonly kind: 'open'; readonly next: NextCheck }
  | { readonly kind: 'ask'; readonly question: string };

type Days = PolicySettings['records'];

/**
 * What a referral waits for. What comes later implies what comes before it: a report means that the patient was seen.
 * @source REC-08; SCH-23
 */
export function standingOf(referral: Referral, days: Days): Standing {
  const { ordered, ended, clinicianTold, told, report, seen, missed } = referral;
  if (told !== undefined || (ended !== 'no' && clinicianTold)) return { kind: 'closed' };
  if (ended !== 'no') return open(ordered, 'the clinician to hear that it ended', 'Tell the clinician today.', false);
  if (report !== undefined)
    return open(
      addDays(report, days.referralToldDays),
      'the report to be read and the patient to be told',
      'Put the report into the clinician’s inbox, and ask who talks with the patient.',
      false,
    );
  if (seen !== undefined)
    return open(addDays(seen, days.referralReportDays), 'the report', 'Ask the office for its report.', true);
  if (missed)
    return open(
      referral.appointment ?? ordered,
      'a new appointment, and the clinician to hear of the missed one',
      'Tell the clinician, ring the patient, and help to book anew.',
      false,
    );
  if (referral.appointment !== undefined)
    return open(
      addDays(referral.appointment, days.referralSeenDays),
      'word that the patient was seen',
      'Ask the office, or the patient, whether the visit took place.',
      true,
    );
  return unbooked(referral, days);
}

function unbooked(referral: Referral, days: Days): Standing {
  const { id, urgency, ordered, sent, phoned, booked } = referral;
  if (booked !== undefined) return { kind: 'ask', question: `${id}: on which day is the appointment?` };
  if (urgency === 'urgent' && phoned === undefined)
    return open(
      addDays(ordered, days.referralPhoneDays),
      'the telephone call to the receiving office',
      'Ring the office now, ask for the first date, and write down who took the call.',
      false,
    );
  const due =
    urgency === 'urgent'
      ? addDays(ordered, days.referralUrgentBookedDays)
      : addDays(sent ?? ordered, days.referralBookedDays);
  const waiting =
    sent === undefined && phoned === undefined
      ? open(due, `the packet to be sent${missingStep(referral)}`, 'Complete the packet and send it today.', false)
      : open(due, 'an appointment', 'Ring the office and ask for the appointment.', true);
  if (urgency !== 'unknown' || waiting.kind !== 'open') return waiting;
  return { ...waiting, next: { ...waiting.next, question: `${id}: how urgent is it, in the clinician’s word?` } };
}

function missingStep({ packetComplete, authorised }: Referral): string {
  if (packetComplete === undefined) return ', which is not complete';
  return authorised === undefined ? ', which waits for the authorization' : '';
}

function open(due: string, waitsFor: string, act: string, silent: boolean): Standing {
  return { kind: 'open', next: { due, waitsFor, act, silent } };
}
