import type { PolicySettings } from '../../../practice/policy';
import { dollars, mostPercentOf } from '../../../practice/money';
import type { Adjustment } from '../../situation/patient-money';

/** What stands in the way of an adjustment before anybody approves it; nothing when its conditions hold. */
export interface Obstacle {
  readonly is: 'ask' | 'too-much' | 'forbidden' | 'first';
  readonly why: string;
  readonly overCents?: number;
}

type Limits = PolicySettings['money'];

/**
 * Whether the conditions of an adjustment of its kind hold, apart from who approves it. Small balances have none: above the
 * limit another approves them.
 * @source BIL-15
 */
export function obstacleOf(adjustment: Adjustment, limits: Limits): Obstacle | undefined {
  if (adjustment.routine === 'yes' && (adjustment.kind === 'hardship' || adjustment.kind === 'cost-share-waiver'))
    return forbidden(
      'Letting a copay or deductible go as a habit breaks the contracts; only case by case, in hardship.',
    );
  switch (adjustment.kind) {
    case 'contractual':
      return contractual(adjustment);
    case 'prompt-pay':
      return promptPay(adjustment, limits);
    case 'hardship':
      return granted(adjustment);
    case 'cost-share-waiver':
      return adjustment.approvedBy === 'nobody' ? undefined : granted(adjustment);
    case 'bad-debt':
      return adjustment.finalNoticeSent === 'yes'
        ? undefined
        : {
            is: 'first',
            why: first(
              adjustment.finalNoticeSent,
              'Has the last notice gone out, and has its time passed?',
              'The last notice, and the time it gives.',
            ),
          };
    case 'no-charge':
      return noCharge(adjustment);
    case 'unknown':
      return ask('What is it for: contract, discount, small balance, hardship, bad debt, a mistake, no charge?');
    case 'small-balance':
    case 'correction':
      return undefined;
  }
}

function contractual({ cents, remittanceCoCents }: Adjustment): Obstacle | undefined {
  if (remittanceCoCents === undefined) return ask('What stands under CO on the remittance?');
  return cents > remittanceCoCents
    ? {
        is: 'too-much',
        why: `${dollars(remittanceCoCents)} stands under CO; the rest is not the contract’s.`,
        overCents: cents - remittanceCoCents,
      }
    : undefined;
}

function promptPay(
  { cents, balanceCents, selfPay }: Adjustment,
  { promptPayMaxPercent }: Limits,
): Obstacle | undefined {
  if (selfPay === 'no') return forbidden('Where a plan is billed, a discount lets go of the patient’s share.');
  if (selfPay === 'unknown') return ask('Is a plan billed for this?');
  if (balanceCents === undefined) return ask('What is the balance of which it is a part?');
  const most = mostPercentOf(balanceCents, promptPayMaxPercent);
  return cents > most
    ? { is: 'too-much', why: `At most ${promptPayMaxPercent} percent, ${dollars(most)}.`, overCents: cents - most }
    : undefined;
}

function granted({ applicationDecided, approvedBy }: Adjustment): Obstacle | undefined {
  if (applicationDecided === 'yes' || approvedBy === 'nobody') return undefined;
  return {
    is: 'first',
    why: first(
      applicationDecided,
      'Has the written hardship application been granted?',
      'A written hardship application that was granted.',
    ),
  };
}

function noCharge({ planBilled }: Adjustment): Obstacle | undefined {
  if (planBilled === 'yes')
    return forbidden('The plan is billed and the patient’s part let go: that is a false price.');
  return planBilled === 'unknown' ? ask('Is a plan billed for the visit nevertheless?') : undefined;
}

/** What comes first: a question while nobody has said, and the thing itself where it was said to be missing. */
const first = (said: 'no' | 'unknown', question: string, missing: string): string =>
  said === 'no' ? missing : question;

const ask = (why: string): Obstacle => ({ is: 'ask', why });
const forbidden = (why: string): Obstacle => ({ is: 'forbidden', why });
