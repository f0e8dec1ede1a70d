import type { CastEncounter, CastShift } from '../packs/casting/cast';
import { castPack } from '../packs/casting/cast-pack';
import type { Pack } from '../packs/pack';
import { parseClock } from '../shared/time';
import { Run } from './run';
import type { EncounterState, LineState, Settings, ShiftSetup, ShiftState } from './state';

/** How long after closing time whoever is here is still served, in seconds. */
const overtime = 1800;

/**
 * Opens the doors: casts the pack for the seed and enters everybody who will come.
 * @param cast that of the pack and the seed, from whoever has it already; it is only read
 */
export function startShift(pack: Pack, seed: number, settings: Settings, cast: CastShift = castPack(pack, seed)): Run {
  const from = parseClock(pack.page.from) ?? 0;
  const to = parseClock(pack.page.to) ?? 0;
  const setup: ShiftSetup = {
    pack: pack.page.id,
    seed,
    settings,
    practice: pack.practice,
    law: pack.state,
    date: pack.page.date,
    from,
    to,
  };
  const state: ShiftState = {
    now: from,
    phase: 'open',
    agenda: [],
    nextSequence: 1,
    counter: 1,
    world: cast.world,
    encounters: Object.fromEntries(
      [...cast.encounters.values()].map((encounter) => [encounter.id, expected(encounter)]),
    ),
    lines: ([1, 2, 3, 4] as const).map((number): LineState => ({ number, phase: 'idle', since: from })),
    serving: null,
    evidence: [],
    emergencies: [],
  };
  const run = new Run(pack, cast, setup, state);
  for (const encounter of cast.encounters.values()) {
    run.emit({
      type: 'agenda.entered',
      at: Math.max(from, encounter.arrivesAt),
      due: { kind: 'arrival', encounter: encounter.id },
    });
  }
  run.emit({ type: 'agenda.entered', at: to, due: { kind: 'closing' } });
  run.emit({ type: 'agenda.entered', at: to + overtime, due: { kind: 'end' } });
  return run;
}

function expected(cast: CastEncounter): EncounterState {
  const { mood, arrives } = cast.compiled.source;
  return {
    id: cast.id,
    variant: cast.variant.id,
    channel: cast.channel,
    phase: 'expected',
    person: cast.person,
    capacity: cast.capacity,
    ...(cast.about === undefined ? {} : { about: cast.about }),
    arrivesAt: cast.arrivesAt,
    waited: 0,
    longestHold: 0,
    mood: {
      trust: mood.trust,
      anxiety: mood.anxiety,
      angry: mood.angry,
      patience: arrives.patience,
      feels: mood.feels,
      acknowledged: [],
    },
    heard: [],
    needs: [],
    acts: [],
    did: [],
    accepted: [],
    told: [],
    said: [],
    papersShown: [],
    interpreter: false,
    private: false,
    fired: [],
  };
}
