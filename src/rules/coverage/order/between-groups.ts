import type { ListedCoverage, PayerOrderCase } from '../../situation/payer-order';
import { betweenParents } from './parents';
import { byLength, type Precedence } from './precedence';

const parental: readonly ListedCoverage['holder'][] = ['mother', 'father', 'stepmother', 'stepfather'];

/**
 * Which of two plans that coordinate pays first: the patient's own, then the rules for children, then work today before
 * past work, then COBRA last, then the one that has lasted longer.
 * @source NAIC coordination of benefits model; INS-18, INS-19
 */
export function betweenGroups(one: ListedCoverage, other: ListedCoverage, situation: PayerOrderCase): Precedence {
  if (one.holder !== other.holder && (one.holder === 'patient' || other.holder === 'patient'))
    return first(
      one.holder === 'patient',
      'The plan that covers the person as an employee pays before one that covers a dependent.',
    );
  if (one.holder !== other.holder && parental.includes(one.holder) && parental.includes(other.holder))
    return betweenParents(one, other, situation);
  return (
    byWork(one, other) ??
    byLength(one, other) ?? {
      needs: 'Since when has each plan been in force? The one that has lasted longer pays first.',
      facts: ['INS-18'],
    }
  );
}

function byWork(one: ListedCoverage, other: ListedCoverage): Precedence | undefined {
  if (one.through === 'unknown' || other.through === 'unknown')
    return { needs: 'Is each plan through work today, a past job or COBRA?', facts: ['INS-18'] };
  const past = (plan: ListedCoverage) => plan.through === 'retirement' || plan.through === 'layoff';
  const cobra = (plan: ListedCoverage) => plan.through === 'cobra';
  if (cobra(one) !== cobra(other)) return first(cobra(other), 'COBRA pays after a plan that is not.');
  if (past(one) !== past(other))
    return first(past(other), 'A plan through work today pays before one from a past job.');
  return undefined;
}

function first(isOne: boolean, why: string, facts: readonly string[] = ['INS-18']): Precedence {
  return { first: isOne ? 'one' : 'other', why, facts };
}
