import { checkNumber } from '../../coverage/answer/card-number';
import { answerRules } from '../../coverage/answer/rules';
import type { Rule } from '../../rule';
import type { JudgeContext } from '../../situation/context';
import type { NumberFormat } from '../../situation/message-reading';
import type { Verdict } from '../../verdict';
import { verdictOf } from '../../verdict-of';
import { checkDiagnosis } from './diagnosis';
import { asks, type NumberFound } from './found';
import { checkNpi } from './npi';
import { numberRules } from './number.rules';
import { checkHcpcs, checkModifier, checkPayerId, checkProcedure, checkRxBin, checkTaxonomy } from './procedure';
import { checkDateKept, checkDateOnForm, checkDateSent } from './written-date';

const checks: Readonly<Record<NumberFormat['kind'], (typed: string) => NumberFound>> = {
  'medicare-number': (typed) => checkNumber({ question: 'card-number', kind: 'medicare-number', typed }),
  npi: checkNpi,
  'icd-10-cm': checkDiagnosis,
  procedure: checkProcedure,
  hcpcs: checkHcpcs,
  modifier: checkModifier,
  taxonomy: checkTaxonomy,
  'rx-bin': checkRxBin,
  'payer-id': checkPayerId,
  'date-x12': checkDateSent,
  'date-form': checkDateOnForm,
  'date-data': checkDateKept,
};

const ruleOf: Readonly<Record<NumberFormat['kind'], Rule>> = {
  'medicare-number': answerRules['coverage.card-number'],
  npi: numberRules['billing.npi-form'],
  taxonomy: numberRules['billing.npi-form'],
  'icd-10-cm': numberRules['billing.diagnosis-form'],
  procedure: numberRules['billing.procedure-form'],
  hcpcs: numberRules['billing.procedure-form'],
  modifier: numberRules['billing.procedure-form'],
  'rx-bin': numberRules['billing.card-number-form'],
  'payer-id': numberRules['billing.card-number-form'],
  'date-x12': numberRules['billing.date-form'],
  'date-form': numberRules['billing.date-form'],
  'date-data': numberRules['billing.date-form'],
};

/** Whether something typed has the form of what it is to be. */
export function checkFormat({ kind, typed }: NumberFormat): NumberFound {
  return typed.trim() === '' ? asks('Nothing was typed.', 'What stands on the paper?') : checks[kind](typed);
}

/** Whether something typed has the form of what it is to be; the form says that it can be right, never that it is. */
export function judgeNumberFormat(situation: NumberFormat, context: JudgeContext): Verdict[] {
  const { needs, ...found } = checkFormat(situation);
  return [
    verdictOf(ruleOf[situation.kind], context, {
      ...found,
      severity: found.verdict === 'invalid' ? 'minor' : 'none',
      ...(needs === undefined ? {} : { needs: [needs] }),
      betterAct:
        found.verdict === 'valid'
          ? 'Compare it with the card, the paper or the payer’s answer: the form alone proves nothing.'
          : 'Copy it again from card or paper, character by character; never guess one.',
    }),
  ];
}
