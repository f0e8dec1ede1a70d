import { addDays } from '../../../practice/dates';
import { dollars } from '../../../practice/money';
import type { CreditBalance, Denial, Instalments, Remittance } from '../../situation/claims';
import type { JudgeContext } from '../../situation/context';
import type { Verdict } from '../../verdict';
import { verdictOf } from '../../verdict-of';
import { claimRules } from '../claim.rules';
import { splitPlan } from '../copay';
import { addUp, whoseMoney } from './balance';
import { remarkSays, routeDenial } from './denials';

/** Whether a remittance balances, and what may be asked of the patient. */
export function judgeRemittance(remittance: Remittance, context: JudgeContext): Verdict[] {
  const rule = claimRules['billing.remittance'];
  const sum = addUp(remittance);
  const { statementCents, anotherPayer } = remittance;
  const bill = anotherPayer ? 0 : Math.max(0, sum.patient);
  const fault =
    sum.difference !== 0
      ? `It does not add up: ${dollars(Math.abs(sum.difference))} ${sum.difference > 0 ? 'is not accounted for' : 'too much is'}.`
      : statementCents !== undefined && statementCents > bill
        ? `The statement asks ${dollars(statementCents)}, and ${dollars(bill)} is the patient’s${anotherPayer ? ' until the next payer has answered' : ''}.`
        : undefined;
  return [
    verdictOf(rule, context, {
      verdict: fault === undefined ? 'computed' : 'invalid',
      severity: fault === undefined ? 'none' : sum.difference === 0 ? 'serious' : 'minor',
      amount: bill,
      figures: { ...sum },
      basis:
        fault ??
        `Billed is paid and adjustments; ${dollars(sum.patient)} is the patient’s or the next payer’s, ${dollars(sum.writeOff)} is written off.`,
      ...(fault === undefined ? {} : { routeTo: 'biller' }),
      betterAct: anotherPayer
        ? 'Bill the next payer first; the patient after the last.'
        : 'Bill the patient what stands under PR, and nothing else.',
    }),
  ];
}

/** Where a denial goes by group and code; never straight to the patient. */
export function judgeDenial({ group, code, remark }: Denial, context: JudgeContext): Verdict[] {
  const found = routeDenial(group, code);
  if (found === undefined || found === 'group decides') {
    return [
      verdictOf(claimRules['billing.denial'], context, {
        verdict: 'needs',
        severity: 'none',
        basis:
          found === undefined
            ? `Code ${code} is not on the list.`
            : 'The same number means another thing in another group.',
        needs: [
          found === undefined
            ? 'What does the published list say this code means?'
            : 'Which group stands before the number: CO, PR, OA or PI?',
        ],
        betterAct: 'Judge by group and number together; ask the biller before anybody is billed.',
      }),
    ];
  }
  const said = remark === undefined ? undefined : remarkSays(remark);
  const rule = claimRules[found.remembered || said !== undefined ? 'billing.denial-house' : 'billing.denial'];
  return [
    verdictOf(rule, context, {
      verdict: found.routeTo === 'nobody' ? 'computed' : 'route',
      severity: 'none',
      basis: `${group === 'unknown' ? '' : `${group}-`}${code}: ${found.means}${said === undefined ? '' : `; ${remark ?? ''}: ${said}`}.`,
      ...(found.routeTo === 'nobody' ? {} : { routeTo: found.routeTo }),
      betterAct: found.act,
    }),
  ];
}

