import type { ClaimMessage } from '../../situation/claim-message';
import type { JudgeContext } from '../../situation/context';
import type { Verdict } from '../../verdict';
import { verdictOf } from '../../verdict-of';
import { claimRules } from '../claim.rules';

/** What a message about a claim means: rejected at the door is never in the system, denied is decided. */
export function judgeClaimMessage({ message, says }: ClaimMessage, context: JudgeContext): Verdict[] {
  const rule = claimRules['billing.claim-message'];
  const found = meaning({ message, says });
  if (found === undefined) {
    return [
      verdictOf(rule, context, {
        verdict: 'needs',
        severity: 'none',
        basis: 'Which message it is, and what it says, decide together.',
        needs: [
          message === 'unknown'
            ? 'Is it a 999, a 277CA, a 277 or an 835?'
            : `What does the ${message} say of the claim?`,
        ],
        betterAct: 'Read the name of the message first.',
      }),
    ];
  }
  const { basis, act, routeTo } = found;
  return [
    verdictOf(rule, context, {
      verdict: routeTo === undefined ? 'computed' : 'route',
      severity: 'none',
      basis,
      ...(routeTo === undefined ? {} : { routeTo }),
      betterAct: act,
    }),
  ];
}

interface Meaning {
  readonly basis: string;
  readonly act: string;
  readonly routeTo?: string;
}

function meaning({ message, says }: Pick<ClaimMessage, 'message' | 'says'>): Meaning | undefined {
  const door = message === '999' || message === '277CA';
  if (door && says === 'rejected')
    return {
      basis: 'Rejected: the claim was never in the payer’s system, and the time for filing keeps running.',
      act: 'Correct what the desk fed and send it anew today; there is nothing to appeal.',
      routeTo: 'biller',
    };
  if (door && says === 'accepted')
    return {
      basis:
        message === '999'
          ? 'The file’s form was accepted; the claims in it are not yet.'
          : 'Accepted at the door: it is filed, not yet decided.',
      act: message === '999' ? 'Wait for the 277CA.' : 'Keep it: it is the proof of filing in time.',
    };
  if (message === '277' && says === 'pending')
    return { basis: 'The payer has it and has not decided.', act: 'Ask again later; do not send it twice.' };
  if (message === '835' && says === 'denied')
    return {
      basis: 'Denied: the payer decided. Group and reason code say what comes next.',
      act: 'Route it by its code.',
      routeTo: 'biller',
    };
  if (message === '835' && says === 'paid')
    return {
      basis: 'The remittance: what was paid, and why the rest was not.',
      act: 'See that it adds up, then post it.',
    };
  return undefined;
}
