import type { Settings } from '../sim/state';

/** Simulated seconds that pass in a real one, before extra time. */
const rates: Readonly<Record<Settings['pace'], number>> = { relaxed: 4, normal: 7, rush: 10, untimed: 0 };

/** Simulated seconds per real second; 0 when the clock stands still until the player acts. */
export function rateOf({ pace, time }: Pick<Settings, 'pace' | 'time'>): number {
  return rates[pace] / time;
}

/** A machine that slept or a tab that was throttled is not a player who let people wait: no step is longer, in real milliseconds. */
const longestStep = 2000;

/** Turns real time into whole simulated seconds. It only chooses moments: what happens at them is the shift's business. */
export class Pacer {
  private milliseconds: number; // simulated, since midnight
  private last: number;

  /**
   * @param rate simulated seconds per real second
   * @param from simulated seconds since midnight
   * @param now real milliseconds
   */
  constructor(
    private readonly rate: number,
    from: number,
    now: number,
  ) {
    this.milliseconds = from * 1000;
    this.last = now;
  }

  /** The simulated second it is now. */
  moment(now: number): number {
    const step = Math.min(longestStep, Math.max(0, now - this.last));
    this.last = now;
    this.milliseconds += step * this.rate;
    return Math.floor(this.milliseconds / 1000);
  }

  /** The shift has jumped ahead, by what an act cost. Never goes back. */
  jumpTo(at: number): void {
    if (at * 1000 > this.milliseconds) this.milliseconds = at * 1000;
  }

  /** Real time that passed until now does not count: the session was paused. */
  forget(now: number): void {
    this.last = now;
  }
}
