import { actSchema, type Act } from '../practice/acts/act';
import { speechActSchema } from '../practice/acts/speech';
import type { CastShift } from '../packs/casting/cast';
import type { Pack } from '../packs/pack';
import type { Result } from '../shared/result';
import type { Seconds } from '../shared/time';
import type { Command, Rejection } from './command';
import { costOf } from './cost';
import { endShift, everybodyGone, takeDue } from './due';
import type { DomainEvent } from './events';
import { handleDesk } from './handle/desk';
import { handleSpeech } from './handle/speech';
import { reject } from './refusal';
import type { Run } from './run';
import { startShift } from './start';
import type { Settings, ShiftSetup, ShiftState } from './state';
import type { DeskAct } from '../practice/acts/desk';
import type { SpeechAct } from '../practice/acts/speech';

const speechVerbs: ReadonlySet<string> = new Set(speechActSchema.options.map((option) => option.shape.verb.value));

/** A shift under way. Time moves only through `advance` and `command`; the same commands give the same shift everywhere. */
export class Shift {
  private readonly run: Run;
  private readonly given: Command[] = [];

  /** @param cast that of the pack and the seed, from whoever has it already */
  constructor(pack: Pack, seed: number, settings: Settings, cast?: CastShift) {
    this.run = startShift(pack, seed, settings, cast);
  }

  get state(): ShiftState {
    return this.run.state;
  }

  get setup(): ShiftSetup {
    return this.run.setup;
  }

  /** The commands carried out so far: with pack, seed and settings they are the whole truth about the player. */
  get commands(): readonly Command[] {
    return this.given;
  }

  /** The run behind it, for views and scoring, which only read. */
  get inside(): Run {
    return this.run;
  }

  /** Events since they were last taken. */
  takeEvents(): DomainEvent[] {
    return this.run.events.splice(0);
  }

  /** Lets time pass to a moment, and everything happen that is due until then. */
  advance(to: Seconds): void {
    const { run } = this;
    for (
      let next = run.state.agenda[0];
      next && next.at <= to && run.state.phase !== 'over';
      next = run.state.agenda[0]
    ) {
      if (next.at > run.state.now) run.emit({ type: 'clock.advanced', to: next.at });
      run.emit({ type: 'agenda.taken' });
      takeDue(run, next.due);
      // Here, not only below: the moment at which a shift ends must not depend on how far time was let pass at once.
      if (run.state.phase === 'closing' && everybodyGone(run)) endShift(run);
    }
    if (to > run.state.now && run.state.phase !== 'over') run.emit({ type: 'clock.advanced', to });
    if (run.state.phase === 'closing' && everybodyGone(run)) endShift(run);
  }

  /** Carries out an act at a time. A refusal leaves everything as it was, except that the time has come. */
  command(command: Command): Result<void, Rejection> {
    const { run } = this;
    if (run.state.phase === 'over') return reject('not-open', 'The shift is over.');
    if (command.at < run.state.now) return reject('too-early', 'The act before it has not ended by then.');
    this.advance(command.at);
    if (this.isOver()) return reject('not-open', 'The shift is over.');
    const { act } = command;
    const handled = isSpeech(act) ? handleSpeech(run, act) : handleDesk(run, act);
    if (!handled.ok) return handled;
    this.given.push(command);
    this.advance(act.verb === 'wait' ? this.waitUntil(act) : run.state.now + costOf(act));
    return handled;
  }

  /** Ends the shift now; whoever is still here was not served. */
  finish(): void {
    endShift(this.run);
  }

  private isOver(): boolean {
    return this.run.state.phase === 'over';
  }

  private waitUntil(act: Extract<DeskAct, { verb: 'wait' }>): Seconds {
    const { state } = this.run;
    const next = state.agenda[0]?.at ?? state.now;
    return act.until === undefined ? next : Math.max(state.now, act.until);
  }
}

function isSpeech(act: Act): act is SpeechAct {
  return speechVerbs.has(act.verb);
}

/** Reads a foreign value as an act. */
export function readAct(value: unknown): Act | undefined {
  const parsed = actSchema.safeParse(value);
  return parsed.success ? parsed.data : undefined;
}
