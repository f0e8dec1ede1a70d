import type { Rule } from './rule';
import type { Verdict } from './verdict';

/** What a judge adds to a rule to make a verdict of it; authority and entries are the rule's own unless more are given. */
export type Finding = Omit<Verdict, 'rule' | 'authority' | 'facts'> & Partial<Pick<Verdict, 'authority' | 'facts'>>;

/** The verdict a rule gives on one situation. A critical severity that counts as a breach is a critical failure. */
export function finding(rule: Rule, found: Finding): Verdict {
  const { authority = [], facts = [], ...rest } = found;
  const verdict: Verdict = {
    ...rest,
    rule: rule.id,
    authority: [...rule.authority, ...authority.filter((each) => !rule.authority.some((known) => known.cite === each.cite))],
    facts: [...new Set([...rule.facts, ...facts])],
  };
  return found.severity === 'critical' && found.outcome === 'breach' && found.critical === undefined ? { ...verdict, critical: true } : verdict;
}
