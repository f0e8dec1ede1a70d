import type { PostingError } from '../../situation/accounts';
import type { JudgeContext } from '../../situation/context';
import type { Verdict } from '../../verdict';
import { verdictOf } from '../../verdict-of';
import { ledgerRules } from './rules';

type Deed = PostingError['did'][number];

const breaches: readonly (readonly [Deed, 'serious' | 'minor', string])[] = [
  ['deleted', 'serious', 'The line was deleted; nobody can see any more what happened.'],
  ['wrote-over', 'serious', 'The line was written over; what stood there is gone.'],
  ['took-from-drawer', 'serious', 'It was made good from the drawer, which is short now.'],
  ['named-other-patient', 'serious', 'Whose account it stood on is that patient’s own business.'],
  ['billed-again', 'minor', 'Somebody who has paid was asked for it again.'],
];

/** What was done about a payment in the wrong place. Judged on the books and on whose name was said. */
export function judgePostingError(situation: PostingError, context: JudgeContext): Verdict[] {
  const rule = ledgerRules['billing.payment-in-place'];
  const { did, wrong, evidence } = situation;
  const steps = stepsFor(wrong);
  const betterAct =
    'Find the receipt, the card slip or the day sheet; reverse, post right under the day it was paid, note why, and say sorry.';
  const breach = breaches.find(([deed]) => did.includes(deed));
  if (breach !== undefined && !(breach[0] === 'billed-again' && noEvidence(evidence))) {
    return [
      verdictOf(rule, context, {
        verdict: 'breached',
        outcome: 'breach',
        severity: breach[1],
        basis: breach[2],
        betterAct,
      }),
    ];
  }
  if (noEvidence(evidence) || wrong === 'unknown') {
    return [
      verdictOf(rule, context, {
        verdict: 'needs',
        severity: 'none',
        basis: 'Whether and where the money came in is not yet known.',
        needs: [
          ...(noEvidence(evidence)
            ? ['Is there a receipt, a slip of the card terminal, or a line on that day’s sheet?']
            : []),
          ...(wrong === 'unknown' ? ['Where does the payment stand now, and for how much?'] : []),
        ],
        betterAct,
      }),
    ];
  }
  const open = steps.filter((step) => !did.includes(step));
  if (open.length === steps.length) {
    return [
      verdictOf(rule, context, {
        verdict: 'route',
        severity: 'none',
        order: steps,
        basis: 'The money came and stands in the wrong place.',
        routeTo: 'biller',
        betterAct,
      }),
    ];
  }
  return [
    verdictOf(rule, context, {
      verdict: open.length === 0 ? 'met' : 'partly-met',
      outcome: open.length === 0 ? 'met' : 'partly',
      severity: open.length === 0 ? 'none' : 'minor',
      order: open,
      basis: open.length === 0 ? 'Both lines stand there, and why.' : `Still open: ${open.join(', ')}.`,
      betterAct,
    }),
  ];
}

function noEvidence(evidence: PostingError['evidence']): boolean {
  return evidence === 'none' || evidence === 'unknown';
}

/** What has to be done, first to last: nothing to reverse where nothing was posted; no second posting where one was too many. */
function stepsFor(wrong: PostingError['wrong']): Deed[] {
  if (wrong === 'not-posted') return ['posted-right', 'noted-why'];
  return wrong === 'twice' ? ['reversed', 'noted-why'] : ['reversed', 'posted-right', 'noted-why'];
}
