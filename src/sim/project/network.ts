import type { CastEncounter } from '../../packs/casting/cast';
import { eligibilityCaseSchema, type EligibilityCase } from '../../rules/situation/coverage';
import type { Run } from '../run';

const defaults = eligibilityCaseSchema.parse({ question: 'eligibility' });

/** For a visit booked on a plan the practice has no contract with: whether that was said before the time was promised. */
export function projectNetwork(run: Run, cast: CastEncounter): EligibilityCase | undefined {
  const { did, about, needs } = run.encounter(cast.id);
  const booked = did.indexOf('book');
  if (booked < 0 || !needs.some((need) => need === 'book-new' || need === 'book')) return undefined;
  const named = askedPlan(cast) ?? run.state.world.record.charts[about ?? '']?.coverages[0]?.plan;
  const plan = run.setup.practice.plans.find((one) => one.id === named);
  if (plan === undefined || plan.contracted) return undefined;
  const told = did.indexOf('explain:not-in-network');
  return { ...defaults, for: 'booking', network: 'out-of-network', networkTold: told >= 0 && told < booked };
}

/** The plan of a card the practice does not know of yet: what asking for the card would have shown. */
function askedPlan(cast: CastEncounter): string | undefined {
  const changes = [...cast.compiled.source.changes, ...cast.variant.changes];
  return changes.flatMap((change) => (change.set === 'new-coverage' ? [change.plan] : []))[0];
}
