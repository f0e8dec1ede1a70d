import type { JudgeContext } from '../../situation/context';
import type { VisitSeries } from '../../situation/follow-up';
import type { Verdict } from '../../verdict';
import { asking, type Found, written } from '../found';
import { after, readInterval } from './interval';
import { followUpRules } from './rules';

const rule = followUpRules['scheduling.series'];

/** How many visits of a series may still be booked, and on which days. */
export function judgeVisitSeries(asked: VisitSeries, context: JudgeContext): Verdict[] {
  return written([answer(asked, context)], context);
}

function answer(asked: VisitSeries, context: JudgeContext): Found {
  const { authorized, used, booked, authorizedUntil, wanted } = asked;
  if (asked.authorizationNeeded === 'unknown' && authorized === undefined)
    return asking(rule, 'Does the plan want an authorization for these visits, and for how many?');
  const needed = asked.authorizationNeeded !== 'no';
  if (needed && authorized === undefined) return asking(rule, 'How many visits are authorized?');
  const left = needed && authorized !== undefined ? Math.max(0, authorized - used - booked) : undefined;
  const dates = datesOf(asked);
  if (dates === undefined)
    return asking(rule, `“${asked.every ?? ''}” gives no single interval: how far apart are the visits?`);
  const until = needed ? authorizedUntil : undefined;
  const allowed = Math.min(wanted, left ?? wanted);
  const inTime = dates.filter((date) => until === undefined || date <= until).slice(0, allowed);
  const over = until !== undefined && context.date > until;
  const bookable = dates.length > 0 ? inTime.length : over ? 0 : allowed;
  const figures = { ...(left === undefined ? {} : { left }), bookable };
  const all = bookable === wanted;
  return {
    rule,
    verdict: all ? 'valid' : 'invalid',
    severity: all ? 'none' : 'minor',
    basis: `${left === undefined ? 'No authorization is needed' : `${left} visits are left`}${until === undefined ? '' : `, to ${until}`}; ${bookable} of ${wanted} may be booked.`,
    figures,
    order: inTime,
    betterAct: all
      ? 'Give a printed list, and count down at every visit.'
      : 'Book what is covered, and ask the clinician’s office and the plan for more before the next.',
  };
}

/** The dates wanted, none where the series has no spacing; undefined where the spacing cannot be read. */
function datesOf({ lastOn, every, wanted }: VisitSeries): string[] | undefined {
  if (every === undefined || lastOn === undefined) return [];
  const interval = readInterval(every);
  return interval === undefined
    ? undefined
    : Array.from({ length: wanted }, (_, index) => after(lastOn, interval, index + 1));
}
