import type { EncounterDebrief, Evidence } from '../../../src/session/debrief';

/** One finding; what a test is about it says itself. */
export function finding(some: Partial<Evidence> = {}): Evidence {
  return {
    time: 30_000,
    encounter: 'clean-check-in',
    rule: 'identity.two-identifiers',
    title: 'Identified before the record',
    outcome: 'met',
    severity: 'none',
    critical: false,
    weight: 4,
    competencies: ['R-RECORDS', 'S-DETAIL'],
    done: '',
    basis: 'Two identifiers matched.',
    authority: [],
    facts: [],
    why: 'There are two people of that name.',
    betterAct: '',
    ...some,
  };
}

/** One encounter, looked back upon, with these findings. */
export function encounter(
  id: string,
  evidence: readonly Evidence[],
  some: Partial<EncounterDebrief> = {},
): EncounterDebrief {
  return {
    encounter: id,
    title: id,
    variant: 'any',
    variantTitle: 'Nothing particular',
    legitimate: false,
    who: 'Ada Loop',
    arrivedAt: 29_000,
    servedAt: 29_040,
    endedAt: 29_400,
    ending: 'checked-in',
    how: 'closed',
    moodOnLeaving: 80,
    steps: [],
    evidence,
    consequences: [],
    expert: 'Ask, look, say.',
    sources: [],
    ...some,
  };
}
