import { dollars } from '../../../practice/money';
import { type ValueName, valueOn } from '../../../practice/values.schema';
import type { JudgeContext } from '../../situation/context';
import type { PlanLimits } from '../../situation/plan-access';
import type { Verdict } from '../../verdict';
import { type Answer, verdictOf } from '../../verdict-of';
import { planRules } from './plan.rules';

/** Whether the amounts of a plan keep to those of its year, which are looked up by date. */
export function judgePlanLimits(situation: PlanLimits, context: JudgeContext): Verdict[] {
  const answer = situation.of === 'high-deductible' ? highDeductible(situation, context) : cap(situation, context);
  return [
    verdictOf(planRules['coverage.plan-limits'], context, {
      verdict: 'computed',
      severity: 'none',
      betterAct: 'Read the amounts off the plan’s own booklet; the year of the plan decides.',
      ...answer,
    }),
  ];
}

type Found = Partial<Answer> & Pick<Answer, 'basis'>;

function asks(needs: string): Found {
  return { verdict: 'needs', basis: 'What decides was not said.', needs: [needs] };
}

function amountOn(name: ValueName, { date }: PlanLimits, context: JudgeContext): number | undefined {
  return valueOn(context.values ?? [], name, date ?? context.date)?.is;
}

function highDeductible(situation: PlanLimits, context: JudgeContext): Found {
  const { who, deductibleCents, outOfPocketCents } = situation;
  const least = amountOn(who === 'self' ? 'hdhp-deductible-self' : 'hdhp-deductible-family', situation, context);
  const most = amountOn(who === 'self' ? 'hdhp-out-of-pocket-self' : 'hdhp-out-of-pocket-family', situation, context);
  if (least === undefined || most === undefined) return asks('Which amounts were in force in that year?');
  if (deductibleCents === undefined) return asks('What is the yearly deductible?');
  if (outOfPocketCents === undefined) return asks('What is the yearly out-of-pocket limit?');
  const enough = deductibleCents >= least && outOfPocketCents <= most;
  return {
    order: [enough ? 'high deductible' : 'no high deductible'],
    figures: { leastDeductible: least, mostOutOfPocket: most },
    basis: `For ${who === 'self' ? 'one person' : 'a family'} at least ${dollars(least)} deductible and at most ${dollars(most)} out of pocket; this plan has ${dollars(deductibleCents)} and ${dollars(outOfPocketCents)}.`,
  };
}

function cap(situation: PlanLimits, context: JudgeContext): Found {
  const { who, outOfPocketCents } = situation;
  const most = amountOn(who === 'self' ? 'out-of-pocket-cap-person' : 'out-of-pocket-cap-family', situation, context);
  if (most === undefined) return asks('Which cap was in force in that year?');
  if (outOfPocketCents === undefined) return asks('What is the yearly out-of-pocket limit?');
  return {
    order: [outOfPocketCents <= most ? 'within the cap' : 'above the cap'],
    figures: { mostOutOfPocket: most },
    basis: `At most ${dollars(most)} for ${who === 'self' ? 'one person' : 'a family'} in the network; this plan has ${dollars(outOfPocketCents)}.`,
  };
}
