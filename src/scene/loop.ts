/** Runs frames only when they are wanted. */
export interface Loop {
  /** Asks for a frame as soon as the screen takes one. */
  wake(): void;
  stop(): void;
}

/** The longest time that a frame may be told has passed: after a pause nothing jumps. */
const longest = 0.3;

/**
 * Makes a loop that calls `frame` with the seconds since the last one; the answer is the seconds until the next one is
 * wanted, 0 for as soon as possible and Infinity for not before somebody wakes the loop. Hidden pages get no frames.
 */
export function createLoop(frame: (seconds: number, now: number) => number): Loop {
  let request = 0;
  let timer = 0;
  let last: number | null = null;

  function run(now: number): void {
    request = 0;
    const seconds = last === null ? 0 : Math.min(longest, (now - last) / 1000);
    const wait = frame(seconds, now);
    last = wait === Infinity ? null : now;
    if (wait < 0.02) wake();
    else if (wait !== Infinity) timer = window.setTimeout(wake, wait * 1000);
  }

  function wake(): void {
    window.clearTimeout(timer);
    if (request === 0) request = requestAnimationFrame(run);
  }

  return {
    wake,
    stop() {
      window.clearTimeout(timer);
      cancelAnimationFrame(request);
    },
  };
}
