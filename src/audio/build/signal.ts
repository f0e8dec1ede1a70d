/** Small pieces that sounds are made of. Everything is mono at one rate; times are in seconds, levels from 0 to 1. */

export const sampleRate = 22_050;

export type Signal = Float32Array;

/** Silence of a length in seconds. */
export function silence(seconds: number): Signal {
  return new Float32Array(Math.round(seconds * sampleRate));
}

/** A tone; `hertz` and `level` may move with time. */
export function tone(
  seconds: number,
  hertz: number | ((at: number) => number),
  level: (at: number) => number,
  shape: Shape = sine,
): Signal {
  const out = silence(seconds);
  let phase = 0;
  for (let index = 0; index < out.length; index += 1) {
    const at = index / sampleRate;
    phase += (typeof hertz === 'number' ? hertz : hertz(at)) / sampleRate;
    out[index] = shape(phase % 1) * level(at);
  }
  return out;
}

/** One period of a wave, by its phase from 0 to 1. */
export type Shape = (phase: number) => number;
export const sine: Shape = (phase) => Math.sin(2 * Math.PI * phase);
export const triangle: Shape = (phase) => 1 - 4 * Math.abs(((phase + 0.25) % 1) - 0.5);
/** A bell-like wave: the tone and two of its overtones. */
export const bright: Shape = (phase) => 0.7 * sine(phase) + 0.2 * sine((phase * 2) % 1) + 0.1 * sine((phase * 3) % 1);
/** A soft buzz, as of a voice. */
export const buzz: Shape = (phase) => 1 - 2 * phase;

/** Numbers from -1 to 1 that are the same on every run (a 32-bit xorshift). */
export function chance(seed: number): () => number {
  let state = seed | 0 || 1;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return state / 0x8000_0000;
  };
}

/** Noise under an envelope. */
export function noise(seconds: number, seed: number, level: (at: number) => number): Signal {
  const next = chance(seed);
  return silence(seconds).map((_, index) => next() * level(index / sampleRate));
}

/** Rises in `attack` seconds, then dies away with time constant `decay`. */
export function struck(attack: number, decay: number, level = 1): (at: number) => number {
  return (at) => level * (at < attack ? at / attack : Math.exp(-(at - attack) / decay));
}

/** Rises, stays, and falls so that it ends at `seconds`. */
export function held(seconds: number, rise: number, fall: number, level = 1): (at: number) => number {
  return (at) => level * Math.max(0, Math.min(1, at / rise, (seconds - at) / fall));
}

/** Adds `part` into `into` at a time, as far as it fits. */
export function mix(into: Signal, part: Signal, at = 0, level = 1): Signal {
  const offset = Math.round(at * sampleRate);
  for (let index = 0; index < part.length && offset + index < into.length; index += 1) {
    into[offset + index] = (into[offset + index] ?? 0) + (part[index] ?? 0) * level;
  }
  return into;
}

/** Adds `part` into a loop; what passes the end comes in at the beginning. */
export function mixRound(into: Signal, part: Signal, at: number, level = 1): Signal {
  const offset = Math.round(at * sampleRate);
  part.forEach((value, index) => {
    const place = (((offset + index) % into.length) + into.length) % into.length;
    into[place] = (into[place] ?? 0) + value * level;
  });
  return into;
}

/** Scales a signal so that its highest point is `peak`. */
export function normal(signal: Signal, peak = 0.8): Signal {
  const highest = signal.reduce((top, value) => Math.max(top, Math.abs(value)), 1e-6);
  return signal.map((value) => (value * peak) / highest);
}

/** A few milliseconds of fade at both ends, so that nothing clicks. */
export function soften(signal: Signal, seconds = 0.006): Signal {
  const edge = Math.round(seconds * sampleRate);
  return signal.map((value, index) => value * Math.min(1, index / edge, (signal.length - 1 - index) / edge));
}
