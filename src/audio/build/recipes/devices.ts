import { bandPass, highPass, lowPass } from '../filter.ts';
import { chance, held, mix, noise, silence, sine, struck, tone, triangle, type Signal } from '../signal.ts';
import { knock } from './phone.ts';

/** A sheet is drawn in, the head goes over it four times, the sheet drops. */
export function printer(): Signal {
  const out = silence(2.2);
  mix(
    out,
    tone(2, (at) => 95 + 12 * at, held(2, 0.15, 0.3, 0.18), triangle),
    0.05,
  );
  for (let pass = 0; pass < 4; pass += 1) {
    mix(out, bandPass(noise(0.34, 41 + pass, held(0.34, 0.06, 0.1)), 1500 + 120 * pass, 1.5), 0.25 + pass * 0.42, 0.6);
    mix(out, knock(0.05, 700, 51 + pass), 0.6 + pass * 0.42, 0.5);
  }
  mix(out, lowPass(noise(0.25, 61, struck(0.02, 0.06)), 1800), 1.92, 0.6);
  return lowPass(out, 3000);
}

/** The lamp's carriage goes along and comes back. */
export function scanner(): Signal {
  const out = silence(1.8);
  const hum = (at: number): number => (at < 1 ? 210 + 60 * at : 290 - 40 * at);
  mix(out, tone(1.6, hum, held(1.6, 0.2, 0.3, 0.4), triangle), 0.1);
  mix(out, bandPass(noise(1.6, 71, held(1.6, 0.2, 0.3)), 900, 1), 0.1, 0.35);
  mix(out, knock(0.06, 500, 72), 1.66, 0.4);
  return lowPass(out, 2200);
}

/** Three keys. */
export function keyboard(): Signal {
  const out = silence(0.42);
  [0.01, 0.13, 0.27].forEach((at, key) => {
    mix(out, knock(0.05, 1500 + 260 * key, 81 + key), at, 0.8);
    mix(out, knock(0.04, 500, 85 + key), at + 0.012, 0.6);
  });
  return lowPass(out, 3600);
}

/** A sheet taken up and laid down. */
export function paper(): Signal {
  const out = silence(0.6);
  const next = chance(91);
  for (let fold = 0; fold < 9; fold += 1) {
    const at = 0.02 + fold * 0.05 + 0.015 * next();
    mix(out, noise(0.09, 92 + fold, struck(0.012, 0.02)), at, 0.35 + 0.25 * Math.abs(next()));
  }
  return lowPass(lowPass(highPass(out, 600), 3400), 5000);
}

/** The card reader asks. */
export function cardBeep(): Signal {
  return lowPass(tone(0.25, 1180, held(0.16, 0.01, 0.05), sine), 3000);
}

/** The card reader is content: two notes up. */
export function cardApproved(): Signal {
  const out = silence(0.55);
  mix(out, tone(0.16, 880, held(0.15, 0.01, 0.06), sine), 0);
  mix(out, tone(0.3, 1175, struck(0.01, 0.1), sine), 0.17);
  return lowPass(out, 3200);
}

/** Wood on rubber on paper on wood. */
export function stamp(): Signal {
  const out = silence(0.3);
  mix(
    out,
    tone(0.2, (at) => 190 - 300 * at, struck(0.003, 0.04), sine),
    0.02,
  );
  mix(out, knock(0.09, 480, 101), 0.02, 2.2);
  mix(out, knock(0.05, 1200, 102), 0.2, 0.2);
  return lowPass(out, 2400);
}
