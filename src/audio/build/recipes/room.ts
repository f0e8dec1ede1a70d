import { bandPass, highPass, lowPass, round } from '../filter.ts';
import { buzz, chance, held, mix, mixRound, noise, silence, struck, tone, type Signal } from '../signal.ts';
import { knock } from './phone.ts';

/** Four steps on lino, coming nearer. */
export function footsteps(): Signal {
  const out = silence(1.5);
  for (let step = 0; step < 4; step += 1) {
    const at = 0.03 + step * 0.36;
    mix(out, knock(0.1, 220 + 20 * (step % 2), 111 + step), at, 0.7 + 0.1 * step);
    mix(out, knock(0.05, 900, 121 + step), at + 0.045, 0.18 + 0.04 * step);
  }
  return lowPass(out, 1800);
}

/** A cough behind a hand. */
export function cough(): Signal {
  const out = silence(0.7);
  [0.02, 0.33].forEach((at, index) => {
    const breath = noise(0.26, 131 + index, struck(0.012, 0.07));
    mix(out, bandPass(breath, 620, 1.1), at, 1 - 0.3 * index);
    mix(out, bandPass(breath, 1350, 1.4), at, 0.6 - 0.2 * index);
    mix(
      out,
      tone(0.16, (time) => 170 - 260 * time, struck(0.01, 0.04), buzz),
      at,
      0.12,
    );
  });
  return lowPass(out, 2200);
}

/** Rain on a window: a soft hiss and single drops, without an end. */
export function rain(): Signal {
  const seconds = 3;
  const out = noise(seconds, 141, () => 0.25);
  const next = chance(142);
  for (let drop = 0; drop < 46; drop += 1) {
    const at = (next() + 1) * 0.5 * seconds;
    mixRound(out, knock(0.03, 1500 + 900 * next(), 143 + drop), at, 0.7 + 0.5 * next());
  }
  return round(out, (loop) => lowPass(highPass(loop, 350), 2600));
}

/** A wall clock: tick and, duller, tock. */
export function clock(): Signal {
  const out = silence(2);
  mixRound(out, knock(0.03, 1900, 191), 0.2);
  mixRound(out, knock(0.03, 1500, 192), 1.2, 0.8);
  return round(out, (loop) => lowPass(loop, 3000));
}

/** Voices too far off to be understood: syllables of buzz through a mouth's two resonances, round and round. */
export function murmur(seconds: number, voices: number, seed: number): Signal {
  const out = silence(seconds);
  const next = chance(seed);
  const between = (low: number, high: number): number => low + ((next() + 1) / 2) * (high - low);
  for (let voice = 0; voice < voices; voice += 1) {
    const pitch = between(95, 215);
    const loudness = between(0.5, 1);
    for (let at = between(0, 0.3); at < seconds - 0.1;) {
      const length = between(0.12, 0.28);
      mixRound(out, syllable(length, pitch * between(0.9, 1.15), between(300, 680), between(900, 1700)), at, loudness);
      at += length + (between(0, 1) > 0.82 ? between(0.25, 0.7) : between(0, 0.05));
    }
  }
  return round(out, (loop) => lowPass(lowPass(loop, 850), 1300));
}

function syllable(seconds: number, hertz: number, throat: number, mouth: number): Signal {
  const source = tone(seconds, (at) => hertz * (1 + 0.06 * Math.sin(9 * at)), held(seconds, 0.04, 0.07), buzz);
  const out = bandPass(source, throat, 2.5);
  return mix(out, bandPass(source, mouth, 3), 0, 0.5);
}
