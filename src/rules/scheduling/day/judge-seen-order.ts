import type { JudgeContext } from '../../situation/context';
import type { SeenOrder } from '../../situation/schedule-day';
import type { Verdict } from '../../verdict';
import { calendarRules } from '../calendar.rules';
import { at } from '../day-template';
import { asking, type Found, written } from '../found';

const rule = calendarRules['scheduling.seen-order'];
const betterAct =
  'Stamp the time of arrival on a sheet that shows no reason for the visit, call by the rule, tell waits honestly, and look at those who wait: whoever looks worse gets the nurse, not a place in line.';

interface Waiting {
  readonly id: string;
  readonly looks: SeenOrder['patients'][number]['looks'];
  readonly arrived: number;
  readonly told: number;
}

/** In which order the people who are here are seen, and whether they were called so. */
export function judgeSeenOrder({ how, patients, did }: SeenOrder, context: JudgeContext): Verdict[] {
  const missing = patients.find(
    (each) => each.arrived === undefined || (how !== 'open-hours' && each.at === undefined),
  );
  if (missing)
    return written(
      [asking(rule, `When did ${missing.id} arrive${how === 'open-hours' ? '' : ', and which time was it told'}?`)],
      context,
    );
  const order = seenOrder(
    how,
    patients.map(({ id, looks, arrived, at: told }) => ({ id, looks, arrived: seconds(arrived), told: seconds(told) })),
  );
  const worse = order.slice(0, patients.filter(({ looks }) => looks !== 'well').length);
  return written([{ rule, ...answer(order, did, worse), order, betterAct }], context);
}

/**
 * Emergencies first, then those who look worse; then by the rule: in a wave by arrival within the hour told, in open hours
 * by arrival, else by the time told. Between equals who signed in first.
 * @source SCH-02, SCH-07
 */
export function seenOrder(how: SeenOrder['how'], patients: readonly Waiting[]): string[] {
  return patients
    .toSorted(
      (one, other) => rank(one) - rank(other) || turn(how, one) - turn(how, other) || one.arrived - other.arrived,
    )
    .map(({ id }) => id);
}

function rank({ looks }: Waiting): number {
  return ['emergency', 'worse', 'well'].indexOf(looks);
}

function turn(how: SeenOrder['how'], { arrived, told }: Waiting): number {
  if (how === 'open-hours') return arrived;
  return how === 'wave' ? Math.floor(told / 3600) : told;
}

function answer(
  order: readonly string[],
  did: readonly string[] | undefined,
  worse: readonly string[],
): Pick<Found, 'verdict' | 'severity' | 'basis' | 'outcome' | 'routeTo'> {
  const isWorse = worse.length > 0;
  const nurse = isWorse ? { routeTo: 'nurse' } : {};
  const says = isWorse
    ? 'Somebody looks worse: the nurse comes first, whoever was first in line.'
    : 'Nobody looks worse.';
  if (did === undefined)
    return {
      verdict: isWorse ? 'route' : 'computed',
      severity: 'none',
      basis: `${says} Order: ${order.join(', ')}.`,
      ...nurse,
    };
  const called = order.filter((id) => did.includes(id));
  if (called.join('\n') === did.join('\n'))
    return { verdict: 'met', outcome: 'met', severity: 'none', basis: 'They were called as the rule has it.' };
  const passedOver = worse.some((id) => !did.slice(0, worse.length).includes(id));
  return passedOver
    ? {
        verdict: 'breached',
        outcome: 'breach',
        severity: 'critical',
        basis: `${says} They were called in line.`,
        ...nurse,
      }
    : { verdict: 'missed', outcome: 'missed', severity: 'minor', basis: `The order is ${order.join(', ')}.` };
}

function seconds(text: string | undefined): number {
  return text === undefined ? 0 : at(text);
}
