import type { Rule } from '../rule';
import type { JudgeContext } from '../situation/context';
import type { Verdict } from '../verdict';
import { type Answer, verdictOf } from '../verdict-of';

/** An answer and the rule it is given under. */
export interface Found extends Answer {
  readonly rule: Rule;
}

/** Writes answers out as verdicts, the main one first. */
export function written(found: readonly Found[], context: JudgeContext): Verdict[] {
  return found.map(({ rule, ...answer }) => verdictOf(rule, context, answer));
}

/** What decides was left out: the question that has to be asked. */
export function asking(rule: Rule, question: string, betterAct = 'Ask, and write the answer down.'): Found {
  return {
    rule,
    verdict: 'needs',
    severity: 'none',
    basis: 'What decides was not said.',
    needs: [question],
    betterAct,
  };
}

/** A date as a figure: 20270409. */
export function dateFigure(date: string): number {
  return Number(date.replaceAll('-', ''));
}

const grades = ['none', 'minor', 'serious', 'critical'] as const;

/** The findings with the gravest first, otherwise in the order given. */
export function gravestFirst(found: readonly Found[]): Found[] {
  return found.toSorted((one, other) => grades.indexOf(other.severity) - grades.indexOf(one.severity));
}
