import { sampleRate, type Signal } from './signal.ts';

/** A second-order filter's coefficients, already divided by a0. */
interface Coefficients {
  readonly b0: number;
  readonly b1: number;
  readonly b2: number;
  readonly a1: number;
  readonly a2: number;
}

/** Takes away what lies above `hertz`. @source R. Bristow-Johnson, Audio EQ Cookbook */
export function lowPass(signal: Signal, hertz: number, q = 0.707): Signal {
  const { cos, alpha } = angles(hertz, q);
  return run(signal, { b0: (1 - cos) / 2, b1: 1 - cos, b2: (1 - cos) / 2, a1: -2 * cos, a2: 1 - alpha }, 1 + alpha);
}

/** Takes away what lies below `hertz`. @source R. Bristow-Johnson, Audio EQ Cookbook */
export function highPass(signal: Signal, hertz: number, q = 0.707): Signal {
  const { cos, alpha } = angles(hertz, q);
  return run(signal, { b0: (1 + cos) / 2, b1: -(1 + cos), b2: (1 + cos) / 2, a1: -2 * cos, a2: 1 - alpha }, 1 + alpha);
}

/** Keeps what lies around `hertz`; a higher `q` keeps less. @source R. Bristow-Johnson, Audio EQ Cookbook */
export function bandPass(signal: Signal, hertz: number, q: number): Signal {
  const { cos, alpha } = angles(hertz, q);
  return run(signal, { b0: alpha, b1: 0, b2: -alpha, a1: -2 * cos, a2: 1 - alpha }, 1 + alpha);
}

/** Filters a loop so that its end meets its beginning: twice round, of which the second is kept. */
export function round(signal: Signal, filter: (signal: Signal) => Signal): Signal {
  const twice = new Float32Array(signal.length * 2);
  twice.set(signal);
  twice.set(signal, signal.length);
  return filter(twice).slice(signal.length);
}

function angles(hertz: number, q: number): { cos: number; alpha: number } {
  const angle = (2 * Math.PI * Math.min(hertz, sampleRate * 0.45)) / sampleRate;
  return { cos: Math.cos(angle), alpha: Math.sin(angle) / (2 * q) };
}

function run(signal: Signal, { b0, b1, b2, a1, a2 }: Coefficients, a0: number): Signal {
  let [x1, x2, y1, y2] = [0, 0, 0, 0];
  return signal.map((x) => {
    const y = (b0 * x + b1 * x1 + b2 * x2 - a1 * y1 - a2 * y2) / a0;
    [x2, x1, y2, y1] = [x1, x, y1, y];
    return y;
  });
}
