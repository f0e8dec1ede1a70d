import type { Authority, Severity } from './authority';
import type { Rule } from './rule';
import type { JudgeContext } from './situation/context';
import type { Outcome, Verdict, VerdictWord } from './verdict';

/** What a judge found under one rule, before it is written out with authority and policy. */
export interface Finding {
  readonly outcome: Outcome;
  /** The answer in words of the field, where it is not simply how the duty was met. */
  readonly word?: VerdictWord;
  readonly severity?: Severity;
  readonly critical?: boolean;
  readonly basis: string;
  readonly betterAct: string;
  readonly done?: string;
  readonly needs?: readonly string[];
  readonly routeTo?: string;
  readonly amount?: number;
}

const wordOf: Readonly<Record<Outcome, VerdictWord>> = {
  met: 'met',
  partly: 'partly-met',
  missed: 'missed',
  breach: 'breached',
};
const severityOf: Readonly<Record<Outcome, Severity>> = {
  met: 'none',
  partly: 'minor',
  missed: 'minor',
  breach: 'serious',
};

/** A page of the practice's policy manual as an authority; the title is that of the page. */
export function policyPage(title: string): Authority {
  return { kind: 'policy', cite: `Cedar Grove policy: ${title}` };
}

/** Writes a finding out as a verdict: outcome in words, severity by default, law and house policy shown apart. */
export function finding(rule: Rule, context: JudgeContext, found: Finding): Verdict {
  const { outcome, word, severity, ...rest } = found;
  const policy = policyOf(rule, context);
  const law = rule.authority.filter(({ kind }) => kind === 'law' || kind === 'regulator').map(({ cite }) => cite);
  return {
    rule: rule.id,
    verdict: word ?? wordOf[outcome],
    outcome,
    severity: severity ?? severityOf[outcome],
    authority: rule.authority,
    facts: rule.facts,
    ...(law.length > 0 ? { law: law.join('; ') } : {}),
    ...(policy === undefined ? {} : { policy }),
    ...rest,
  };
}

/** Says something under a rule that is no evidence either way: its occasion did not arise, or what decides was not said. */
export function remark(
  rule: Rule,
  context: JudgeContext,
  said: { word: VerdictWord; severity?: Severity } & Pick<Finding, 'basis' | 'betterAct' | 'needs' | 'routeTo'>,
): Verdict {
  const { outcome: _none, ...verdict } = finding(rule, context, { outcome: 'met', ...said });
  return verdict;
}

/** The worst of several outcomes; 'met' of none. */
export function worst(outcomes: readonly Outcome[]): Outcome {
  const order: readonly Outcome[] = ['met', 'partly', 'missed', 'breach'];
  return outcomes.reduce<Outcome>((found, next) => (order.indexOf(next) > order.indexOf(found) ? next : found), 'met');
}

/** The page of the practice’s manual that a rule rests on, as printed; none when it rests on law alone. */
export function policyOf(rule: Rule, context: JudgeContext): string | undefined {
  const cited = rule.authority.find(({ kind }) => kind === 'policy');
  if (!cited) return undefined;
  const page =
    context.policies.find(({ title }) => cited.cite.endsWith(`: ${title}`)) ??
    context.policies.find(({ facts }) => rule.facts.some((fact) => facts.includes(fact)));
  return page ? `${context.practice} policy: ${page.title}` : cited.cite;
}
