import type { Run } from '../sim/run';

/** Service figures of a shift: beside competence, never part of it. Times in seconds, money in cents. */
export interface ServiceFigures {
  readonly people: number;
  readonly served: number;
  readonly abandonedCalls: number;
  readonly walkedOut: number;
  readonly unserved: number;
  readonly medianWait: number;
  readonly longestWait: number;
  readonly longestHold: number;
  /** Mean trust on leaving, 0 to 100. */
  readonly moodOnLeaving: number;
  readonly collectedCents: number;
  readonly dueCents: number;
}

/** Counts and measures a shift. */
export function serviceFigures(run: Run): ServiceFigures {
  const came = Object.values(run.state.encounters).filter(
    (encounter) => encounter.arrivedAt !== undefined && encounter.channel !== 'fax',
  );
  const waits = came
    .map((encounter) => (encounter.firstServedAt ?? encounter.endedAt ?? run.state.now) - (encounter.arrivedAt ?? 0))
    .toSorted((a, b) => a - b);
  const left = came.filter((encounter) => encounter.phase === 'ended');
  return {
    people: came.length,
    served: came.filter((encounter) => encounter.firstServedAt !== undefined).length,
    abandonedCalls: came.filter((encounter) => encounter.channel === 'phone' && encounter.how === 'walked-out').length,
    walkedOut: came.filter((encounter) => encounter.channel === 'counter' && encounter.how === 'walked-out').length,
    unserved: came.filter((encounter) => encounter.how === 'unserved').length,
    medianWait: waits[Math.floor(waits.length / 2)] ?? 0,
    longestWait: waits.at(-1) ?? 0,
    longestHold: Math.max(0, ...came.map((encounter) => encounter.longestHold)),
    moodOnLeaving:
      left.length === 0 ? 0 : Math.floor(left.reduce((sum, encounter) => sum + encounter.mood.trust, 0) / left.length),
    collectedCents: run.state.world.record.ledger
      .filter((entry) => entry.kind === 'payment')
      .reduce((sum, entry) => sum + entry.cents, 0),
    dueCents: dueCents(run),
  };
}

/** What was due at the desk, once for each person of whom several rules speak. */
function dueCents(run: Run): number {
  const due = new Map<string, number>();
  for (const { encounter, verdict } of run.state.evidence) {
    if (verdict.rule.startsWith('billing.') && verdict.amount !== undefined)
      due.set(encounter, Math.max(due.get(encounter) ?? 0, verdict.amount));
  }
  return [...due.values()].reduce((sum, cents) => sum + cents, 0);
}
