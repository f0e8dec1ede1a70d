import type { Rule } from '../rule';
import type { JudgeContext } from '../situation/context';
import type { Done } from '../situation/office-done';
import type { Verdict } from '../verdict';
import { type Answer, verdictOf } from '../verdict-of';
import { type Duty, type Fault, faultsOf, gravestFirst, inOrder, type Wrong, wordFor } from './duties';

/** What a family of acts is weighed by: its rules, the duties that apply here, and what must not be done. */
export interface Scheme<Act extends string, Under extends string> {
  readonly rules: Readonly<Record<Under, Rule>>;
  /** The rule that speaks for the whole: for the steps, and where nothing is amiss. */
  readonly main: Under;
  readonly terms: Readonly<Record<Act, string>>;
  readonly duties: readonly Duty<Act, Under>[];
  readonly wrongs: readonly Wrong<Act, Under>[];
  /** Clock time from which seconds count. */
  readonly start?: string | undefined;
  /** Whether only a part of what was done is told: then nothing counts as left out. */
  readonly partial?: boolean;
  /** Faults found otherwise than in what was done. */
  readonly more?: readonly Fault<Under>[];
}

type Extra = Partial<Pick<Answer, 'figures' | 'due' | 'routeTo'>>;

/** What to do, as a verdict: the duties in their order. */
export function steps<Act extends string, Under extends string>(
  { rules, main, duties }: Scheme<Act, Under>,
  context: JudgeContext,
  extra: Extra = {},
): Verdict {
  return verdictOf(rules[main], context, {
    verdict: 'computed',
    severity: 'none',
    basis: 'These steps, in this order.',
    order: duties.map(({ act }) => act),
    betterAct: duties.map(({ say }) => say).join(' ') || rules[main].says,
    ...extra,
  });
}

/** What was done, weighed: one verdict for each rule with a duty or a fault, the gravest first; `order` holds what is at fault. */
export function weigh<Act extends string, Under extends string>(
  scheme: Scheme<Act, Under>,
  done: readonly Done<Act>[],
  context: JudgeContext,
  extra: Extra = {},
): Verdict[] {
  const { rules, main, terms, wrongs, start, more = [], partial = false } = scheme;
  const told = ({ act, or = [] }: Duty<Act, Under>): boolean => done.some(({ did }) => did === act || or.includes(did));
  const duties = partial ? scheme.duties.filter((duty) => told(duty)) : scheme.duties;
  const faults = [...faultsOf(done, duties, wrongs, terms, start), ...more];
  const under = [...new Set([main, ...duties.map((duty) => duty.under), ...faults.map((fault) => fault.under)])].filter(
    (rule) => duties.some((duty) => duty.under === rule) || faults.some((fault) => fault.under === rule),
  );
  const said = under.length === 0 ? [main] : under;
  return inOrder(
    said.map((rule) =>
      weighed(
        rules[rule],
        faults.filter((fault) => fault.under === rule),
        context,
        {
          ...extra,
          ...wellDone(
            duties.filter((duty) => duty.under === rule),
            done,
            terms,
          ),
        },
      ),
    ),
  );
}

/** What of the duties was done, in words; nothing where there was no duty. */
function wellDone<Act extends string, Under extends string>(
  duties: readonly Duty<Act, Under>[],
  done: readonly Done<Act>[],
  terms: Readonly<Record<Act, string>>,
): { readonly met?: string } {
  const acts = duties.flatMap(({ act, or = [] }) => done.find(({ did }) => did === act || or.includes(did))?.did ?? []);
  return acts.length === 0 ? {} : { met: `As it should be: ${acts.map((act) => terms[act]).join('; ')}.` };
}

/** The verdict of one rule on its faults; `met` says what is so without any. */
export function weighed(
  rule: Rule,
  faults: readonly Fault[],
  context: JudgeContext,
  { met = 'What is told of it is as it should be.', ...extra }: Extra & { readonly met?: string } = {},
): Verdict {
  const grave = gravestFirst(faults);
  return graded(rule, context, {
    ...wordFor(grave),
    basis: grave.length === 0 ? met : grave.map(({ basis }) => basis).join(' '),
    order: [...new Set(grave.map(({ id }) => id))],
    betterAct: grave.length === 0 ? rule.says : [...new Set(grave.map(({ say }) => say))].slice(0, 3).join(' '),
    ...extra,
  });
}

/** A verdict on a duty: what endangers life or tells a secret is a critical failure, done or left undone. */
export function graded(rule: Rule, context: JudgeContext, answer: Answer): Verdict {
  const verdict = verdictOf(rule, context, answer);
  return answer.severity === 'critical' ? { ...verdict, critical: true } : verdict;
}

/** What decides was not said: the questions to ask. */
export function asks(rule: Rule, context: JudgeContext, basis: string, ...questions: readonly string[]): Verdict {
  return verdictOf(rule, context, {
    verdict: 'needs',
    severity: 'none',
    basis,
    needs: questions,
    betterAct: `Ask first: ${questions.join(' ')}`,
  });
}
