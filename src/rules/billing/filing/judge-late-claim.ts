import type { JudgeContext } from '../../situation/context';
import type { LateClaim } from '../../situation/late-claim';
import type { Verdict } from '../../verdict';
import { type Answer, verdictOf } from '../../verdict-of';
import { type FilingStanding, filingStanding, filingUntil, mayAskException } from './filing-time';
import { filingRules } from './rules';

/** Whether a claim is in time, may still be sent, or is too late; `due` is the last day on which it has to be received. */
export function judgeLateClaim(claim: LateClaim, context: JudgeContext): Verdict[] {
  const rule = filingRules[claim.payer === 'medicare' ? 'billing.late-claim' : 'billing.late-claim-contract'];
  const due =
    claim.service === undefined || claim.payer === 'unknown'
      ? undefined
      : filingUntil(claim.payer, claim.service, claim.contractDays, context.settings.money.tricareFilingMonths);
  if (due === undefined) {
    return [
      verdictOf(rule, context, {
        verdict: 'needs',
        severity: 'none',
        basis: 'What the time is counted from, or whose rule it is, was not said.',
        needs: [
          ...(claim.service === undefined ? ['What is the first day of service?'] : []),
          ...(claim.payer === 'unknown' ? ['Which payer is it?'] : []),
          ...(claim.payer !== 'unknown' &&
          claim.payer !== 'medicare' &&
          claim.payer !== 'tricare' &&
          claim.contractDays === undefined
            ? ['How many days does the contract, or the programme, allow for filing?']
            : []),
        ],
        betterAct: 'Look it up today; the time runs meanwhile.',
      }),
    ];
  }
  const standing = filingStanding(due, claim.received, context.date);
  return [verdictOf(rule, context, { due, ...(standing.late ? late(claim) : inTime(claim, standing)) })];
}

function inTime({ firstTry, proof }: LateClaim, { sent, daysLeft }: FilingStanding): Answer {
  if (firstTry === 'denied-late' && sent) {
    return proof
      ? {
          verdict: 'route',
          severity: 'none',
          basis: 'It was in time, and the acceptance proves it.',
          routeTo: 'biller',
          betterAct: 'Give the biller the acceptance (277CA) with the denial.',
        }
      : {
          verdict: 'needs',
          severity: 'none',
          basis: 'It was in time, and nothing proves it yet.',
          needs: ['Where is the acceptance (277CA) of that day?'],
          betterAct: 'Ask the clearing house for it; keep it with every claim.',
        };
  }
  return sent
    ? {
        verdict: 'valid',
        severity: 'none',
        figures: { daysLeft },
        basis: 'Received in time.',
        betterAct: 'Keep the acceptance (277CA) as proof.',
      }
    : {
        verdict: 'computed',
        severity: 'none',
        figures: { daysLeft },
        basis: `${daysLeft} days are left; what was rejected or could not be processed does not count as filed.`,
        betterAct: 'Send it today to the right payer, and see that it is accepted.',
      };
}

function late(claim: LateClaim): Answer {
  if (mayAskException(claim)) {
    return {
      verdict: 'route',
      severity: 'none',
      basis: 'It is late, for a reason for which an exception may be asked.',
      routeTo: 'biller',
      betterAct: 'Give the biller the reason in writing, with the letter that proves it.',
    };
  }
  return {
    verdict: 'invalid',
    severity: 'minor',
    amount: 0,
    basis:
      claim.because === 'learned-late-that-medicare-was-first'
        ? 'Too late; having learned late that Medicare was first is no excuse.'
        : claim.firstTry === 'rejected' || claim.firstTry === 'unprocessable'
          ? 'Too late; the earlier one was never filed.'
          : 'Too late, and there is no appeal for lateness.',
    routeTo: 'biller',
    betterAct: 'It is written off (CO-29); the patient is billed nothing. Ask for the right card on day one.',
  };
}
