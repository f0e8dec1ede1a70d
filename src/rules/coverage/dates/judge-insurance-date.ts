import { valueOn } from '../../../practice/values.schema';
import type { Rule } from '../../rule';
import type { JudgeContext } from '../../situation/context';
import type { InsuranceDate } from '../../situation/insurance-date';
import type { Verdict } from '../../verdict';
import { verdictOf } from '../../verdict-of';
import {
  authorizationDue,
  type Dated,
  disputeUntil,
  estimateDue,
  filingDue,
  graceUntil,
  lastDayOfChild,
  newbornUntil,
  returnUntil,
} from './insurance-date';
import { dateRules } from './rules';

const ruleOf: Readonly<Record<InsuranceDate['of'], Rule>> = {
  'good-faith-estimate': dateRules['coverage.estimate'],
  'estimate-dispute': dateRules['coverage.estimate'],
  'prior-authorization': dateRules['coverage.prior-authorization'],
  'timely-filing': dateRules['coverage.timely-filing'],
  'turning-26': dateRules['coverage.turning-26'],
  'newborn-enrolment': dateRules['coverage.newborn'],
  grace: dateRules['coverage.grace'],
  'overpayment-return': dateRules['coverage.overpayment'],
};

const countedFrom: Readonly<Record<InsuranceDate['of'], string>> = {
  'good-faith-estimate': 'On which day was it booked, or asked for?',
  'estimate-dispute': 'From which day is the bill?',
  'prior-authorization': 'On which day did the payer receive the request?',
  'timely-filing': 'What is the date of service?',
  'turning-26': 'What is the date of birth?',
  'newborn-enrolment': 'On which day was the baby born?',
  grace: 'Which is the first month without a premium?',
  'overpayment-return': 'On which day was the overpayment identified?',
};

/** By when something about coverage or a claim is owed or ends; without the day it is counted from, what to ask. */
export function judgeInsuranceDate(situation: InsuranceDate, context: JudgeContext): Verdict[] {
  const found: Dated =
    situation.from === undefined
      ? {
          basis: 'The day it is counted from was not said.',
          needs: [countedFrom[situation.of]],
          betterAct: 'Ask for the day, and write it down.',
        }
      : dated(situation, situation.from, context);
  return [
    verdictOf(ruleOf[situation.of], context, {
      ...found,
      verdict: found.needs === undefined ? 'computed' : 'needs',
      severity: 'none',
    }),
  ];
}

function dated(situation: InsuranceDate, from: string, context: JudgeContext): Dated {
  switch (situation.of) {
    case 'good-faith-estimate':
      return estimateDue(situation, from);
    case 'estimate-dispute':
      return disputeUntil(situation, from, valueOn(context.values ?? [], 'estimate-dispute-over', from)?.is);
    case 'prior-authorization':
      return authorizationDue(situation, from);
    case 'timely-filing':
      return filingDue(situation, from);
    case 'turning-26':
      return lastDayOfChild(situation, from);
    case 'newborn-enrolment':
      return newbornUntil(situation, from);
    case 'grace':
      return graceUntil(situation, from);
    case 'overpayment-return':
      return returnUntil(situation, from);
  }
}
