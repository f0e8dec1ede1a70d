import type { Clock } from '../../src/session/clock';

/** A clock that stands still until it is told to go on; what is due is called on the way, in order. */
export class FakeClock implements Clock {
  private time = 1000;
  private readonly timers = new Set<{ readonly every: number; due: number; readonly call: () => void }>();

  now(): number {
    return this.time;
  }

  every(milliseconds: number, call: () => void): () => void {
    const timer = { every: milliseconds, due: this.time + milliseconds, call };
    this.timers.add(timer);
    return () => this.timers.delete(timer);
  }

  /** Lets so many real milliseconds pass. */
  pass(milliseconds: number): void {
    const until = this.time + milliseconds;
    for (let next = this.next(until); next; next = this.next(until)) {
      this.time = next.due;
      next.due += next.every;
      next.call();
    }
    this.time = until;
  }

  /** Lets time pass at once, as when a page was frozen: nothing is called on the way. */
  freeze(milliseconds: number): void {
    this.time += milliseconds;
    for (const timer of this.timers) timer.due = Math.max(timer.due, this.time);
  }

  private next(until: number): { readonly every: number; due: number; readonly call: () => void } | undefined {
    return [...this.timers].filter((timer) => timer.due <= until).toSorted((a, b) => a.due - b.due)[0];
  }
}
