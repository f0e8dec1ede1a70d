import { addDays } from '../../../practice/dates';
import { dollars } from '../../../practice/money';
import { valueOn } from '../../../practice/values.schema';
import { law } from '../../cite';
import type { Statement } from '../../situation/accounts';
import type { JudgeContext } from '../../situation/context';
import { statementParts } from '../../situation/money.vocabulary';
import type { Verdict } from '../../verdict';
import { type Answer, verdictOf } from '../../verdict-of';
import { billingRules } from '../rules';
import { ledgerRules } from './rules';

/** Whether a statement can go out, and what it may ask for. */
export function judgeStatement(statement: Statement, context: JudgeContext): Verdict[] {
  if (statement.owesNoShare !== 'no') return [nothingOwed(statement, context)];
  return [
    verdictOf(ledgerRules['billing.statement'], context, {
      betterAct: 'Lay it beside the explanation of benefits; send it when both say the same.',
      ...(tooEarly(statement) ?? wrongAmount(statement) ?? wrongForm(statement) ?? ready(statement, context)),
    }),
  ];
}

type Said = Omit<Answer, 'betterAct'> & Partial<Pick<Answer, 'betterAct'>>;

function leftOf({ chargeCents, insurancePaidCents, adjustmentCents, patientPaidCents }: Statement): number {
  return chargeCents - insurancePaidCents - adjustmentCents - patientPaidCents;
}

function nothingOwed({ owesNoShare, statementCents = 0 }: Statement, context: JudgeContext): Verdict {
  const who = {
    no: '',
    qmb: 'A Qualified Medicare Beneficiary',
    'medicaid-exempt': 'An exempt Medicaid member',
    'workers-comp': 'Somebody hurt at work',
  }[owesNoShare];
  return verdictOf(billingRules['billing.exempt'], context, {
    verdict: statementCents > 0 ? 'invalid' : 'computed',
    severity: statementCents > 0 ? 'serious' : 'none',
    amount: 0,
    basis: `${who} is billed no share.`,
    ...(statementCents > 0 ? { routeTo: 'biller' } : {}),
    betterAct: 'Send no statement; the share goes to the next payer or is written off.',
  });
}

function tooEarly({ payersAnswered, addressedTo }: Statement): Said | undefined {
  if (payersAnswered === 'no')
    return {
      verdict: 'invalid',
      severity: 'minor',
      amount: 0,
      basis: 'A payer has not answered; nobody knows yet what is the patient’s.',
      betterAct: 'Wait for the last payer; ask for the claim’s status if it is overdue.',
    };
  const needs = [
    ...(payersAnswered === 'unknown' ? ['Has every payer answered?'] : []),
    ...(addressedTo === 'unknown' ? ['Who answers for the bill?'] : []),
  ];
  return needs.length === 0
    ? undefined
    : { verdict: 'needs', severity: 'none', basis: 'What decides was not said.', needs };
}

function wrongAmount(statement: Statement): Said | undefined {
  const left = leftOf(statement);
  const { statementCents: asked } = statement;
  if (asked === undefined || asked === Math.max(0, left)) return undefined;
  const over = asked - Math.max(0, left);
  return {
    verdict: 'invalid',
    severity: over > 0 ? 'serious' : 'minor',
    amount: Math.max(0, left),
    figures: { balance: left, over: Math.max(0, over), under: Math.max(0, -over) },
    basis: `It asks for ${dollars(asked)}, and ${dollars(Math.max(0, left))} is left.`,
    routeTo: 'biller',
  };
}

function wrongForm(statement: Statement): Said | undefined {
  const amount = Math.max(0, leftOf(statement));
  if (statement.addressedTo === 'somebody-else')
    return {
      verdict: 'invalid',
      severity: 'serious',
      amount,
      basis: 'It goes to somebody who does not answer for the bill: it would tell them about the visit.',
      betterAct: 'Send it to the guarantor; an adult patient is the own one, whoever holds the plan.',
    };
  const missing = statementParts.ids.filter(
    (part) => needed(part, statement) && !(statement.shows ?? [part]).includes(part),
  );
  return missing.length === 0
    ? undefined
    : {
        verdict: 'invalid',
        severity: 'minor',
        amount,
        order: missing,
        basis: `It does not show: ${missing.join(', ')}.`,
      };
}

/** A line for insurance or for an adjustment is needed where there was one. */
function needed(part: string, { insurancePaidCents, adjustmentCents }: Statement): boolean {
  return (part !== 'insurance-paid' || insurancePaidCents > 0) && (part !== 'adjustment' || adjustmentCents > 0);
}

function ready(statement: Statement, context: JudgeContext): Said {
  const left = leftOf(statement);
  if (left < 0)
    return {
      verdict: 'route',
      severity: 'none',
      amount: 0,
      figures: { balance: left, credit: -left },
      basis: `${dollars(-left)} more was paid than was owed.`,
      routeTo: 'biller',
      betterAct: 'Send no statement; the biller finds out whose money it is.',
    };
  const said: Said = {
    verdict: 'computed',
    severity: 'none',
    amount: left,
    figures: { balance: left, credit: 0 },
    basis: left === 0 ? 'Nothing is left; no statement is needed.' : `${dollars(left)} is the patient’s.`,
  };
  return statement.estimateCents === undefined ? said : besideEstimate(said, statement, context);
}

/** Adds by how much the bill is above its good-faith estimate, and until when it may be disputed. @source INS-23 */
function besideEstimate(said: Said, { estimateCents = 0, chargeCents, on }: Statement, context: JudgeContext): Said {
  const day = on ?? context.date;
  const overEstimate = Math.max(0, chargeCents - estimateCents);
  const figures = { ...said.figures, overEstimate };
  const from = valueOn(context.values ?? [], 'estimate-dispute-over', day);
  if (from === undefined || overEstimate < from.is) return { ...said, figures };
  return {
    ...said,
    figures,
    due: addDays(day, 120),
    authority: [law('45 CFR 149.620')],
    facts: ['INS-23'],
    basis: `${said.basis} It is ${dollars(overEstimate)} above the estimate, and may be disputed.`,
    betterAct: 'Let the biller look before it goes out; say that it may be disputed, and collect nothing meanwhile.',
  };
}
