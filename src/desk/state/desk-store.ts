import { firstDeskState, type DeskState } from './desk-state';

/** Holds what the desk remembers and tells who listens; outside React, so that a change draws only what reads it. */
export class DeskStore {
  private current: DeskState = firstDeskState;
  private readonly listeners = new Set<() => void>();

  readonly state = (): DeskState => this.current;

  readonly change = (change: Partial<DeskState>): void => {
    this.current = { ...this.current, ...change };
    for (const listener of this.listeners) listener();
  };

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };
}
