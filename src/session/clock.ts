/** Real time, as far as a session needs it; tests bring their own. */
export interface Clock {
  /** Real milliseconds from any fixed moment, never going back. */
  now(): number;
  /** Calls back again and again, so many real milliseconds apart; returns how to stop that. */
  every(milliseconds: number, call: () => void): () => void;
}

/** The browser's own clock. */
export const browserClock: Clock = {
  now: () => performance.now(),
  every(milliseconds, call) {
    const timer = setInterval(call, milliseconds);
    return () => clearInterval(timer);
  },
};
