import { addDays, daysBetween, spokenDate } from '../../../practice/dates';
import type { JudgeContext } from '../../situation/context';
import type { FollowUpDate } from '../../situation/follow-up';
import type { Verdict } from '../../verdict';
import { asking, dateFigure, type Found, written } from '../found';
import { after, type Interval, prenatalWeeks, readInterval } from './interval';
import { followUpRules } from './rules';

const ordered = followUpRules['scheduling.return-date'];
const usual = followUpRules['scheduling.prenatal'];

/** The day of a return, a next dose or a next visit in pregnancy, and whether a proposed day is right. */
export function judgeFollowUpDate(asked: FollowUpDate, context: JudgeContext): Verdict[] {
  return written([answer(asked, context)], context);
}

function answer(asked: FollowUpDate, context: JudgeContext): Found {
  const from = asked.from ?? context.date;
  const found = intervalOf(asked);
  if ('verdict' in found) return found;
  const { rule, interval, weeks } = found;
  const due = after(from, interval);
  const latest = after(from, { unit: interval.unit, least: interval.most });
  const figures = {
    ...(latest === due ? {} : { latest: dateFigure(latest) }),
    ...(weeks === undefined ? {} : { weeksBetween: weeks }),
  };
  const range = latest === due ? spokenDate(due) : `${spokenDate(due)}, to ${spokenDate(latest)}`;
  if (asked.proposed === undefined)
    return {
      rule,
      verdict: 'computed',
      severity: 'none',
      basis: `Counted from ${spokenDate(from)}: ${range}.`,
      due,
      figures,
      betterAct:
        'Book it before the patient leaves, and give it in writing; where it is a day we are closed, the next open one.',
    };
  const { returnEarlyDays, returnLateDays } = context.settings.visits;
  const fixed = asked.kind === 'series-dose';
  const tooEarly = asked.proposed < addDays(due, fixed ? 0 : -returnEarlyDays);
  const tooLate = !fixed && asked.proposed > addDays(latest, returnLateDays);
  const early = Math.max(0, daysBetween(asked.proposed, due));
  const late = Math.max(0, daysBetween(latest, asked.proposed));
  const off = { ...figures, daysEarly: early, daysLate: late };
  if (tooEarly || tooLate)
    return {
      rule,
      verdict: 'invalid',
      outcome: 'breach',
      severity: 'minor',
      basis: `${tooEarly ? `${early} days too early` : `${late} days too late`}: ordered is ${range}.`,
      due,
      figures: off,
      routeTo: fixed ? 'nurse' : 'clinician',
      betterAct: `Book ${range}; if that cannot be, ask before anything else is booked.`,
    };
  return {
    rule,
    verdict: 'valid',
    outcome: 'met',
    severity: 'none',
    basis: `It fits what was ordered: ${range}.`,
    due,
    figures: off,
    betterAct: 'Give the day in writing.',
  };
}

interface Intervals {
  readonly rule: Found['rule'];
  readonly interval: Interval;
  readonly weeks?: number;
}

function intervalOf(asked: FollowUpDate): Intervals | Found {
  if (asked.order !== undefined) {
    const interval = readInterval(asked.order);
    return interval === undefined
      ? asking(ordered, `“${asked.order}” gives no single interval: when does the clinician want the patient back?`)
      : { rule: ordered, interval };
  }
  if (asked.kind !== 'prenatal')
    return asking(ordered, 'After which interval does the clinician want the patient back?');
  if (asked.weeksPregnant === undefined) return asking(usual, 'How many weeks is she on that day?');
  const weeks = prenatalWeeks(asked.weeksPregnant);
  return { rule: usual, interval: { unit: 'days', least: weeks * 7, most: weeks * 7 }, weeks };
}
