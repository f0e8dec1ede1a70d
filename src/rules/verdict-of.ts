import type { Authority } from './authority';
import { policyOf } from './finding';
import type { Rule } from './rule';
import type { JudgeContext } from './situation/context';
import type { Verdict } from './verdict';

/** A verdict without what its rule already says; further authorities and entries are added to the rule's own. */
export type Answer = Omit<Verdict, 'rule' | 'authority' | 'facts' | 'law' | 'policy' | 'critical'> &
  Partial<Pick<Verdict, 'authority' | 'facts'>>;

/** Writes an answer out as the verdict of a rule: law and house policy apart; a critical breach is a critical failure. */
export function verdictOf(rule: Rule, context: JudgeContext, answer: Answer): Verdict {
  const { authority: more = [], facts = [], ...rest } = answer;
  const authority: Authority[] = [
    ...rule.authority,
    ...more.filter((each) => !rule.authority.some((known) => known.cite === each.cite)),
  ];
  const law = authority.filter(({ kind }) => kind !== 'policy').map(({ cite }) => cite);
  const policy = policyOf(rule, context);
  return {
    ...rest,
    rule: rule.id,
    authority,
    facts: [...new Set([...rule.facts, ...facts])],
    ...(law.length > 0 ? { law: law.join('; ') } : {}),
    ...(policy === undefined ? {} : { policy }),
    ...(answer.severity === 'critical' && answer.outcome === 'breach' ? { critical: true } : {}),
  };
}
