import type { CastEncounter, CastShift } from '../packs/casting/cast';
import type { Pack } from '../packs/pack';
import type { DomainEvent } from './events';
import { fold } from './fold/fold';
import type { EncounterState, ShiftSetup, ShiftState } from './state';

/**
 * A shift under way: what it was set up from, its state, and the events since it was last looked at. Handlers change it
 * through `emit` alone, so that the state stays a fold of events.
 */
export class Run {
  events: DomainEvent[] = [];

  constructor(
    readonly pack: Pack,
    readonly cast: CastShift,
    readonly setup: ShiftSetup,
    public state: ShiftState,
  ) {}

  /** Something has happened. */
  emit(event: DomainEvent): void {
    this.state = fold(this.state, event);
    this.events.push(event);
  }

  /** The cast of an encounter; encounters are known from the start, so a missing one is our own mistake. */
  castOf(id: string): CastEncounter {
    const found = this.cast.encounters.get(id);
    if (!found) throw new Error(`No encounter ${id} in this shift.`);
    return found;
  }

  encounter(id: string): EncounterState {
    const found = this.state.encounters[id];
    if (!found) throw new Error(`No encounter ${id} in this shift.`);
    return found;
  }

  /** The encounter being served, if any. */
  get served(): EncounterState | undefined {
    return this.state.serving === null ? undefined : this.state.encounters[this.state.serving];
  }
}
