import { lowPass } from '../filter.ts';
import { bright, held, mix, silence, sine, struck, tone, type Signal } from '../signal.ts';

/** A note of a soft bell. */
function bell(seconds: number, hertz: number, decay: number): Signal {
  const out = tone(seconds, hertz, struck(0.008, decay), bright);
  return mix(out, tone(seconds, hertz * 2.76, struck(0.004, decay / 4), sine), 0, 0.12);
}

/** The door's two-note chime, falling a third. */
export function chime(): Signal {
  const out = silence(1.6);
  mix(out, bell(1.5, 784, 0.38), 0.02);
  mix(out, bell(1.1, 622, 0.4), 0.42, 0.9);
  return lowPass(out, 3600);
}

/** A message: one quick rising pair. */
export function message(): Signal {
  const out = silence(0.5);
  mix(out, bell(0.3, 659, 0.09), 0);
  mix(out, bell(0.38, 988, 0.1), 0.1, 0.8);
  return lowPass(out, 3200);
}

/** A small yes. */
export function confirm(): Signal {
  const out = silence(0.3);
  mix(out, tone(0.14, 523, struck(0.008, 0.05), sine), 0);
  mix(out, tone(0.2, 698, struck(0.008, 0.06), sine), 0.08, 0.9);
  return lowPass(out, 2200);
}

/** A small no: low and short, never a buzzer. */
export function refuse(): Signal {
  const out = silence(0.35);
  mix(out, tone(0.16, 349, struck(0.01, 0.05), sine), 0);
  mix(out, tone(0.2, 294, struck(0.01, 0.06), sine), 0.12);
  return lowPass(out, 1400);
}

/** Something tightens: two low notes that rub against each other. */
export function tense(): Signal {
  const out = silence(1.6);
  const swell = held(1.5, 0.5, 0.9);
  mix(out, tone(1.5, 220, swell, bright), 0, 0.6);
  mix(out, tone(1.5, 233, swell, bright), 0, 0.5);
  return lowPass(out, 900);
}

/** It lets go: an open chord, low to high. */
export function relief(): Signal {
  const out = silence(1.6);
  [262, 392, 523, 659].forEach((hertz, index) =>
    mix(out, tone(1.3, hertz, struck(0.06, 0.35), sine), index * 0.09, 0.6 - index * 0.08),
  );
  return lowPass(out, 1800);
}
