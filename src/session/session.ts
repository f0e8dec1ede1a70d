import type { Act } from '../practice/acts/act';
import type { Practice } from '../practice/practice';
import type { Settings } from '../sim/state';
import type { Evidence } from './feedback';
import type { PlayerView } from '../sim/view/player-view';
import type { Rejection } from '../sim/command';
import type { DomainEvent } from '../sim/events';
import type { ShiftLog } from '../sim/log/log';
import type { Shift } from '../sim/shift';
import type { Result } from '../shared/result';
import type { RoomView } from './room.view';
import type { Pause } from './save/save';

/** What a session shows at one moment. A new object whenever anything in it changes, so that screens can compare by identity. */
export interface SessionSnapshot {
  readonly view: PlayerView;
  readonly room: RoomView;
  readonly status: 'ready' | 'running' | 'paused' | 'over';
  /** Why the last act was not carried out; gone with the next act. */
  readonly rejection: Rejection | null;
  /** Evidence shown at once (learn mode only), newest last. */
  readonly feedback: readonly Evidence[];
  /** Where the autosave goes: 'memory' when the browser forbids storage, which is told. */
  readonly storage: 'saved' | 'saving' | 'memory';
}

/** A shift in real time: turns real time and acts into timed commands, and the state into what the screens show. */
export interface Session {
  readonly id: string;
  readonly pack: { readonly id: string; readonly title: string };
  readonly seed: number;
  readonly settings: Settings;
  readonly practice: Practice;
  snapshot(): SessionSnapshot;
  subscribe(listener: () => void): () => void;
  /** Carries out an act now; a refusal changes nothing. */
  act(act: Act): Result<void, Rejection>;
  start(): void;
  pause(): void;
  resume(): void;
  /** Ends the shift early: everything still open counts as unserved. */
  finish(): void;
  destroy(): void;
}

/** A session as the page that made it has it: with what the debrief, the result file and the debug overlay read. */
export interface LiveSession extends Session {
  /** The shift behind it: to be read, never to be commanded. */
  readonly shift: Shift;
  /** The last things that happened, newest last, for the debug overlay. */
  recent(): readonly DomainEvent[];
  /** The log of the shift up to now. */
  log(): ShiftLog;
  /** Pauses so far, the present one not included. */
  pauses(): readonly Pause[];
  /** The learner's own line after the shift, as it is kept with it. */
  reflection(): string;
  reflect(text: string): void;
  /** Writes now what autosave has not written yet, for the page is about to go; done when it is written. */
  flush(): Promise<void>;
}
