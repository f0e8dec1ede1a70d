import type { CueId } from './cues';

/** What can make sounds from the sheet. It never throws and may be silent. */
export interface Player {
  /** Starts a cue and returns a number for it, or undefined when it cannot. `rate` 1 is as recorded. */
  start(
    cue: CueId,
    how: { readonly volume: number; readonly rate: number; readonly fadeIn: number },
  ): number | undefined;
  /** Ends what was started, over some milliseconds. */
  stop(handle: number, fadeOut: number): void;
  destroy(): void;
}
