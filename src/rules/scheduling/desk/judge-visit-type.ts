import type { VisitTypeCase } from '../../situation/booking-desk';
import type { JudgeContext } from '../../situation/context';
import type { Verdict } from '../../verdict';
import { calendarRules } from '../calendar.rules';
import { asking, type Found, written } from '../found';
import { kindsFor, minutesFor } from './visit-type';

const rule = calendarRules['scheduling.type-for-reason'];

/** Which kinds of visit a person's reasons ask for, how long that is, and whether what was booked is that. */
export function judgeVisitType(situation: VisitTypeCase, context: JudgeContext): Verdict[] {
  const kinds = kindsFor(situation);
  if (typeof kinds === 'string') return written([asking(rule, kinds)], context);
  const { least, usual } = minutesFor(kinds, context.settings.calendar);
  const both = kinds.includes('physical') && kinds.length > 1;
  return written(
    [
      {
        rule,
        ...answer(situation, kinds, least),
        order: kinds,
        figures: { leastMinutes: least, usualMinutes: usual },
        betterAct: `Book ${kinds.join(' and ')}, ${least === usual ? least : `${least} to ${usual}`} minutes in all${
          both ? '; say that it is two things and that the second part may cost' : ''
        }. Ask "anything besides?" before choosing.`,
      },
    ],
    context,
  );
}

function answer(
  { booked }: VisitTypeCase,
  kinds: readonly string[],
  least: number,
): Pick<Found, 'verdict' | 'outcome' | 'severity' | 'basis'> {
  if (!booked) return { verdict: 'computed', severity: 'none', basis: `The reasons ask for ${kinds.join(' and ')}.` };
  const missing = kinds.filter((kind) => !(booked.kinds as readonly string[]).includes(kind));
  const tooShort = booked.minutes !== undefined && booked.minutes < least;
  if (missing.length === 0 && !tooShort)
    return { verdict: 'met', outcome: 'met', severity: 'none', basis: 'Kind and length fit the reasons.' };
  return {
    verdict: 'breached',
    outcome: 'breach',
    severity: tooShort ? 'serious' : 'minor',
    basis: [
      ...(missing.length > 0
        ? [`The reasons ask for ${kinds.join(' and ')}; ${booked.kinds.join(' and ')} was booked.`]
        : []),
      ...(tooShort ? [`It needs at least ${least} minutes and has ${booked.minutes ?? 0}.`] : []),
    ].join(' '),
  };
}
