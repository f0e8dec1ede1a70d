import type { JudgeContext } from '../../situation/context';
import type { ClaimCheck } from '../../situation/claims';
import type { Verdict } from '../../verdict';
import { verdictOf } from '../../verdict-of';
import { claimRules } from '../claim.rules';
import { scrub } from './scrub';

/** Whether a claim is clean as far as the desk feeds it; `order` holds the boxes at fault. */
export function judgeClaim(situation: ClaimCheck, context: JudgeContext): Verdict[] {
  const rule = claimRules['billing.clean-claim'];
  const faults = scrub(situation);
  if (faults.length === 0 && situation.truth.injury === 'unknown') {
    return [
      verdictOf(rule, context, {
        verdict: 'needs',
        severity: 'none',
        basis: 'Nothing is missing, but nobody says whether it comes from work or an accident.',
        needs: ['Does the complaint come from work or an accident?'],
        betterAct: 'Ask at every visit for an injury.',
      }),
    ];
  }
  if (faults.length === 0) {
    return [
      verdictOf(rule, context, {
        verdict: 'valid',
        severity: 'none',
        basis: 'The desk’s boxes are clean.',
        betterAct: 'Send it.',
      }),
    ];
  }
  const ours = faults.some(({ owner }) => owner === 'desk');
  return [
    verdictOf(rule, context, {
      verdict: 'invalid',
      severity: 'minor',
      basis: faults.map(({ box, fault }) => `Box ${box}: ${fault}.`).join(' '),
      order: [...new Set(faults.map(({ box }) => box))],
      routeTo: ours ? 'front-desk' : 'biller',
      betterAct:
        'Put right what is the desk’s today, from card and chart; never override an edit, never choose a code.',
    }),
  ];
}
