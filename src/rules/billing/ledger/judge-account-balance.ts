import { dollars } from '../../../practice/money';
import type { AccountBalance } from '../../situation/accounts';
import type { JudgeContext } from '../../situation/context';
import type { Verdict } from '../../verdict';
import { verdictOf } from '../../verdict-of';
import { type Account, post, type PostingFault, sumsOf } from './postings';
import { ledgerRules } from './rules';

const faults: Readonly<Record<PostingFault, string>> = {
  'number-taken': 'its number is another posting’s',
  'no-amount': 'it has no amount',
  'nothing-to-reverse': 'what it takes back is not there',
  'reversed-before': 'what it takes back was taken back before',
  'reverses-another-amount': 'it is not of the kind and amount it takes back',
};

/** What an account comes to; `order` names postings that cannot stand. */
export function judgeAccountBalance(situation: AccountBalance, context: JudgeContext): Verdict[] {
  const rule = ledgerRules['billing.account-books'];
  const { account, refused } = enter(situation);
  const sums = sumsOf(account, situation.openingCents);
  const figures = { ...sums };
  if (situation.deleted.length > 0) {
    return [
      verdictOf(rule, context, {
        verdict: 'breached',
        outcome: 'breach',
        severity: 'serious',
        order: situation.deleted,
        figures,
        basis: `Deleted: ${situation.deleted.join(', ')}. What an account comes to without them proves nothing.`,
        betterAct: 'Tell the manager, bring the lines back from receipts and remittances, and reverse instead.',
      }),
    ];
  }
  if (refused.length > 0) {
    return [
      verdictOf(rule, context, {
        verdict: 'invalid',
        severity: 'minor',
        order: refused.map(({ id }) => id),
        figures,
        basis: refused.map(({ id, fault }) => `${id}: ${faults[fault]}.`).join(' '),
        betterAct: 'Take a posting back once, by its own number, kind and amount; then post what is right.',
      }),
    ];
  }
  return [
    verdictOf(rule, context, {
      verdict: 'computed',
      severity: 'none',
      amount: sums.balance,
      figures,
      basis: `${dollars(situation.openingCents)} before, ${dollars(sums.charges)} charged, ${dollars(sums.payments)} paid, ${dollars(sums.adjustments)} adjusted, ${dollars(sums.refunds)} given back.`,
      betterAct:
        sums.balance < 0 ? 'Find out whose money it is, and give it back.' : 'Ask for what is left, and nothing else.',
    }),
  ];
}

function enter({ postings }: AccountBalance) {
  let account: Account = [];
  const refused: { readonly id: string; readonly fault: PostingFault }[] = [];
  for (const posting of postings) {
    const entered = post(account, posting);
    if (entered.ok) account = entered.value;
    else refused.push({ id: posting.id, fault: entered.error });
  }
  return { account, refused };
}
