import type { Act } from '../practice/acts/act';
import type { Pack } from '../packs/pack';
import { refuse, type Result } from '../shared/result';
import type { Rejection } from '../sim/command';
import type { DomainEvent } from '../sim/events';
import { logOf, packLog, type ShiftLog } from '../sim/log/log';
import { readAct, Shift } from '../sim/shift';
import type { Settings } from '../sim/state';
import type { Clock } from './clock';
import { Pacer, rateOf } from './pace';
import { Autosave } from './save/autosave';
import { longestPause, mostPauses, writeSave, type Pause } from './save/save';
import type { Store } from './save/store';
import type { LiveSession, SessionSnapshot } from './session';
import { Shown } from './shown';

/** Real milliseconds between looks at the clock. What happens does not depend on it, only how smoothly it is shown. */
const tickEvery = 200;
/** Real milliseconds between saves of nothing but time that passed. */
const saveTimeEvery = 1000;

/** So many events are kept for the debug overlay. */
const mostRecent = 40;

/** A shift that was begun before: replayed up to where it was left. */
export interface Resumed {
  readonly shift: Shift;
  readonly finished: boolean;
  readonly pauses: readonly Pause[];
  readonly reflection?: string;
}

export interface SessionNeeds {
  readonly pack: Pack;
  readonly seed: number;
  readonly settings: Settings;
  readonly store: Store;
  readonly clock: Clock;
  /** Under which key it is kept: the assignment as its link writes it. */
  readonly key: string;
  /** Real time as ISO text, for the list of saved shifts. */
  readonly today: () => string;
  readonly resume?: Resumed;
}

/** Opens a session on a pack: a new shift, or one that was begun before. It stands still until `start`. */
export function createSession(needs: SessionNeeds): LiveSession {
  return new PlayedSession(needs);
}

class PlayedSession implements LiveSession {
  readonly id: string;
  readonly pack: LiveSession['pack'];
  readonly seed: number;
  readonly settings: Settings;
  readonly practice: Pack['practice'];
  readonly shift: Shift;
  private readonly shown: Shown;
  private readonly pacer: Pacer;
  private readonly autosave: Autosave;
  private readonly past: Pause[];
  private status: SessionSnapshot['status'];
  private rejection: Rejection | null = null;
  private isFinished: boolean;
  private ownLine: string;
  private last: readonly DomainEvent[] = [];
  private pausedAt = 0;
  private savedTimeAt = 0;
  private stopTicking: (() => void) | null = null;

  constructor(private readonly needs: SessionNeeds) {
    const { pack, seed, settings, clock, store, key, resume } = needs;
    this.id = key;
    this.pack = { id: pack.page.id, title: pack.page.title };
    this.seed = seed;
    this.settings = settings;
    this.practice = pack.practice;
    this.shift = resume?.shift ?? new Shift(pack, seed, settings);
    this.isFinished = resume?.finished ?? false;
    this.past = [...(resume?.pauses ?? [])];
    this.ownLine = resume?.reflection ?? '';
    this.status = this.shift.state.phase === 'over' ? 'over' : 'ready';
    this.shown = new Shown(this.shift, settings, pack, () => ({
      status: this.status,
      rejection: this.rejection,
      storage: this.autosave.state,
    }));
    this.pacer = new Pacer(rateOf(settings), this.shift.state.now, clock.now());
    this.autosave = new Autosave(
      store,
      key,
      clock,
      () => this.save(),
      () => this.shown.changed(),
    );
  }

  snapshot(): SessionSnapshot {
    return this.shown.snapshot();
  }

  subscribe(listener: () => void): () => void {
    return this.shown.subscribe(listener);
  }

  start(): void {
    if (this.status !== 'ready') return;
    this.status = 'running';
    this.pacer.forget(this.needs.clock.now());
    this.stopTicking = this.needs.clock.every(tickEvery, () => this.tick());
    this.autosave.touch();
    this.shown.changed();
  }

