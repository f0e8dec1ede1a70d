import type { CopyFeeCase } from '../situation/clock';
import type { JudgeContext } from '../situation/context';
import type { Verdict } from '../verdict';
import { verdictOf } from '../verdict-of';
import { clocksRules } from './rules';

/**
 * The most a copy may cost, in cents. The federal limit protects the patient and her representative; for a copy sent to
 * somebody else it does not hold, and what the state says of that is asked.
 * @source 45 CFR 164.524(c)(4); Ciox Health v. Azar (2020); PRV-22
 */
export function judgeCopyFee(situation: CopyFeeCase, context: JudgeContext): Verdict[] {
  const rule = clocksRules['clocks.copy-fee'];
  const betterAct = 'Say the amount before anything is copied; offer the portal, which costs nothing.';
  if (situation.to === 'third-party') {
    return [
      verdictOf(rule, context, {
        verdict: 'needs',
        severity: 'none',
        basis: 'The patient’s limit does not hold for copies sent to somebody else.',
        needs: ['What does the state’s law say of fees for others, and what does the written policy?'],
        routeTo: 'privacy-officer',
        betterAct: 'Pass the request to records, who know the fee.',
      }),
    ];
  }
  const federal = federalLimit(situation);
  const state = stateLimit(situation, context);
  const amount = state === undefined ? federal : Math.min(federal, state);
  const left = situation.searchCents > 0 ? ' Search, retrieval and upkeep are left out.' : '';
  const summary =
    situation.summaryCents > 0 && !situation.summaryAgreed
      ? ' The summary was not agreed to beforehand and is left out.'
      : '';
  const byState =
    state !== undefined && state < federal ? ` ${context.state?.name ?? 'The state'} sets the lower limit.` : '';
  return [
    verdictOf(rule, context, {
      verdict: 'computed',
      severity: 'none',
      amount,
      basis: `Copying, supplies, postage and an agreed summary come to ${federal} cents.${left}${summary}${byState}`,
      betterAct,
    }),
  ];
}

function federalLimit(situation: CopyFeeCase): number {
  if (situation.form === 'portal' || situation.form === 'inspection') return 0;
  return (
    situation.copyingLabourCents +
    situation.suppliesCents +
    situation.postageCents +
    (situation.summaryAgreed ? situation.summaryCents : 0)
  );
}

function stateLimit(situation: CopyFeeCase, context: JudgeContext): number | undefined {
  const fees = context.state?.copyFees;
  if (!fees || situation.form === 'portal' || situation.form === 'inspection') return undefined;
  if (situation.freePurpose) return 0;
  if (situation.form === 'electronic') return fees.electronicMostCents;
  const first = Math.min(situation.pages, fees.firstTierPages) * fees.paperPageCents;
  const later = Math.max(0, situation.pages - fees.firstTierPages) * fees.laterPageCents;
  return Math.min(first + later, fees.mostCents);
}
