import type { JudgeContext } from '../../situation/context';
import type { PlanAccess } from '../../situation/plan-access';
import type { Verdict } from '../../verdict';
import { verdictOf } from '../../verdict-of';
import { planRules } from './plan.rules';

/** At what terms a plan lets its member see somebody, or what has to be asked or had first. */
export type Access =
  | { readonly terms: 'covered' | 'covered at a higher cost' | 'not covered'; readonly why: string }
  | { readonly terms: 'after a referral'; readonly why: string; readonly needs: string }
  | { readonly terms: 'unknown'; readonly why: string; readonly needs: string };

const unknown = (needs: string): Access => ({ terms: 'unknown', why: 'What decides was not said.', needs });

/**
 * Whether and how a plan lets its member see a clinician. An emergency is covered anywhere.
 * @source INS-07, INS-13, INS-14
 */
export function planAccess({ plan, network, visit, referral }: PlanAccess): Access {
  if (visit === 'emergency')
    return { terms: 'covered', why: 'An emergency is covered inside and outside the network.' };
  if (plan === 'unknown') return unknown('Is the plan an HMO, EPO, POS or PPO?');
  if (plan === 'HDHP')
    return unknown('The deductible says nothing of whom she may see: is its network that of an HMO, EPO, POS or PPO?');
  if (network === 'unknown') return unknown('Is this clinician, at this place, in the network of exactly this plan?');
  const outside = network === 'out-of-network';
  if (outside && (plan === 'HMO' || plan === 'EPO'))
    return { terms: 'not covered', why: `An ${plan} pays outside its network only for emergencies.` };
  if (visit === 'specialist' && (plan === 'HMO' || plan === 'POS') && referral !== 'on-file')
    return {
      terms: 'after a referral',
      why: `${plan === 'HMO' ? 'An HMO' : 'A POS plan'} wants a referral to a specialist from the primary care clinician.`,
      needs: referral === 'none' ? 'A referral of the primary care clinician.' : 'Is a referral on file?',
    };
  if (outside)
    return { terms: 'covered at a higher cost', why: `A ${plan} plan pays outside its network, less than inside.` };
  return { terms: 'covered', why: inside(plan, visit) };
}

function inside(plan: 'HMO' | 'EPO' | 'POS' | 'PPO', visit: PlanAccess['visit']): string {
  if (visit === 'primary') return 'Inside the network.';
  return plan === 'PPO'
    ? 'Inside the network, without a referral.'
    : plan === 'EPO'
      ? 'Inside the network; an EPO usually wants no referral.'
      : 'Inside the network, with the referral on file.';
}

/** Whether this patient may see this clinician on this plan. */
export function judgePlanAccess(situation: PlanAccess, context: JudgeContext): Verdict[] {
  const found = planAccess(situation);
  return [
    verdictOf(planRules['coverage.plan-access'], context, {
      verdict: 'needs' in found ? 'needs' : 'computed',
      severity: 'none',
      basis: found.why,
      ...('needs' in found ? { needs: [found.needs] } : {}),
      ...(found.terms === 'unknown' ? {} : { order: [found.terms] }),
      betterAct:
        found.terms === 'not covered'
          ? 'Say it before a time is promised, with somebody inside the network, or what it costs in writing.'
          : found.terms === 'after a referral'
            ? 'Ask for the number before the visit, and write it into the booking.'
            : 'Look up plan, clinician and place by name; the card alone does not say it.',
    }),
  ];
}
