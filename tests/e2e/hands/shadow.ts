import { firstMorning } from '../../helpers/first-morning';
import type { Act } from '../../../src/practice/acts/act';
import { resultOf, type ShiftResult } from '../../../src/scoring/result';
import { bots } from '../../../src/sim/bots/bots';
import type { Settings } from '../../../src/sim/state';
import { Shift } from '../../../src/sim/shift';
import type { PlayerView } from '../../../src/sim/view/player-view';
import { playerView } from '../../../src/sim/view/view';

/** How the shifts of these tests are played: time stands still until something is done, however long a browser takes. */
export const untimed: Settings = { mode: 'practice', pace: 'untimed', time: 1 };

/**
 * The same shift in Node, beside the one in the browser: it tells a hand what the expert would do next, and what the
 * browser must have come to in the end, to the bit.
 */
export class Shadow {
  readonly shift: Shift;
  private readonly expert = bots['expert']?.(0);

  constructor(readonly seed: number) {
    this.shift = new Shift(firstMorning, seed, untimed);
  }

  /** The assignment's link. */
  get link(): string {
    return `play.html?pack=first-morning&seed=${this.seed}&mode=${untimed.mode}&pace=${untimed.pace}&time=${untimed.time}`;
  }

  get view(): PlayerView {
    return playerView(this.shift.inside);
  }

  /** What the expert does until the first person has been served. */
  *firstPerson(): Generator<Act> {
    const first = Object.values(this.shift.state.encounters).toSorted(
      (one, other) => one.arrivesAt - other.arrivesAt,
    )[0];
    if (first === undefined) throw new Error('Nobody comes.');
    yield* this.actsUntil(() => this.shift.state.encounters[first.id]?.phase === 'ended');
  }

  /** What the expert does from the opening to the end of the shift. */
  wholeMorning(): Generator<Act> {
    return this.actsUntil(() => this.shift.state.phase === 'over');
  }

  private *actsUntil(done: () => boolean): Generator<Act> {
    if (this.expert === undefined) throw new Error('Nobody knows what to do.');
    while (!done()) {
      const act = this.expert.decide(this.view, firstMorning.practice);
      yield act;
      const taken = this.shift.command({ at: this.shift.state.now, act });
      if (!taken.ok) throw new Error(`${act.verb}: ${taken.error.message}`);
    }
  }

  /** Ends the shift early, and scores it. */
  finish(): ShiftResult {
    this.shift.finish();
    return resultOf(this.shift.inside);
  }
}
