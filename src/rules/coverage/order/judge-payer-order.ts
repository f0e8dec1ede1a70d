import type { JudgeContext } from '../../situation/context';
import type { PayerOrderCase } from '../../situation/payer-order';
import type { Verdict } from '../../verdict';
import { verdictOf } from '../../verdict-of';
import { orderPayers } from './order-payers';
import { orderRules } from './rules';

/** Which of several payers is billed first; what decides and was not said is asked for. */
export function judgePayerOrder(situation: PayerOrderCase, context: JudgeContext): Verdict[] {
  const found = orderPayers(situation);
  const rule = ruleFor(found.facts);
  if ('needs' in found) {
    return [
      verdictOf(rule, context, {
        verdict: 'needs',
        severity: 'none',
        basis: 'What decides the order was not said, or the rules leave it open.',
        facts: found.facts,
        needs: found.needs,
        betterAct: 'Ask, write the answer down with its date, and let the biller settle what stays open.',
      }),
    ];
  }
  const [first] = found.order;
  const alone = situation.visitFor === 'work-injury' && found.order.length < situation.coverages.length;
  return [
    verdictOf(rule, context, {
      verdict: 'computed',
      severity: 'none',
      order: found.order,
      facts: found.facts,
      basis: alone
        ? 'A work injury is billed to the carrier by claim number; the health plan is not billed.'
        : found.why.join(' ') || 'There is one payer.',
      betterAct: `Bill ${first ?? 'the patient'} first${found.order.length > 1 ? ', and the next with its explanation of benefits' : ''}.`,
    }),
  ];
}

function ruleFor(facts: readonly string[]) {
  if (facts.includes('INS-12')) return orderRules['coverage.accident-carrier'];
  if (facts.includes('INS-20')) return orderRules['coverage.medicare-secondary'];
  if (facts.includes('INS-19')) return orderRules['coverage.parents-apart'];
  if (facts.includes('INS-11') || facts.includes('INS-09')) return orderRules['coverage.last-payers'];
  return orderRules['coverage.two-plans'];
}