/** Whether the desk may agree to a payment plan, and its parts. */
export function judgeInstalments({ cents, parts, eachCents, charge }: Instalments, context: JudgeContext): Verdict[] {
  const rule = claimRules['billing.instalments'];
  const count = parts ?? (eachCents === undefined ? undefined : Math.ceil(cents / eachCents));
  if (count === undefined) {
    return [
      verdictOf(rule, context, {
        verdict: 'needs',
        severity: 'none',
        basis: 'Neither the number of parts nor the amount of each was said.',
        needs: ['In how many parts, or how much each time?'],
        betterAct: 'Offer the plan of the written policy.',
      }),
    ];
  }
  const { planMaxParts, planMaxCents, hardshipDecidedBy } = context.settings;
  const over = [
    ...(charge ? ['it bears interest or a fee'] : []),
    ...(count > planMaxParts ? [`it has ${count} parts, where the desk may agree to ${planMaxParts}`] : []),
    ...(cents > planMaxCents ? [`${dollars(cents)} is above ${dollars(planMaxCents)}`] : []),
  ];
  if (over.length > 0) {
    return [
      verdictOf(rule, context, {
        verdict: 'route',
        severity: 'none',
        basis: `Not at the desk: ${over.join(', ')}.`,
        routeTo: hardshipDecidedBy,
        figures: { parts: count },
        betterAct: 'Say kindly who decides, offer the hardship form, and let the visit go on.',
      }),
    ];
  }
  const [first = cents, each = first] = splitPlan(cents, count);
  return [
    verdictOf(rule, context, {
      verdict: 'allowed',
      severity: 'none',
      amount: first,
      figures: { parts: count, first, each },
      basis: `${count} equal parts without interest: ${dollars(first)} first, then ${dollars(each)}.`,
      betterAct: 'Put it in writing, with the dates, and give a copy.',
    }),
  ];
}

/** Whose money a credit is, and by when it goes back. */
export function judgeCredit(account: CreditBalance, context: JudgeContext): Verdict[] {
  const rule = claimRules['billing.credit'];
  const over = whoseMoney(account);
  const amount = over.payer + over.patient;
  const wrong = creditWronged(account);
  if (wrong !== undefined)
    return [
      verdictOf(rule, context, {
        verdict: 'breached',
        outcome: 'breach',
        ...wrong,
        amount,
        figures: { ...over },
        betterAct:
          'Take it back as it was, tell the manager, find out whose money it is, and have two approve the refund.',
      }),
    ];
  if (amount > 0 && account.openClaims === 'unknown') {
    return [
      verdictOf(rule, context, {
        verdict: 'needs',
        severity: 'none',
        basis: `${dollars(amount)} was paid too much, and other claims may still need it.`,
        needs: ['Are other claims of this patient still open?'],
        betterAct: 'Look at the open claims before anything is refunded.',
      }),
    ];
  }
  if (amount > 0 && account.did.includes('refunded-by-two'))
    return [
      verdictOf(rule, context, {
        verdict: 'met',
        outcome: 'met',
        severity: 'none',
        amount,
        figures: { ...over },
        basis: `${dollars(amount)} went back, and two approved it.`,
        betterAct: 'Note it in the account, with the open claims that were looked at.',
      }),
    ];
  const federal = over.payer > 0 && account.payer !== 'commercial';
  const due = federal && account.identified !== undefined ? addDays(account.identified, 60) : undefined;
  return [
    verdictOf(rule, context, {
      verdict: amount === 0 ? 'computed' : 'route',
      severity: 'none',
      amount,
      figures: { ...over },
      basis:
        amount === 0
          ? 'Nobody paid more than was theirs.'
          : `Too much was paid: ${dollars(over.payer)} by the payer, ${dollars(over.patient)} by the patient.`,
      ...(amount === 0 ? {} : { routeTo: 'biller', needs: ['A second person’s approval of the refund.'] }),
      ...(due === undefined ? {} : { due }),
      betterAct: 'Give it back to whose it is; never leave it silently, never hide it behind a charge.',
    }),
  ];
}

function creditWronged({ did }: CreditBalance): { severity: 'serious' | 'minor'; basis: string } | undefined {
  if (did.includes('hid-by-charge')) return { severity: 'serious', basis: 'A charge that never was hides the credit.' };
  if (did.includes('refunded-alone')) return { severity: 'minor', basis: 'One person alone gave it back.' };
  if (did.includes('left-on-account')) return { severity: 'minor', basis: 'It was left there, and nobody was told.' };
  return undefined;
}
