import { daysBetween } from '../../../practice/dates';
import { dollars } from '../../../practice/money';
import type { JudgeContext } from '../../situation/context';
import type { PettyCash } from '../../situation/reconciliation';
import type { Verdict } from '../../verdict';
import { verdictOf } from '../../verdict-of';
import { countBox } from './day-money';
import { dayRules } from './rules';

/** Whether cash and signed receipts make the fund, and whether the box was kept as a fund. */
export function judgePettyCash(box: PettyCash, context: JudgeContext): Verdict[] {
  const count = judgeCount(box, context);
  const late = judgeInterval(box, context);
  // A box that is right and was counted too late was, all in all, counted too late.
  return [...judgeDeeds(box, context), ...(count.verdict === 'computed' ? [...late, count] : [count, ...late])];
}

function judgeCount(box: PettyCash, context: JudgeContext): Verdict {
  const rule = dayRules['billing.petty-cash'];
  const fundCents = box.fundCents ?? context.settings.money.pettyCashFundCents;
  const cashExpected = expectedCash(box, fundCents);
  const counted = countedBox(box, fundCents);
  if (counted === undefined) {
    return verdictOf(rule, context, {
      verdict: 'needs',
      severity: 'none',
      ...(cashExpected === undefined ? {} : { figures: { fund: fundCents, cashExpected } }),
      basis: 'Cash and receipts were not both counted.',
      needs: [box.cashCents === undefined ? 'How much cash is in the box?' : 'What do the receipts come to?'],
      betterAct: 'Count the cash and add the receipts up, with a second person.',
    });
  }
  const { figures, unsignedIds } = counted;
  if (figures.short > 0 || figures.over > 0) {
    return verdictOf(rule, context, {
      verdict: 'invalid',
      severity: 'minor',
      amount: figures.short,
      figures,
      order: unsignedIds,
      basis: `Cash and receipts come to ${dollars(figures.accounted)}, and the fund is ${dollars(fundCents)}.`,
      betterAct: 'Report it with the count as it is; do not even it out.',
    });
  }
  return verdictOf(rule, context, {
    verdict: unsignedIds.length === 0 ? 'computed' : 'needs',
    severity: 'none',
    amount: 0,
    figures,
    order: unsignedIds,
    basis:
      unsignedIds.length === 0
        ? `Cash and receipts are the fund of ${dollars(fundCents)}.`
        : 'The sum is right, and a receipt is not signed.',
    ...(unsignedIds.length === 0 ? {} : { needs: ['The signature of whoever was paid.'] }),
    betterAct: `Fill the fund up by a check for the signed receipts, ${dollars(figures.topUp)}.`,
  });
}

/** What was counted, in cents, with what a check fills up (the signed receipts); undefined where a part was not counted. */
function countedBox(box: PettyCash, fundCents: number) {
  const counted = box.cashCents === undefined ? undefined : countBox({ ...box, fundCents, cashCents: box.cashCents });
  if (counted === undefined) return undefined;
  const { unsignedIds, ...sums } = counted;
  const topUp = sums.receipts - sums.unsigned;
  return {
    unsignedIds,
    figures: { ...sums, fund: fundCents, topUp, cashExpected: expectedCash(box, fundCents) ?? fundCents },
  };
}

/** What the box should hold by its receipts, in cents; undefined where nobody added them up. */
function expectedCash({ receipts, receiptsCents }: PettyCash, fundCents: number): number | undefined {
  if (receipts.length > 0) return fundCents - receipts.reduce((total, { cents }) => total + cents, 0);
  return receiptsCents === undefined ? undefined : fundCents - receiptsCents;
}

const said: Readonly<Partial<Record<PettyCash['did'][number], string>>> = {
  'evened-out': 'The difference was evened out.',
  'wrote-missing-receipt': 'A receipt was written for what was missing.',
  'used-copay-cash': 'Copay cash was used.',
  lent: 'Money was lent from it.',
  'cashed-personal-check': 'A personal check was cashed from it.',
};

function judgeDeeds(box: PettyCash, context: JudgeContext): Verdict[] {
  const { did } = box;
  const wrong = did.filter((deed) => said[deed] !== undefined);
  if (wrong.length === 0) return [];
  const counted = countedBox(box, box.fundCents ?? context.settings.money.pettyCashFundCents);
  const hidden = wrong.includes('evened-out') || wrong.includes('wrote-missing-receipt');
  return [
    verdictOf(dayRules['billing.petty-cash'], context, {
      verdict: 'breached',
      outcome: 'breach',
      severity: hidden ? 'serious' : 'minor',
      ...(counted === undefined ? {} : { amount: counted.figures.short, figures: counted.figures }),
      basis: wrong.map((deed) => said[deed]).join(' '),
      ...(hidden ? { routeTo: 'manager' } : {}),
      betterAct:
        'Put it back as it was, and tell the manager; the fund is for small outlays with a signed receipt alone.',
    }),
  ];
}

function judgeInterval({ lastCounted, countedOn }: PettyCash, context: JudgeContext): Verdict[] {
  const { pettyCashCountDays } = context.settings.money;
  if (lastCounted === undefined) return [];
  const days = daysBetween(lastCounted, countedOn ?? context.date);
  if (days <= pettyCashCountDays) return [];
  return [
    verdictOf(dayRules['billing.petty-cash'], context, {
      verdict: 'missed',
      outcome: 'missed',
      severity: 'minor',
      basis: `It was last counted ${days} days ago.`,
      betterAct: 'Count it at least once a month, on a fixed day.',
    }),
  ];
}
