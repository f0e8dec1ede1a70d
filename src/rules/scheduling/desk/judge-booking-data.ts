import { type BookingData, bookingItems, readBackItems } from '../../situation/booking-desk';
import type { JudgeContext } from '../../situation/context';
import type { Verdict } from '../../verdict';
import { calendarRules } from '../calendar.rules';
import { asking, type Found, written } from '../found';

const rule = calendarRules['scheduling.booking-data'];
/** Without these nobody knows who comes, or when. */
const taking = ['legal-name', 'date-of-birth'];
const saying = ['date', 'time'];

/** Whether everything was taken down and said back; `order` holds what is missing. */
export function judgeBookingData(situation: BookingData, context: JudgeContext): Verdict[] {
  const { taken, readBack, matches, searched } = situation;
  if (taken === undefined && readBack === undefined && searched === undefined && matches === 1)
    return written([asking(rule, 'What was taken down (taken), and what was said back (readBack)?')], context);
  if (matches >= 2)
    return written(
      [
        {
          ...asking(rule, 'Another identifier: address, telephone number, or the date of the last visit?'),
          basis: `${matches} records fit name and date of birth.`,
          betterAct: 'Ask for one more identifier with an open question before any record is opened for booking.',
        },
      ],
      context,
    );
  const missing = [
    ...(taken === undefined
      ? []
      : bookingItems.ids.filter((item) => !taken.includes(item) && isAsked(item, situation))),
    ...(readBack === undefined
      ? []
      : readBackItems.ids.filter((item) => !readBack.includes(item) && isAsked(item, situation))),
  ];
  return written([{ rule, ...answer(missing, searched), order: missing, betterAct: betterAct(context) }], context);
}

function isAsked(item: string, { referred, preparation }: BookingData): boolean {
  return item === 'referring-clinician' ? referred : item === 'preparation' ? preparation : true;
}

function answer(
  missing: readonly string[],
  searched: boolean | undefined,
): Pick<Found, 'verdict' | 'outcome' | 'severity' | 'basis'> {
  const who = missing.some((item) => taking.includes(item));
  if (who || searched === false)
    return {
      verdict: 'missed',
      outcome: 'missed',
      severity: 'serious',
      basis: [
        ...(searched === false ? ['A chart was made without a search.'] : []),
        ...(who ? ['Name and date of birth together say who comes; one of them is missing.'] : []),
      ].join(' '),
    };
  if (missing.some((item) => saying.includes(item)))
    return {
      verdict: 'missed',
      outcome: 'missed',
      severity: 'minor',
      basis: `Not said back: ${missing.join(', ')}. A weekday without a date is no time.`,
    };
  if (missing.length > 0)
    return { verdict: 'partly-met', outcome: 'partly', severity: 'minor', basis: `Missing: ${missing.join(', ')}.` };
  return { verdict: 'met', outcome: 'met', severity: 'none', basis: 'Everything was taken down and said back.' };
}

function betterAct({ settings }: JudgeContext): string {
  const { arriveEarlyMinutes, newArriveEarlyMinutes } = settings.calendar;
  return `Search first. Take name, date of birth, numbers, reason, standing, referrer, insurance and clinician; say back day, date, time, place, clinician, preparation, what to bring, and to come ${arriveEarlyMinutes} minutes early, ${newArriveEarlyMinutes} for a new patient.`;
}
