import type { ModifierCase } from '../../situation/coding';
import type { JudgeContext } from '../../situation/context';
import type { Verdict } from '../../verdict';
import { verdictOf } from '../../verdict-of';
import { checkModifier } from './modifier';
import { codingRules } from './rules';

/** Whether a modifier belongs where it stands; and whether the desk put it there, which is a breach even where it fits. */
export function judgeModifier(line: ModifierCase, context: JudgeContext): Verdict[] {
  const { is, why, house } = checkModifier(line);
  const rule = codingRules[house ? 'billing.modifier-house' : 'billing.modifier'];
  const betterAct =
    line.together === 'preventive-service' && is === 'holds'
      ? 'Explain before the bill does: two things were done, and the plan may ask for a share of the second.'
      : 'Tell the biller what you see; never add, move or take away a modifier.';
  const found = {
    holds: verdictOf(rule, context, { verdict: 'valid', severity: 'none', basis: why, betterAct }),
    wrong: verdictOf(rule, context, {
      verdict: 'invalid',
      severity: 'minor',
      basis: why,
      routeTo: 'biller',
      betterAct,
    }),
    ask: verdictOf(rule, context, {
      verdict: 'needs',
      severity: 'none',
      basis: 'What decides was not said.',
      needs: [why],
      betterAct,
    }),
    biller: verdictOf(rule, context, { verdict: 'route', severity: 'none', basis: why, routeTo: 'biller', betterAct }),
  }[is];
  if (line.addedBy !== 'desk') return [found];
  return [
    verdictOf(codingRules['billing.who-codes'], context, {
      verdict: 'breached',
      outcome: 'breach',
      severity: 'serious',
      basis: 'The desk added it; a modifier says what was done, and that is the clinician’s and the biller’s to say.',
      routeTo: 'biller',
      betterAct: 'Leave the claim as it is and ask the biller.',
    }),
    found,
  ];
}