  act(act: Act): Result<void, Rejection> {
    const done = this.carryOut(act);
    this.rejection = done.ok ? null : done.error;
    if (done.ok) this.autosave.touch();
    this.shown.changed();
    return done;
  }

  pause(): void {
    if (this.status !== 'running') return;
    this.passTime();
    if (this.isOver()) return this.end();
    this.status = 'paused';
    this.pausedAt = this.needs.clock.now();
    this.autosave.touch();
    this.shown.changed();
  }

  resume(): void {
    if (this.status !== 'paused') return;
    const now = this.needs.clock.now();
    const seconds = Math.round(Math.max(0, now - this.pausedAt) / 1000);
    // No shift has so many; past it they are still pauses, only not written down.
    if (this.past.length < mostPauses)
      this.past.push({ at: this.shift.state.now, seconds: Math.min(longestPause, seconds) });
    this.pacer.forget(now);
    this.status = 'running';
    this.autosave.touch();
    this.shown.changed();
  }

  finish(): void {
    if (this.status === 'over') return;
    if (this.status === 'running') this.passTime();
    if (!this.isOver()) {
      this.isFinished = true;
      this.shift.finish();
    }
    this.end();
  }

  recent(): readonly DomainEvent[] {
    return this.last;
  }

  log(): ShiftLog {
    return logOf(this.shift, this.isFinished);
  }

  pauses(): readonly Pause[] {
    return this.past;
  }

  reflection(): string {
    return this.ownLine;
  }

  reflect(text: string): void {
    this.ownLine = text.slice(0, 2000);
    this.autosave.touch();
  }

  flush(): Promise<void> {
    if (this.status === 'running') {
      this.passTime();
      this.autosave.touch();
    }
    return this.autosave.flush();
  }

  destroy(): void {
    this.stopTicking?.();
    this.stopTicking = null;
    void this.autosave.flush();
    this.shown.forgetAll();
  }

  private carryOut(act: Act): Result<void, Rejection> {
    if (this.status !== 'running') return refuse({ code: 'not-open', message: stillness[this.status] });
    // Read like a log's: what is written down must be readable again.
    const read = readAct(act);
    if (!read) return refuse({ code: 'no-such-thing', message: 'That cannot be done at a desk.' });
    const at = Math.max(this.shift.state.now, this.pacer.moment(this.needs.clock.now()));
    const done = this.shift.command({ at, act: read });
    this.happened();
    this.pacer.jumpTo(this.shift.state.now);
    if (this.isOver()) this.end();
    return done;
  }

  private tick(): void {
    if (this.status !== 'running') return;
    const before = this.shift.state;
    this.passTime();
    if (this.shift.state === before) return;
    const now = this.needs.clock.now();
    if (now - this.savedTimeAt >= saveTimeEvery) {
      this.savedTimeAt = now;
      this.autosave.touch();
    }
    if (this.isOver()) this.end();
    else this.shown.changed();
  }

  private passTime(): void {
    const moment = this.pacer.moment(this.needs.clock.now());
    if (moment <= this.shift.state.now) return;
    this.shift.advance(moment);
    this.happened();
  }

  /** Takes what the shift says has happened, so that it does not pile up. */
  private happened(): void {
    this.last = [...this.last, ...this.shift.takeEvents()].slice(-mostRecent);
  }

  private isOver(): boolean {
    return this.shift.state.phase === 'over';
  }

  private end(): void {
    this.status = 'over';
    this.stopTicking?.();
    this.stopTicking = null;
    this.autosave.touch();
    void this.autosave.flush();
    this.shown.changed();
  }

  private save(): unknown {
    return writeSave({
      key: this.id,
      title: this.pack.title,
      log: packLog(this.log()),
      pauses: this.past,
      over: this.isOver(),
      ...(this.ownLine === '' ? {} : { reflection: this.ownLine }),
      savedAt: this.needs.today(),
    });
  }
}

/** Why nothing can be done while the session does not run. */
const stillness = {
  ready: 'The shift has not begun.',
  paused: 'The shift is paused.',
  running: 'The shift is not open.',
  over: 'The shift is over.',
} as const;
