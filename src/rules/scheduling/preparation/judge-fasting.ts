import type { JudgeContext } from '../../situation/context';
import type { Fasting } from '../../situation/preparation';
import type { Verdict } from '../../verdict';
import { asking, type Found, written } from '../found';
import { minutesNeeded } from './fasting-hours';
import { preparationRules } from './rules';

/** Whether the fasting minimum is kept; where it is not, or does not apply, nurse or facility decides. */
export function judgeFasting(asked: Fasting, context: JudgeContext): Verdict[] {
  return written([answer(asked, context.settings.visits.bloodFastingHours)], context);
}

function answer(asked: Fasting, houseHours: number): Found {
  const blood = asked.before === 'blood-test';
  const rule = preparationRules[blood ? 'scheduling.fasting-blood' : 'scheduling.fasting'];
  const betterAct = 'Write down what and when, and tell nurse or facility; the desk neither clears nor cancels.';
  if (asked.intakes.length === 0)
    return asking(rule, 'What did you last eat or drink, and when?', 'Write down what and when.');
  const each = asked.intakes.map((intake) => {
    const needed = minutesNeeded(intake, asked.before, asked.orderedHours ?? houseHours);
    return { needed, over: needed === undefined ? undefined : needed - Math.round(intake.hoursBefore * 60) };
  });
  const worst = each.reduce((found, next) => ((next.over ?? -Infinity) > (found.over ?? -Infinity) ? next : found));
  const over = worst.over ?? 0;
  const figures = worst.needed === undefined ? {} : { minutesNeeded: worst.needed, minutesShort: Math.max(0, over) };
  if (over > 0)
    return {
      rule,
      verdict: 'invalid',
      severity: 'none',
      basis: `${(worst.needed ?? 0) / 60} hours are the minimum, and ${over} minutes are missing.`,
      routeTo: 'nurse',
      figures,
      betterAct,
    };
  if (each.some(({ needed }) => needed === undefined))
    return { ...asking(rule, 'What exactly was it, and when?', betterAct), routeTo: 'nurse' };
  if (!blood && asked.flags.length > 0)
    return {
      rule,
      verdict: 'route',
      severity: 'none',
      basis: `The minimums are for healthy people: ${asked.flags.join(', ')}.`,
      routeTo: 'nurse',
      figures,
      betterAct,
    };
  return {
    rule,
    verdict: 'valid',
    severity: 'none',
    basis: `The minimum of ${(worst.needed ?? 0) / 60} hours is kept.`,
    figures,
    betterAct: blood ? 'Water is allowed.' : 'Follow the sheet of the facility; it goes before any minimum.',
  };
}
