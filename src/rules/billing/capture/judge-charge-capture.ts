import type { ChargeCapture } from '../../situation/charge-capture';
import type { JudgeContext } from '../../situation/context';
import type { Verdict } from '../../verdict';
import { verdictOf } from '../../verdict-of';
import { capturePermille, countForms } from './count-forms';
import { captureRules } from './rules';

/** Whether every visit of a day has its form back; `order` names what is missing or does not fit. */
export function judgeChargeCapture(day: ChargeCapture, context: JudgeContext): Verdict[] {
  const rule = captureRules['billing.charge-capture'];
  const counted = counts(day);
  if (counted === undefined) {
    return [
      verdictOf(rule, context, {
        verdict: 'needs',
        severity: 'none',
        basis: 'Arrivals and forms were not both counted.',
        needs: ['How many arrived, and how many forms came back?'],
        betterAct: 'Count both before the day is closed.',
      }),
    ];
  }
  const { figures, order } = counted;
  const faults = [
    ...(figures.missing > 0 ? [`${figures.missing} of ${figures.arrived} visits have no form back`] : []),
    ...(figures.unaccounted > 0 ? [`${figures.unaccounted} numbers given out are nowhere`] : []),
    ...(figures.extra > 0 ? [`${figures.extra} more forms than visits that took place`] : []),
    ...(figures.incomplete > 0 ? [`${figures.incomplete} are not filled in`] : []),
    ...(figures.duplicates > 0 ? [`${figures.duplicates} visits share the form of another`] : []),
  ];
  return [
    verdictOf(rule, context, {
      verdict: faults.length === 0 ? 'computed' : 'invalid',
      severity: faults.length === 0 ? 'none' : 'minor',
      figures,
      order,
      basis:
        faults.length === 0
          ? `All ${figures.arrived} forms are back${figures.unnumbered > 0 ? `, ${figures.unnumbered} of them without a number` : ''}.`
          : `${faults.join('; ')}.`,
      betterAct:
        faults.length === 0
          ? figures.unnumbered > 0
            ? 'Number those forms today: what has no number can be lost without anybody noticing.'
            : 'Close the day.'
          : lost(figures)
            ? 'Look for it today: in the room, on the clinician’s desk, at the printer; what is not filled in goes back to the clinician. Close the day only with a note of what is out.'
            : 'Ask the clinician who was seen: a form without its visit is a visit without its arrival, or a charge that never was.',
    }),
  ];
}

function lost({
  missing,
  unaccounted,
  incomplete,
}: {
  missing: number;
  unaccounted: number;
  incomplete: number;
}): boolean {
  return missing + unaccounted + incomplete > 0;
}

function counts(day: ChargeCapture) {
  if (day.visits.length > 0 || day.issued.length > 0) {
    const { arrived, returned, ...lists } = countForms(day);
    return {
      figures: {
        arrived,
        returned,
        issued: day.issued.length,
        missing: lists.missing.length,
        unaccounted: lists.unaccounted.length,
        extra: lists.extra.length,
        duplicates: lists.duplicates.length,
        unnumbered: lists.unnumbered.length,
        incomplete: lists.incomplete.length,
        capturePermille: capturePermille(arrived, returned),
      },
      order: [...lists.missing, ...lists.unaccounted, ...lists.extra, ...lists.duplicates, ...lists.incomplete],
    };
  }
  const { arrivedCount: arrived, returnedCount: returned } = day;
  if (arrived === undefined || returned === undefined) return undefined;
  return {
    figures: {
      arrived,
      returned,
      missing: Math.max(0, arrived - returned),
      unaccounted: 0,
      extra: Math.max(0, returned - arrived),
      duplicates: 0,
      unnumbered: 0,
      incomplete: 0,
      capturePermille: capturePermille(arrived, returned),
    },
    order: [],
  };
}
