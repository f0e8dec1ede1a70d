import type { Paint } from './format';
import type { Part } from './parts';

const bust = (name: string, mass: Paint, paints: Readonly<Record<string, Paint>> = {}): Part => ({
  from: `body/effigy/${name}`,
  mass,
  paints,
});
const full = (name: string, mass: Paint, paints: Readonly<Record<string, Paint>> = {}): Part => ({
  from: `body/standing/${name}`,
  mass,
  paints: { shoesColor: 'shoe', ...paints },
  grid: 2,
});

/** Upper bodies, for the counter and, with a lap below, for the chairs. */
export const bustParts = {
  tee: bust('Tee', 'main', { topColor: 'main' }),
  'tee-crossed': bust('TeeArmsCrossed', 'main'),
  'tee-shrug': bust('Whatever', 'main'),
  'tee-trim': bust('SportyTee', 'main', { topColor: 'accent' }),
  'tee-striped': bust('StripedTee', 'main', { topColor: 'main' }),
  'tee-striped-explaining': bust('Explaining', 'main', { topColor: 'main' }),
  'tee-cap-sleeve': bust('ThunderTee', 'main', { topColor: 'accent' }),
  shirt: bust('ButtonShirt', 'main', { topColor: 'main' }),
  'shirt-pocket': bust('ButtonPocketShirt', 'main', { topColor: 'main' }),
  sweater: bust('Turtleneck', 'main'),
  'sweater-flecked': bust('SweaterDots', 'main', { topColor: 'accent' }),
  'sweater-flecked-paper': bust('Paper', 'main', { topColor: 'accent', paperColor: 'paper' }),
  'sweater-collar': bust('PoloSweater', 'main', { topColor: 'accent' }),
  blazer: bust('BlazerBlackTee', 'accent', { blazerColor: 'main' }),
  'jacket-open': bust('ShirtCoat', 'accent', { jacketColor: 'main', topColor: 'accent' }),
  hoodie: bust('Hoodie', 'main', { topColor: 'main' }),
  blouse: bust('Dress', 'main', { topColor: 'accent' }),
} as const satisfies Record<string, Part>;
export type BustId = keyof typeof bustParts;

/** Whole figures that stand or walk, and the one who brought a wheelchair. */
export const figureParts = {
  walking: full('WalkingColorTee', 'bottom', { topColor: 'main' }),
  resting: full('RestingColorPants', 'bottom', { topColor: 'main' }),
  'arms-crossed': full('CrossArmColorTee', 'bottom', { topColor: 'main' }),
  shirt: full('ShirtColorTee', 'bottom', { topColor: 'main' }),
  dots: full('Polkadots', 'accent', { topColor: 'main', pantsColor: 'bottom' }),
  blazer: full('BlazerColorTee', 'bottom', { jacketColor: 'main', topColor: 'accent' }),
  jacket: full('EasingColorTee', 'bottom', { jacketColor: 'main', topColor: 'accent' }),
  clinician: full('DocStethoscope', 'bottom', { coatColor: 'paper', topColor: 'main' }),
  wheelchair: {
    ...full('Wheelchair', '#3a3850', { topColor: 'main', pantsColor: 'bottom', wheelchairColor: 'metal' }),
    from: 'body/sitting/Wheelchair',
  },
  'legs-crossed': { ...full('CrossedLegs', 'bottom', { topColor: 'main' }), from: 'body/sitting/CrossedLegs' },
} as const satisfies Record<string, Part>;
export type FigureId = keyof typeof figureParts;
