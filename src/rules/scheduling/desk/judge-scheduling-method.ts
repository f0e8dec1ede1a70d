import type { JudgeContext } from '../../situation/context';
import { type SchedulingMethod, type SchedulingMethodCase, schedulingMethods } from '../../situation/scheduling-method';
import type { Verdict } from '../../verdict';
import { calendarRules } from '../calendar.rules';
import { asking, type Found, written } from '../found';
import { markOf, methodsTold } from './scheduling-method';

const rule = calendarRules['scheduling.method'];
const betterAct = 'Go by what each patient is told and in which order they are seen, not by the name.';

/** Which method of scheduling is described, or whether the name given to it is right. @source SCH-01 to SCH-08 */
export function judgeSchedulingMethod(situation: SchedulingMethodCase, context: JudgeContext): Verdict[] {
  return written([found(situation)], context);
}

function found(situation: SchedulingMethodCase): Found {
  const { called } = situation;
  const { sure, open, ask } = methodsTold(situation);
  const fits = [...sure, ...open];
  const order = fits.length > 0 ? { order: fits } : {};
  if (called !== undefined && sure.includes(called))
    return { rule, verdict: 'valid', severity: 'none', basis: `So it is called: ${said(called)}`, betterAct, ...order };
  if (called !== undefined && cannotBe(called, fits, situation))
    return {
      rule,
      verdict: 'invalid',
      severity: 'minor',
      basis: [`The name means something else: ${said(called)}`, ...fits.map((one) => `Described is ${said(one)}`)].join(
        ' ',
      ),
      betterAct,
      ...order,
    };
  if (open.length > 0 || fits.length === 0) return { ...asking(rule, ask, betterAct), ...order };
  return { rule, verdict: 'computed', severity: 'none', basis: fits.map(said).join(' '), betterAct, ...order };
}

function cannotBe(called: SchedulingMethod, fits: readonly SchedulingMethod[], told: SchedulingMethodCase): boolean {
  return told[markOf[called]] === false || (fits.length > 0 && !fits.includes(called));
}

function said(method: SchedulingMethod): string {
  return `${method}: ${schedulingMethods.terms[method]}.`;
}
