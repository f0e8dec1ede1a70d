import type { ListedCoverage, PayerOrderCase } from '../../situation/payer-order';
import { betweenGroups } from './between-groups';
import { medicareOrGroup } from './medicare-secondary';
import { type Precedence, reversed } from './precedence';

const accidentCarriers = ['workers-comp', 'no-fault', 'liability'];
const lastResorts: readonly ListedCoverage['kind'][] = ['champva', 'tricare', 'medicaid'];

/**
 * Which of two coverages pays first, by the first rule that tells them apart. Giving them the other way round gives the
 * same answer.
 * @source INS-09, INS-11, INS-12, INS-18, INS-19, INS-20
 */
export function compare(one: ListedCoverage, other: ListedCoverage, situation: PayerOrderCase): Precedence {
  return told(one, other, situation) ?? reversed(told(other, one, situation) ?? unknownPair(one, other));
}

function told(one: ListedCoverage, other: ListedCoverage, situation: PayerOrderCase): Precedence | undefined {
  return (
    accident(one, other) ??
    publicLast(one, other) ??
    withMedicare(one, other, situation) ??
    plans(one, other, situation)
  );
}

function accident(one: ListedCoverage, other: ListedCoverage): Precedence | undefined {
  if (!accidentCarriers.includes(one.kind)) return undefined;
  if (accidentCarriers.includes(other.kind)) {
    return accidentCarriers.indexOf(one.kind) < accidentCarriers.indexOf(other.kind) && one.kind === 'workers-comp'
      ? { first: 'one', why: 'The work injury is the employer’s carrier’s.', facts: ['INS-12'] }
      : { needs: 'Two carriers for one accident: which claim has been accepted?', facts: ['INS-12'] };
  }
  if (one.kind === 'workers-comp' || ['medicare', 'medigap', 'medicaid', 'tricare', 'champva'].includes(other.kind))
    return {
      first: 'one',
      why: 'The carrier for the accident pays before health coverage.',
      facts: ['INS-12', 'INS-20'],
    };
  return {
    needs: 'Does the health plan or state law put the motor or liability cover first?',
    facts: ['INS-12'],
  };
}

/** Medicaid last of all, TRICARE and CHAMPVA before it and after everything else. */
function publicLast(one: ListedCoverage, other: ListedCoverage): Precedence | undefined {
  if (other.kind === 'va' || one.kind === 'va')
    return {
      needs:
        'Care authorised by the VA is not coordinated with other cover: which does the patient want used, and is there an authorization?',
      facts: ['INS-11', 'INS-20'],
    };
  const [mine, theirs] = [lastResorts.indexOf(one.kind), lastResorts.indexOf(other.kind)];
  if (theirs < 0 || mine === theirs) return undefined;
  if (mine >= 0 && mine < 2 && theirs < 2)
    return { needs: 'Nobody has both TRICARE and CHAMPVA: which card is in force?', facts: ['INS-11'] };
  if (mine > theirs) return undefined;
  return theirs === 2
    ? { first: 'one', why: 'Medicaid pays last.', facts: ['INS-09', 'INS-11'] }
    : {
        first: 'one',
        why: `${other.kind === 'tricare' ? 'TRICARE' : 'CHAMPVA'} pays after other cover and before Medicaid.`,
        facts: ['INS-11'],
      };
}

function withMedicare(one: ListedCoverage, other: ListedCoverage, situation: PayerOrderCase): Precedence | undefined {
  if (one.kind !== 'medicare' && other.kind === 'medigap')
    return one.kind === 'group'
      ? {
          needs: 'A supplement beside a group plan: is Medicare itself first, and is the supplement in force?',
          facts: ['INS-08'],
        }
      : undefined;
  if (one.kind !== 'medicare') return undefined;
  if (other.kind === 'medigap')
    return { first: 'one', why: 'A supplement pays what Medicare leaves.', facts: ['INS-08'] };
  if (other.kind === 'individual')
    return { first: 'one', why: 'Only group plans and accident carriers can come before Medicare.', facts: ['INS-20'] };
  return other.kind === 'group' ? medicareOrGroup(other, situation) : undefined;
}

function plans(one: ListedCoverage, other: ListedCoverage, situation: PayerOrderCase): Precedence | undefined {
  const kinds = ['group', 'individual'];
  if (!kinds.includes(one.kind) || !kinds.includes(other.kind)) return undefined;
  if (one.kind === 'group' && other.kind === 'group') return betweenGroups(one, other, situation);
  const individual = [one, other].find(({ kind, coordinates }) => kind === 'individual' && coordinates !== true);
  if (individual === undefined) return betweenGroups(one, other, situation);
  if (individual.coordinates === undefined)
    return { needs: 'Does the individual plan’s booklet let it coordinate with other plans?', facts: ['INS-18'] };
  if ([one, other].every(({ coordinates, kind }) => kind === 'individual' && coordinates === false))
    return { needs: 'Two plans that do not coordinate: what does each pay?', facts: ['INS-18'] };
  return {
    first: individual === one ? 'one' : 'other',
    why: 'A plan that does not coordinate pays first.',
    facts: ['INS-18'],
  };
}

function unknownPair(one: ListedCoverage, other: ListedCoverage): Precedence {
  const kinds = [one.kind, other.kind].toSorted().join(' and ');
  return { needs: `Which of ${kinds} is in force, and what do their booklets say of each other?`, facts: ['INS-18'] };
}
