import type { Practice } from '../practice/practice';
import type { StateLaw } from '../practice/state.schema';
import type { Condition, encounterVariables } from './conditions';
import type { Encounter, Reaction } from './format/encounter.schema';
import type { PackPage, Phrasebook, Transcript } from './format/pack.schema';
import type { EncounterMachine } from './compile/encounter.machine';

export type EncounterCondition = Condition<typeof encounterVariables>;

/** An encounter ready to run: its conditions checked, its machine compiled. */
export interface CompiledEncounter {
  readonly source: Encounter;
  readonly reactions: ReadonlyMap<Reaction, EncounterCondition>;
  readonly ends: readonly { readonly as: string; readonly when: EncounterCondition }[];
  readonly later: readonly EncounterCondition[];
  readonly machine: EncounterMachine;
}

/** A pack with everything it names, read and checked. */
export interface Pack {
  readonly page: PackPage;
  readonly practice: Practice;
  readonly state: StateLaw;
  readonly encounters: ReadonlyMap<string, CompiledEncounter>;
  readonly phrasebooks: ReadonlyMap<string, Phrasebook>;
  readonly transcripts: readonly Transcript[];
  /** Hash of everything the pack consists of: a log names it, so that it is replayed on the same words. */
  readonly hash: string;
}
