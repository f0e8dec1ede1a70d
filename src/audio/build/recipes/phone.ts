import { bandPass, lowPass } from '../filter.ts';
import { bright, held, mix, noise, silence, sine, struck, tone, type Signal } from '../signal.ts';

/** Two tones in turn, some twenty times a second, as office phones warble: two seconds of it, then four of silence. */
export function ring(): Signal {
  const out = silence(6);
  const envelope = held(2, 0.02, 0.12);
  const tremble = (at: number): number => 0.75 + 0.25 * Math.sin(2 * Math.PI * 10 * at);
  const turn = (at: number): number => (Math.floor(at * 20) % 2 === 0 ? 740 : 932);
  mix(
    out,
    tone(2, turn, (at) => envelope(at) * tremble(at), bright),
    0,
    0.7,
  );
  return lowPass(out, 2400);
}

/** The receiver leaves its cradle: a click, and the line opens. */
export function pickup(): Signal {
  const out = silence(0.35);
  mix(out, knock(0.05, 900, 11), 0.01);
  mix(out, knock(0.05, 1400, 12), 0.07, 0.6);
  mix(out, noise(0.22, 13, held(0.22, 0.02, 0.15, 0.05)), 0.1);
  return lowPass(out, 3200);
}

/** The receiver goes back. */
export function hangup(): Signal {
  const out = silence(0.4);
  mix(out, knock(0.08, 500, 21), 0.02);
  mix(out, knock(0.06, 800, 22), 0.13, 0.7);
  return lowPass(out, 2600);
}

/** The console reminds of a caller on hold: two short soft notes. */
export function hold(): Signal {
  const out = silence(0.45);
  mix(out, tone(0.14, 587, struck(0.01, 0.06), sine), 0);
  mix(out, tone(0.2, 587, struck(0.01, 0.07), sine), 0.2);
  return lowPass(out, 2000);
}

/** The start of a fax: the caller's tone, the answer, and a moment of the handshake, all kept dull. */
export function fax(): Signal {
  const out = silence(2.4);
  mix(out, tone(0.45, 1100, held(0.45, 0.02, 0.05)), 0.05, 0.5);
  mix(out, tone(0.6, 2100, held(0.6, 0.02, 0.06)), 0.65, 0.3);
  const chirp = (at: number): number => (Math.floor(at * 75) % 3 === 0 ? 1300 : 1700);
  mix(out, tone(0.5, chirp, held(0.5, 0.02, 0.05)), 1.3, 0.35);
  mix(out, bandPass(noise(0.55, 31, held(0.55, 0.02, 0.2)), 1800, 1.2), 1.82, 0.5);
  return lowPass(out, 2600);
}

/** A short dull blow, for what clicks and clacks. */
export function knock(seconds: number, hertz: number, seed: number): Signal {
  return bandPass(noise(seconds, seed, struck(0.002, seconds / 4)), hertz, 1.4);
}
