import type { ClothId, HairId, Look, SkinId } from '../../session/room.view';
import type { Palette } from '../atlas/format';

/** The outline of everything in the room. */
export const ink = '#1d1a2e';

export const skinColours: Readonly<Record<SkinId, string>> = {
  porcelain: '#fbe0cf',
  light: '#f6cfae',
  peach: '#efbb93',
  olive: '#dca87a',
  tan: '#cf9561',
  bronze: '#b57745',
  brown: '#95602f',
  umber: '#82532f',
  deep: '#694430',
};

export const hairColours: Readonly<Record<HairId, string>> = {
  black: '#2b2734',
  espresso: '#40302d',
  brown: '#5f4030',
  chestnut: '#7d4f33',
  auburn: '#96472c',
  copper: '#c1663a',
  blond: '#e0b45f',
  grey: '#8f8b93',
  silver: '#c3c0c6',
  white: '#eeebe8',
};

export const clothColours: Readonly<Record<ClothId, string>> = {
  coral: '#e4765c',
  rose: '#e89aa2',
  plum: '#84496f',
  lilac: '#b49bd6',
  navy: '#33457a',
  denim: '#5479ad',
  sky: '#9cc8e4',
  teal: '#2f8f8b',
  mint: '#a5d8c1',
  forest: '#3f7355',
  olive: '#8d9150',
  mustard: '#e5b144',
  sand: '#d9c19c',
  cream: '#f8ecd4',
  rust: '#b9562f',
  brown: '#7a5540',
  slate: '#69728c',
  charcoal: '#45435a',
  white: '#fbfaf7',
};

const shoeColours = ['#fbfaf7', '#f0e4d2', '#b9c2cc', '#8b5e48', '#e4765c'] as const;

/** The colours in which one person is painted, whatever the pose. */
export function paletteOf(look: Look, pose: 'bust' | 'whole'): Palette {
  const shoe =
    shoeColours[(look.top.length + look.bottom.length * 3 + look.head.length) % shoeColours.length] ?? shoeColours[0];
  const coat = look.garment === 'coat' && pose === 'bust';
  return {
    ink,
    skin: skinColours[look.skin],
    hair: hairColours[look.hair],
    main: clothColours[coat ? 'white' : look.top],
    accent: clothColours[coat ? look.top : look.accent],
    bottom: clothColours[look.bottom],
    shoe,
    metal: '#b9c2cc',
    paper: '#fffdf8',
    blush: '#e98378',
    lamp: '#ffd66b',
  };
}
