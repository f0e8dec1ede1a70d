import { dollars } from '../../../practice/money';
import type { JudgeContext } from '../../situation/context';
import type { MissedVisitFee } from '../../situation/missed-visit';
import type { Verdict } from '../../verdict';
import { asking, type Found, written } from '../found';
import { attendanceRules } from './rules';

const fee = attendanceRules['scheduling.missed-fee'];
const medicaid = attendanceRules['scheduling.missed-fee-medicaid'];
const house = attendanceRules['scheduling.missed-fee-house'];

/** Whether a missed visit may be charged, to whom, and how much at most: `amount` in cents. */
export function judgeMissedVisitFee(asked: MissedVisitFee, context: JudgeContext): Verdict[] {
  const { policyCents, chargedCents, sameForAll, writtenAndSigned } = asked;
  // Whoever describes a policy that holds for all, or was signed, speaks of another practice's, and of its amount.
  const theirs = sameForAll === 'yes' || writtenAndSigned === 'yes' ? chargedCents : undefined;
  return written([answer(asked, policyCents ?? theirs ?? context.settings.visits.missedFeeCents)], context);
}

/** Payers whose contract or law may forbid it, and who are asked. */
const mayForbid: readonly MissedVisitFee['cover'][number][] = ['workers-comp', 'tricare', 'chip'];

function answer(asked: MissedVisitFee, policyCents: number): Found {
  const { cover, cause, chargedCents } = asked;
  const no = (rule: Found['rule'], severity: Found['severity'], basis: string, amount = 0): Found => ({
    rule,
    verdict: 'forbidden',
    ...(chargedCents === undefined || chargedCents === 0 ? {} : { outcome: 'breach' as const }),
    severity,
    basis,
    amount,
    betterAct:
      amount > 0 ? `At most ${dollars(amount)}.` : 'Take the charge off before it goes out, and tell the biller.',
  });
  if (cover.includes('medicaid'))
    return no(
      medicaid,
      'serious',
      'Medicaid’s payment is payment in full: no charge for a missed visit, signed or not, with or without Medicare.',
    );
  if (cause === 'practice' || cause === 'medical-transport')
    return no(house, 'minor', 'The patient did not miss it: we or the van did.');
  if (policyCents === 0) return no(house, 'minor', 'The written policy charges nobody for a missed visit.');
  if (cover.length === 0) return asking(fee, 'Which cover does the patient have: is Medicaid or a programme among it?');
  if (asked.payerForbids === 'yes') return no(fee, 'serious', 'This payer forbids it.');
  if (asked.payerForbids === 'unknown' && cover.some((each) => mayForbid.includes(each)))
    return asking(fee, 'Does this payer allow its patients to be charged for a missed visit?', 'Ask the payer.');
  if (asked.chargedTo === 'plan')
    return no(fee, 'serious', 'A missed visit is no service: the patient is charged, never the plan.');
  if (asked.sameForAll === 'no') return no(fee, 'serious', 'The policy does not hold for all patients alike.');
  if (asked.writtenAndSigned === 'no') return no(fee, 'minor', 'There is no written policy that the patient signed.');
  const open = [
    ...(asked.sameForAll === 'unknown' && cover.some((each) => each.startsWith('medicare'))
      ? ['Do the same policy and amount hold for all patients?']
      : []),
    ...(asked.writtenAndSigned === 'unknown' ? ['Is the policy in writing, and signed by the patient?'] : []),
  ];
  const [first] = open;
  if (first !== undefined) return { ...asking(fee, first, 'Look before anything is posted.'), needs: open };
  if (chargedCents !== undefined && chargedCents > policyCents)
    return no(house, 'minor', `The policy says ${dollars(policyCents)}.`, policyCents);
  return {
    rule: fee,
    verdict: 'allowed',
    severity: 'none',
    basis: `By the written policy, the same for all: ${dollars(policyCents)}, from the patient.`,
    amount: policyCents,
    betterAct: 'Post it to the patient, never to the plan; waive it only as the policy says.',
  };
}
