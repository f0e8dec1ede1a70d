import type { Rule } from '../../rule';
import type { JudgeContext } from '../../situation/context';
import type { Verdict } from '../../verdict';
import { verdictOf } from '../../verdict-of';

/** The answer where the practice's lists of words are not at hand. */
export function noWords(rule: Rule, context: JudgeContext): Verdict[] {
  return [
    verdictOf(rule, context, {
      verdict: 'needs',
      severity: 'none',
      basis: 'The lists of words of the practice are not at hand.',
      needs: ['What does the practice’s list say?'],
      betterAct: 'Look it up on the list at the desk, or spell it back.',
    }),
  ];
}
