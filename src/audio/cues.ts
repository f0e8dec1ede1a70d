/**
 * Every sound of the practice: how long it is on the sheet, whether it goes round, and what it says in words.
 * The sounds themselves are made in `build/recipes`; the sheet's layout follows from this table alone.
 */

/** One sound as the product knows it. */
export interface Cue {
  readonly milliseconds: number; // on the sheet
  readonly loops: boolean;
  readonly caption: string; // `{line}` is the number of a phone line
  readonly gain: number; // 0 to 1, so that cues sit together before the player's own volume
}

const shot = (milliseconds: number, caption: string, gain = 0.8): Cue => ({
  milliseconds,
  loops: false,
  caption,
  gain,
});
const loop = (milliseconds: number, caption: string, gain: number): Cue => ({
  milliseconds,
  loops: true,
  caption,
  gain,
});

export const cues = {
  ring: loop(6000, 'Line {line} rings', 0.55), // 2 s of ringing, 4 s of silence
  pickup: shot(350, 'You pick up line {line}', 0.6),
  hangup: shot(400, 'Line {line} ends', 0.6),
  hold: shot(450, 'Line {line} still holds', 0.45),
  chime: shot(1600, 'The door chimes', 0.6),
  footsteps: shot(1500, 'Footsteps', 0.5),
  printer: shot(2200, 'The printer runs', 0.45),
  scanner: shot(1800, 'The scanner runs', 0.4),
  fax: shot(2400, 'A fax comes in', 0.25),
  keyboard: shot(420, 'Typing', 0.35),
  paper: shot(600, 'Paper rustles', 0.5),
  message: shot(500, 'A message arrives', 0.5),
  cardBeep: shot(250, 'The card reader beeps', 0.3),
  cardApproved: shot(550, 'Payment approved', 0.35),
  stamp: shot(300, 'A stamp comes down', 0.6),
  confirm: shot(300, 'Done', 0.35),
  refuse: shot(350, 'That does not work', 0.4),
  cough: shot(700, 'Someone coughs', 0.45),
  tense: shot(1600, 'The mood grows tense', 0.4),
  relief: shot(1600, 'The mood lightens', 0.4),
  murmurFew: loop(3000, 'A few people talk quietly', 0.3),
  murmurSome: loop(3200, 'The waiting room murmurs', 0.4),
  murmurMany: loop(3600, 'The waiting room is loud', 0.5),
  rain: loop(3000, 'Rain on the window', 0.3),
  clock: loop(2000, 'The clock ticks', 0.25),
} as const satisfies Readonly<Record<string, Cue>>;

export type CueId = keyof typeof cues;

export const cueIds: readonly CueId[] = Object.keys(cues).filter((id): id is CueId => id in cues);

/** What a cue says in words, for the line it belongs to. */
export function captionOf(cue: CueId, line?: number): string {
  return cues[cue].caption.replace('{line}', line === undefined ? '' : String(line)).replace('  ', ' ');
}
