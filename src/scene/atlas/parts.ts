import type { FacialHairId, GlassesId, HeadId } from '../../session/room.view';
import type { Paint } from './format';

/** Which drawing of the Open Peeps set a piece is taken from, and what its colours stand for. */
export interface Part {
  readonly from: string; // folder and name of the drawing
  readonly mass?: Paint; // what its large black areas are
  readonly paints?: Readonly<Record<string, Paint>>; // its own colour names, and fixed colours to be replaced
  readonly shift?: readonly [number, number]; // from where the set's other drawings of the kind are anchored
  readonly above?: number; // leaves out whatever begins below this line
  readonly grid?: number; // design units per step; coarser for what is only drawn small
}

const hairHead = (name: string, shift?: readonly [number, number]): Part => ({
  from: `head/${name}`,
  mass: 'hair',
  paints: { hairColor: 'hair', clipColor: 'accent', '#4F66AF': 'hair', '#E8E1E1': 'hair' },
  ...(shift ? { shift } : {}),
});

/** In every face the mouth begins below this line, and nothing else does. */
export const mouthLine = 180;

/** Heads, anchored so that the faces of all lie in the same place. */
export const headParts: Readonly<Record<HeadId, Part>> = {
  afro: hairHead('Afro'),
  'bantu-knots': hairHead('BantuKnots', [30, 0]),
  'bob-blunt': hairHead('BangsTwo', [20, 0]),
  'bob-fringe': hairHead('Bangs'),
  'bob-low': hairHead('ColorMedium', [30, 0]),
  bald: { from: 'head/Bald', shift: [50, 20] },
  balding: hairHead('NoHairThree', [30, 0]),
  braids: hairHead('Cornrows'),
  bun: hairHead('Bun', [-20, -30]),
  'bun-low': hairHead('ColorBun'),
  'bun-messy': hairHead('BunTwo', [-50, -90]),
  comb: { from: 'head/NoHairTwo', shift: [30, 0] },
  'cropped-grey': hairHead('GrayShort', [40, 0]),
  curls: hairHead('LongCurly', [-50, -40]),
  'curls-big': hairHead('LongAfro', [-100, -130]),
  'flat-top': hairHead('FlatTopLong', [50, 0]),
  hijab: { from: 'head/Hijab', mass: 'accent', paints: { hijabColor: 'paper' }, shift: [50, 20] },
  'knit-cap': { from: 'head/Beanie', mass: 'hair', paints: { beanieColor: 'accent' }, shift: [20, 0] },
  long: hairHead('LongHair', [-50, 0]),
  'long-fringe': hairHead('LongBangs', [-25, 0]),
  'long-straight': hairHead('MediumStraight', [40, 0]),
  locs: hairHead('DreadsOne'),
  'medium-flip': hairHead('MediumThree'),
  'medium-fringe': hairHead('MediumBangs', [-50, 0]),
  'medium-wave': hairHead('MediumTwo', [-20, 0]),
  pixie: hairHead('MediumOne', [40, 10]),
  pompadour: hairHead('Pomp', [40, 0]),
  ponytail: hairHead('MediumBangsColor', [-20, 0]),
  quiff: hairHead('ShortFour', [40, -10]),
  'scarf-bun': hairHead('BunClip', [20, -70]),
  'short-curls': hairHead('ShortThree', [40, 0]),
  'short-fade': hairHead('ShortOne', [40, -10]),
  'short-fringe': hairHead('ShortFive', [40, -10]),
  'short-neat': hairHead('ShortTwo', [40, 0]),
  'short-parted': hairHead('Wavy', [40, 0]),
  'short-wave': hairHead('ShavedOne', [40, 0]),
  spiky: hairHead('ShavedThree', [10, -20]),
  turban: { from: 'head/Turban', paints: { turbanColor: 'accent' }, shift: [40, 0] },
  twists: hairHead('Twists', [40, 0]),
};

const beard = (name: string, shift?: readonly [number, number]): Part => ({
  from: `beard/${name}`,
  mass: 'hair',
  ...(shift ? { shift } : {}),
});

export const facialHairParts: Readonly<Record<Exclude<FacialHairId, 'none'>, Part>> = {
  'chin-curtain': beard('Chin'),
  full: beard('Full'),
  'full-long': beard('FullMax', [0, -20]),
  'full-medium': beard('FullMedium', [0, -10]),
  goatee: beard('Goatee'),
  'goatee-full': beard('GoateeFull'),
  moustache: beard('MustacheSix'),
  'moustache-thick': beard('MustacheFive'),
  'moustache-walrus': beard('MustacheYosemite'),
};

export const glassesParts: Readonly<Record<Exclude<GlassesId, 'none'>, Part>> = {
  round: { from: 'accessory/Glasses' },
  'round-thin': { from: 'accessory/GlassesTwo' },
  'half-rim': { from: 'accessory/GlassesThree' },
  square: { from: 'accessory/GlassesFive' },
  coloured: { from: 'accessory/GlassesFour', paints: { frameColor: 'accent' } },
};

export const faceIds = [
  'angry',
  'blank',
  'calm',
  'concerned',
  'fearful',
  'serene',
  'serious',
  'smile',
  'solemn',
  'suspicious',
  'tired',
] as const;
export type FaceId = (typeof faceIds)[number];

export const faceParts: Readonly<Record<FaceId, Part>> = {
  angry: { from: 'face/Angry' },
  blank: { from: 'face/Blank' },
  calm: { from: 'face/Calm' },
  concerned: { from: 'face/Concerned' },
  fearful: { from: 'face/ConcernedFear' },
  serene: { from: 'face/Contempt' },
  serious: { from: 'face/Serious' },
  smile: { from: 'face/Smile' },
  solemn: { from: 'face/Solemn' },
  suspicious: { from: 'face/Suspicious' },
  tired: { from: 'face/Tired' },
};
