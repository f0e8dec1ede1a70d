import type { CastShift } from '../../packs/casting/cast';
import type { Pack } from '../../packs/pack';
import { Shift } from '../shift';
import { playerView } from '../view/view';
import type { Settings } from '../state';
import type { Bot } from './bot';

/** More acts than anybody does in a shift: past it a bot goes in circles, which is our mistake. */
const mostActs = 4000;

/** What a played shift leaves behind. */
export interface Played {
  readonly shift: Shift;
  /** Acts that were refused, for the prover. */
  readonly refused: number;
}

/** Lets a bot play a shift to its end. A bot that is refused waits, so that no shift gets stuck on a mistake. */
export function playShift(pack: Pack, seed: number, settings: Settings, bot: Bot, cast?: CastShift): Played {
  const play = playing(pack, seed, settings, bot, cast);
  for (;;) {
    const step = play.next();
    if (step.done === true) return step.value;
  }
}

/** The same, one act a step, for whoever must not be kept waiting. */
export function* playing(
  pack: Pack,
  seed: number,
  settings: Settings,
  bot: Bot,
  cast?: CastShift,
): Generator<void, Played> {
  const shift = new Shift(pack, seed, settings, cast);
  let refused = 0;
  for (let count = 0; count < mostActs && shift.state.phase !== 'over'; count += 1) {
    const act = bot.decide(playerView(shift.inside), pack.practice);
    const done = shift.command({ at: shift.state.now, act });
    shift.takeEvents();
    yield;
    if (done.ok) continue;
    refused += 1;
    shift.command({ at: shift.state.now, act: { verb: 'wait', until: shift.state.now + 5 } });
  }
  if (shift.state.phase !== 'over') shift.finish();
  return { shift, refused };
}
