import type { CastEncounter } from '../../packs/casting/cast';
import { dollars } from '../../practice/money';
import { copayDue } from '../../rules/billing/copay';
import type { Run } from '../run';

/** The amounts the secretary can say: today's copay by the plan on record, and the price of the visit without insurance. */
export function moneyWords(run: Run, cast: CastEncounter): { readonly copay: string; readonly price: string } {
  const { practice, date } = run.setup;
  const { about } = run.encounter(cast.id);
  const visit = Object.values(run.state.world.record.appointments).find(
    (one) => one.mrn === about && one.date === date && one.status !== 'cancelled',
  );
  const type = practice.visitTypes.find((one) => one.id === (visit?.type ?? cast.manner.wants?.type));
  const plan = practice.plans.find((one) => one.id === run.state.world.record.charts[about ?? '']?.coverages[0]?.plan);
  const due = plan && type ? copayDue(plan, type) : 0;
  const price = type ? practice.selfPayCents[type.id] : undefined;
  return {
    copay: due > 0 ? rounded(due) : 'the usual amount',
    price: price === undefined ? 'a set price' : rounded(price),
  };
}

/** '$25', or '$62.50': an amount as it is said. */
function rounded(cents: number): string {
  return dollars(cents).replace(/\.00$/, '');
}
