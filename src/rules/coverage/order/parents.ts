import type { ListedCoverage, PayerOrderCase } from '../../situation/payer-order';
import { byLength, type Precedence } from './precedence';

type Parents = PayerOrderCase['parents'];
type Parent = 'mother' | 'father';

const spouseOf: Readonly<Record<Parent, ListedCoverage['holder']>> = { mother: 'stepfather', father: 'stepmother' };

/**
 * Which of two parents' or step-parents' plans pays first for a child: the birthday rule for parents together; apart, the
 * court order that the plan knows, else custody; the birthday rule again for an order that names both or joint custody.
 * @source NAIC coordination of benefits model; INS-18, INS-19
 */
export function betweenParents(one: ListedCoverage, other: ListedCoverage, situation: PayerOrderCase): Precedence {
  const { parents } = situation;
  if (parents.are === 'unknown')
    return ask('Do the parents live together, or is there a divorce or separation with a court order?');
  if (parents.are === 'together') return birthdays(one, other, parents, ['INS-18']);
  if (parents.order === 'unknown')
    return ask('Is there a court order about health coverage? Ask for a copy of the page.');
  if (parents.order === 'names-both') return birthdays(one, other, parents, ['INS-19']);
  const named = namedParent(parents.order);
  if (named !== undefined) {
    if (parents.orderKnown === undefined) return ask('Has the plan that the court order names been given the order?');
    const covered = situation.coverages.some(({ holder }) => holder === named) ? named : spouseOf[named];
    if (parents.orderKnown && (one.holder === covered || other.holder === covered))
      return pays(one.holder === covered, `The court order names the ${named}, and the plan knows it.`);
  }
  if (parents.custody === 'unknown')
    return ask('With which parent does the child live, and what does the order say of custody?');
  if (parents.custody === 'joint') return birthdays(one, other, parents, ['INS-19']);
  return byCustody(one, other, parents.custody);
}

function namedParent(order: Parents['order']): Parent | undefined {
  return order === 'names-mother' ? 'mother' : order === 'names-father' ? 'father' : undefined;
}

/** The parent with custody, that parent's spouse, the other parent, the other's spouse. */
function byCustody(one: ListedCoverage, other: ListedCoverage, custody: Parent): Precedence {
  const second = custody === 'mother' ? 'father' : 'mother';
  const ladder: readonly ListedCoverage['holder'][] = [custody, spouseOf[custody], second, spouseOf[second]];
  return pays(
    ladder.indexOf(one.holder) < ladder.indexOf(other.holder),
    'Without an order that the plan knows, the parent with custody comes first, then that parent’s spouse, then the other parent.',
  );
}

function birthdays(one: ListedCoverage, other: ListedCoverage, parents: Parents, facts: readonly string[]): Precedence {
  const step = [one, other].find(({ holder }) => holder !== 'mother' && holder !== 'father');
  if (step !== undefined) return ask('A step-parent’s plan where both parents are equal: what do the plans say?');
  const [mine, theirs] = [bornOf(one, parents), bornOf(other, parents)];
  if (mine === undefined || theirs === undefined)
    return { needs: 'On which day were the mother and the father born?', facts };
  const [day, otherDay] = [mine.slice(5), theirs.slice(5)];
  if (day === otherDay)
    return (
      byLength(one, other) ?? { needs: 'The parents share a birthday: which plan has been in force longer?', facts }
    );
  return {
    first: day < otherDay ? 'one' : 'other',
    why: 'Birthday rule: the parent whose month and day come first in the year, whatever the year of birth.',
    facts,
  };
}

function bornOf({ holder }: ListedCoverage, { motherBorn, fatherBorn }: Parents): string | undefined {
  return holder === 'mother' ? motherBorn : fatherBorn;
}

function pays(isOne: boolean, why: string): Precedence {
  return { first: isOne ? 'one' : 'other', why, facts: ['INS-19'] };
}

function ask(needs: string): Precedence {
  return { needs, facts: ['INS-19'] };
}
