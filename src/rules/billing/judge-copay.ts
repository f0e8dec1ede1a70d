import { dollars } from '../../practice/money';
import { finding } from '../finding';
import type { JudgeContext } from '../situation/context';
import type { CopayCase } from '../situation/coverage';
import type { Verdict } from '../verdict';
import { billingRules } from './rules';

/** Judges how an amount due at the desk was asked for, collected or settled otherwise. Money in cents. */
export function judgeCopay(situation: CopayCase, context: JudgeContext): Verdict[] {
  const shared = [
    ...judgePlan(situation, context),
    ...judgeTurnedAway(situation, context),
    ...judgeReceipt(situation, context),
  ];
  if (situation.exempt !== 'no') return [...judgeExempt(situation, context), ...shared];
  return [
    ...judgeAsked(situation, context),
    ...judgeAmount(situation, context),
    ...judgeHardship(situation, context),
    ...judgeWaiving(situation, context),
    ...shared,
  ];
}

function judgeExempt({ collectedCents, asked, exempt }: CopayCase, context: JudgeContext): Verdict[] {
  const who = {
    no: '',
    qmb: 'A Qualified Medicare Beneficiary',
    'medicaid-exempt': 'An exempt Medicaid member',
    preventive: 'A preventive visit on this plan',
    'workers-comp': 'A work injury',
  }[exempt];
  const outcome = collectedCents > 0 ? 'breach' : asked ? 'partly' : 'met';
  return [
    finding(billingRules['billing.exempt'], context, {
      outcome,
      basis:
        outcome === 'met'
          ? `${who} owes no cost share, and none was asked for.`
          : outcome === 'partly'
            ? `${who} owes no cost share; it was asked for, but not taken.`
            : `${who} owes no cost share; ${dollars(collectedCents)} was taken.`,
      betterAct: 'Ask for nothing; give back what was taken and tell the biller.',
      ...(collectedCents > 0 ? { amount: collectedCents } : {}),
    }),
  ];
}

function judgeAsked(
  { dueCents, asked, amountSaid, collectedCents, waived }: CopayCase,
  context: JudgeContext,
): Verdict[] {
  if (dueCents === 0 || !context.settings.copayAtCheckIn || waived) return [];
  const full = amountSaid && (asked || collectedCents > 0);
  const some = asked || collectedCents > 0;
  return [
    finding(billingRules['billing.copay-asked'], context, {
      outcome: full ? 'met' : some ? 'partly' : 'missed',
      basis: full
        ? 'It was asked for with the amount.'
        : some
          ? 'It was asked for without saying how much.'
          : `${dollars(dueCents)} was due and not asked for.`,
      betterAct: `Say "Your copay today is ${dollars(dueCents)}; card or cash?"`,
      amount: dueCents,
    }),
  ];
}

function judgeAmount({ dueCents, collectedCents, plan, offered }: CopayCase, context: JudgeContext): Verdict[] {
  if (collectedCents === 0) return [];
  const more = collectedCents > dueCents;
  const settled = collectedCents === dueCents || (!more && (plan !== undefined || offered.length > 0));
  return [
    finding(billingRules['billing.right-amount'], context, {
      outcome: settled ? 'met' : more ? 'breach' : 'partly',
      word: 'computed',
      severity: settled ? 'none' : more ? 'serious' : 'minor',
      basis: settled
        ? 'What was taken is what was due or agreed.'
        : `${dollars(collectedCents)} was taken, ${dollars(dueCents)} was due.`,
      betterAct: more
        ? 'Give back the difference and a corrected receipt.'
        : 'Read the line of the card for this kind of visit.',
      amount: dueCents,
    }),
  ];
}

function judgeHardship(situation: CopayCase, context: JudgeContext): Verdict[] {
  if (!situation.saysCannotPay) return [];
  const ways = situation.offered.length > 0 || situation.plan !== undefined;
  return [
    finding(billingRules['billing.private'], context, {
      outcome: situation.private ? 'met' : 'missed',
      severity: situation.private ? 'none' : 'serious',
      basis: situation.private ? 'It was talked about in private.' : 'It was talked about where others hear.',
      betterAct: 'Ask "May I go over the options with you at the private window?" first.',
    }),
    finding(billingRules['billing.offers'], context, {
      outcome: ways ? 'met' : 'missed',
      severity: ways ? 'none' : 'serious',
      basis: ways ? 'A written way was offered.' : 'None of the written ways was mentioned.',
      betterAct:
        'Offer what everybody is offered: pay later by statement, pay in parts, the hardship form with help to fill it in.',
    }),
  ];
}

function judgeWaiving({ waived, saysCannotPay }: CopayCase, context: JudgeContext): Verdict[] {
  if (!waived && !saysCannotPay) return [];
  return [
    finding(billingRules['billing.no-waiving'], context, {
      outcome: waived ? 'breach' : 'met',
      severity: waived ? 'serious' : 'none',
      basis: waived ? 'The copay was let go at the desk.' : 'The amount stood.',
      betterAct: 'Say that it is the manager who decides hardship, offer the form, and let the visit go on meanwhile.',
      ...(waived ? { routeTo: context.settings.hardshipDecidedBy } : {}),
    }),
  ];
}

function judgePlan({ plan }: CopayCase, context: JudgeContext): Verdict[] {
  if (!plan) return [];
  const { planMaxParts, planMaxCents } = context.settings;
  const over = [
    ...(plan.parts > planMaxParts ? [`${plan.parts} parts, where the desk may agree to ${planMaxParts}`] : []),
    ...(plan.cents > planMaxCents
      ? [`${dollars(plan.cents)}, where the desk may agree to ${dollars(planMaxCents)}`]
      : []),
  ];
  return [
    finding(billingRules['billing.plan-limits'], context, {
      outcome: over.length === 0 ? 'met' : 'breach',
      severity: over.length === 0 ? 'none' : 'serious',
      basis: over.length === 0 ? 'The plan keeps to the limits.' : `The plan has ${over.join(' and ')}.`,
      betterAct: 'Keep to the limits; beyond them the manager or the biller decides.',
      ...(over.length > 0 ? { routeTo: context.settings.hardshipDecidedBy } : {}),
    }),
  ];
}

function judgeTurnedAway(
  { turnedAway, urgentNeed, saysCannotPay, arrived }: CopayCase,
  context: JudgeContext,
): Verdict[] {
  const rule = billingRules['billing.not-turned-away'];
  const betterAct = urgentNeed
    ? 'Bring the nurse at once; money comes after.'
    : 'Check the person in; the amount can be settled later.';
  if (!turnedAway)
    return saysCannotPay && arrived
      ? [finding(rule, context, { outcome: 'met', word: 'right', basis: 'The visit went on.', betterAct })]
      : [];
  return [
    finding(rule, context, {
      outcome: 'breach',
      word: 'wrongful',
      severity: urgentNeed ? 'critical' : 'serious',
      ...(urgentNeed ? { critical: true, routeTo: 'nurse' } : {}),
      basis: urgentNeed ? 'Somebody in urgent need was sent away over money.' : 'The person was sent away over money.',
      betterAct,
    }),
  ];
}

function judgeReceipt({ collectedCents, receipt }: CopayCase, context: JudgeContext): Verdict[] {
  if (collectedCents === 0) return [];
  return [
    finding(billingRules['billing.receipt'], context, {
      outcome: receipt ? 'met' : 'missed',
      basis: receipt ? 'A receipt was given.' : 'No receipt was given.',
      betterAct: 'Print the receipt and hand it over with thanks.',
    }),
  ];
}
