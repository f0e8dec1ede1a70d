import { dollars } from '../../../practice/money';
import type { JudgeContext } from '../../situation/context';
import type { Adjustment } from '../../situation/patient-money';
import type { Verdict } from '../../verdict';
import { type Answer, verdictOf } from '../../verdict-of';
import { ledgerRules } from '../ledger/rules';
import { obstacleOf } from './conditions';
import { adjustmentRules } from './rules';

/** Whether an amount may be taken off an account: entered as an adjustment, under its conditions, approved by whoever may. */
export function judgeAdjustment(adjustment: Adjustment, context: JudgeContext): Verdict[] {
  if (adjustment.how === 'deleted-charge' || adjustment.how === 'changed-charge') {
    return [
      verdictOf(ledgerRules['billing.account-books'], context, {
        verdict: 'breached',
        outcome: 'breach',
        severity: 'serious',
        basis: `The charge was ${adjustment.how === 'deleted-charge' ? 'deleted' : 'made smaller'}; an adjustment is posted beside it.`,
        routeTo: 'manager',
        betterAct: 'Put the charge back, tell the manager, and post an adjustment with its reason.',
      }),
    ];
  }
  const by = approverOf(adjustment, context);
  return [
    verdictOf(adjustmentRules['billing.adjustment'], context, {
      betterAct: 'Say who decides and by when; post it with kind, reason code and note once it is approved.',
      ...(ownHand(adjustment, by) ?? obstacle(adjustment, by, context) ?? approval(adjustment, by, context)),
    }),
  ];
}

type Said = Omit<Answer, 'betterAct'> & Partial<Pick<Answer, 'betterAct'>>;
type Approver = 'biller' | 'manager';

function approverOf({ kind, cents }: Adjustment, { settings: { money } }: JudgeContext): Approver {
  if (kind === 'unknown') return 'biller';
  return kind === 'small-balance' && cents > money.smallBalanceMaxCents ? 'manager' : money.approvers[kind];
}

/** What is hard to undo and let go for friends first, if the desk decides on it. */
const grave: readonly Adjustment['kind'][] = ['hardship', 'cost-share-waiver', 'no-charge', 'bad-debt'];

function ownHand({ approvedBy, how, kind }: Adjustment, by: Approver): Said | undefined {
  const unapproved = approvedBy === 'nobody' && how === 'posted';
  if (approvedBy !== 'desk' && !unapproved) return undefined;
  return {
    verdict: 'breached',
    outcome: 'breach',
    severity: grave.includes(kind) ? 'serious' : 'minor',
    basis: unapproved ? 'It was posted and nobody had approved it.' : 'The desk approved it; the desk approves none.',
    routeTo: by,
    betterAct: `Tell the ${by} today; take it back by a reversal until it is approved.`,
  };
}

function obstacle(adjustment: Adjustment, by: Approver, context: JudgeContext): Said | undefined {
  const found = obstacleOf(adjustment, context.settings.money);
  if (found === undefined) return undefined;
  switch (found.is) {
    case 'ask':
    case 'first':
      return {
        verdict: 'needs',
        severity: 'none',
        basis: found.is === 'ask' ? 'What decides was not said.' : 'Something comes before it.',
        needs: [found.why],
        routeTo: by,
      };
    case 'too-much':
      return {
        verdict: 'invalid',
        severity: 'minor',
        figures: { over: found.overCents ?? 0 },
        basis: found.why,
        routeTo: by,
      };
    case 'forbidden':
      return { verdict: 'forbidden', severity: 'serious', basis: found.why, routeTo: by };
  }
}

function approval({ approvedBy, cents, reasonNoted, kind }: Adjustment, by: Approver, context: JudgeContext): Said {
  const approved = approvedBy === 'manager' || approvedBy === 'two-people' || approvedBy === by;
  if (!approved)
    return {
      verdict: 'route',
      severity: 'none',
      amount: cents,
      basis: `The ${by} approves it${kind === 'hardship' || kind === 'cost-share-waiver' ? ', by the written application' : ''}.`,
      routeTo: by,
    };
  const needs = [
    ...(cents > context.settings.money.twoPeopleAboveCents && approvedBy !== 'two-people' && kind !== 'contractual'
      ? ['A second person’s approval.']
      : []),
    ...(reasonNoted ? [] : ['The reason code and a note.']),
  ];
  if (needs.length > 0) return { verdict: 'needs', severity: 'none', basis: 'Approved, and not complete.', needs };
  return {
    verdict: 'allowed',
    severity: 'none',
    amount: cents,
    basis: `${dollars(cents)}: its conditions hold, and it is approved with a reason.`,
  };
}
