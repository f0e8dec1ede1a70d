import { addMonths } from '../../../practice/dates';
import type { JudgeContext } from '../../situation/context';
import type { MissedVisit } from '../../situation/missed-visit';
import type { Verdict } from '../../verdict';
import { asking, type Found, gravestFirst, written } from '../found';
import { attendanceRules } from './rules';

const counts = attendanceRules['scheduling.missed-visit'];
const told = attendanceRules['scheduling.missed-told'];

/** How many no-shows lie in the twelve months that end on a day: from the day twelve months before, that day included. @source SCH-18 */
export function missedInTwelveMonths(days: readonly string[], on: string): number {
  const from = addMonths(on, -12);
  return days.filter((day) => day >= from && day <= on).length;
}

/** What a missed visit counts as, who has to hear of it, and whether what was done was right. */
export function judgeMissedVisit(asked: MissedVisit, context: JudgeContext): Verdict[] {
  const { did, cause, cancelledHoursAhead } = asked;
  const cancelled = cancelledHoursAhead !== undefined;
  const dismissed = did.includes('dismissed') ? [dismissal] : [];
  if (cause === 'unknown' && !cancelled)
    return written(
      [
        ...dismissed,
        asking(counts, 'Why was it missed: the patient, the van, or ourselves?', 'Call today, kindly, and note it.'),
      ],
      context,
    );
  const noShow = !cancelled && cause === 'patient';
  const own = cause === 'patient' || cause === 'unknown';
  const lateCancel = cancelled && own && cancelledHoursAhead < context.settings.visits.cancelHoursAhead;
  const on = asked.on ?? context.date;
  const inTwelveMonths = missedInTwelveMonths([...asked.before, ...(noShow ? [on] : [])], on);
  const figures = { noShow: noShow ? 1 : 0, lateCancel: lateCancel ? 1 : 0, inTwelveMonths };
  const main: Found =
    did.includes('marked-no-show') && !noShow
      ? {
          rule: counts,
          verdict: 'breached',
          outcome: 'breach',
          severity: 'minor',
          basis: `Marked as a no-show, and ${why(cause, cancelled)}.`,
          figures,
          betterAct: 'Correct the mark and note the cause; nobody is charged or counted for it.',
        }
      : review(figures, { cause, cancelled, from: context.settings.visits.missedForReview, noShow });
  return written(gravestFirst([...dismissed, ...untold(asked, noShow), main]), context);
}

interface Counting {
  readonly cause: MissedVisit['cause'];
  readonly cancelled: boolean;
  /** From so many on the clinician looks at it. */
  readonly from: number;
  readonly noShow: boolean;
}

function review(
  figures: { noShow: number; lateCancel: number; inTwelveMonths: number },
  { cause, cancelled, from, noShow }: Counting,
): Found {
  const basis = noShow
    ? `A no-show, number ${figures.inTwelveMonths} in twelve months.`
    : `No no-show: ${why(cause, cancelled)}.`;
  const due = noShow && figures.inTwelveMonths >= from;
  return {
    rule: counts,
    verdict: due ? 'route' : 'computed',
    severity: 'none',
    basis,
    figures,
    ...(due ? { routeTo: 'clinician' } : {}),
    betterAct: due
      ? 'Put it before the clinician, who alone decides; meanwhile the patient is seen as ever.'
      : 'Call on the same day, note the reason in the chart, and offer a new time.',
  };
}

const dismissal: Found = {
  rule: attendanceRules['scheduling.dismissal'],
  verdict: 'breached',
  outcome: 'breach',
  severity: 'serious',
  basis: 'The desk told a patient not to come back.',
  routeTo: 'clinician',
  betterAct: 'Take it back today and put it before the clinician.',
};

function untold({ did, highRisk }: MissedVisit, noShow: boolean): Found[] {
  if (!noShow || highRisk !== 'yes' || did.length === 0 || did.includes('told-clinician')) return [];
  return [
    {
      rule: told,
      verdict: 'missed',
      outcome: 'missed',
      severity: 'critical',
      basis: 'Missing this visit may harm the patient, and the clinician was not told.',
      routeTo: 'clinician',
      betterAct: 'Tell the clinician now, call the patient, and note both.',
    },
  ];
}

function why(cause: MissedVisit['cause'], cancelled: boolean): string {
  if (cancelled) return 'it was cancelled ahead';
  return {
    patient: 'the patient did not come',
    'medical-transport': 'the van did not bring the patient',
    practice: 'we caused it',
    emergency: 'an emergency kept the patient away',
    unknown: 'nobody knows why',
  }[cause];
}
