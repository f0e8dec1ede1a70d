import {
  clothIds,
  facialHairIds,
  garmentIds,
  glassesIds,
  hairIds,
  headIds,
  headTraits,
  skinIds,
  type AgeBand,
  type ClothId,
  type FacialHairId,
  type GarmentId,
  type GlassesId,
  type HairId,
  type HeadId,
  type Look,
  type LookTag,
  type Presentation,
  type SkinId,
} from './look';

/** Whom a look must fit. */
export interface LookWish {
  readonly ageBand: AgeBand;
  readonly presentation: Presentation;
  /** Keep to heads with this tag, as `hijab`; without it, heads with a covering are left out. */
  readonly tag?: LookTag;
  readonly skin?: SkinId;
}

/** What may be chosen from for a person. */
export interface LookChoices {
  readonly heads: readonly HeadId[];
  readonly facialHair: readonly FacialHairId[];
  readonly glasses: readonly GlassesId[];
  readonly skins: readonly SkinId[];
  readonly hair: readonly HairId[];
  readonly garments: readonly GarmentId[];
  readonly tops: readonly ClothId[];
  readonly bottoms: readonly ClothId[];
}

const coverings: readonly LookTag[] = ['hijab', 'turban'];
const greying: readonly HairId[] = ['grey', 'silver', 'white'];
const darkHair: readonly HairId[] = ['black', 'espresso', 'brown'];
const brunet: readonly HairId[] = ['black', 'espresso', 'brown', 'chestnut'];
const darkSkin: readonly SkinId[] = ['bronze', 'brown', 'umber', 'deep'];
const fairSkin: readonly SkinId[] = ['porcelain', 'light', 'peach'];
const feminineGarments: readonly GarmentId[] = ['blouse', 'tee-cap-sleeve'];
const coveredGarments: readonly GarmentId[] = [
  'shirt',
  'shirt-pocket',
  'sweater',
  'sweater-flecked',
  'sweater-collar',
  'blazer',
  'jacket-open',
];
const childGarments: readonly GarmentId[] = ['tee', 'tee-trim', 'tee-striped', 'hoodie', 'sweater'];
/** Worn by clinicians only, so never drawn for a visitor. */
const staffGarments: readonly GarmentId[] = ['coat'];
const bottoms: readonly ClothId[] = ['navy', 'denim', 'slate', 'charcoal', 'brown', 'olive', 'forest', 'plum', 'sand'];

function fits(presents: Presentation, wished: Presentation): boolean {
  return presents === 'any' || wished === 'any' || presents === wished;
}

function headsFor(wish: LookWish): HeadId[] {
  const tagsOf = (id: HeadId): readonly LookTag[] => headTraits[id].tags;
  const ofTag = (id: HeadId): boolean =>
    wish.tag === undefined ? !tagsOf(id).some((tag) => coverings.includes(tag)) : tagsOf(id).includes(wish.tag);
  const ofAge = (id: HeadId): boolean => (headTraits[id].ages as readonly AgeBand[]).includes(wish.ageBand);
  const ofSkin = (id: HeadId): boolean =>
    wish.skin === undefined || !fairSkin.includes(wish.skin) || !tagsOf(id).includes('natural-hair');
  const strict = headIds.filter(
    (id) => ofTag(id) && ofAge(id) && ofSkin(id) && fits(headTraits[id].presents, wish.presentation),
  );
  // A tag matters more to who someone is than the age band does.
  return strict.length > 0 ? strict : headIds.filter(ofTag);
}

function hairFor(wish: LookWish, skin: SkinId | undefined): readonly HairId[] {
  if (wish.ageBand === 'older') return greying;
  const fair = skin === undefined || fairSkin.includes(skin);
  const natural = fair ? hairIds.filter((id) => !greying.includes(id)) : darkSkin.includes(skin) ? darkHair : brunet;
  return wish.ageBand === 'adult' ? [...natural, ...natural, 'grey'] : natural;
}

function garmentsFor(wish: LookWish): readonly GarmentId[] {
  if (wish.tag === 'hijab') return coveredGarments;
  const byAge =
    wish.ageBand === 'older'
      ? coveredGarments
      : wish.ageBand === 'child'
        ? childGarments
        : garmentIds.filter((id) => !staffGarments.includes(id));
  return wish.presentation === 'masculine' ? byAge.filter((id) => !feminineGarments.includes(id)) : byAge;
}

/** Everything that suits a person of that age and presentation; every list is non-empty. */
export function looksFor(wish: LookWish): LookChoices {
  const bearded =
    wish.presentation === 'masculine' && wish.tag !== 'hijab' && (wish.ageBand === 'adult' || wish.ageBand === 'older');
  const skins = wish.skin === undefined ? skinIds : [wish.skin];
  return {
    heads: headsFor(wish),
    facialHair: bearded ? facialHairIds : ['none'],
    glasses: glassesIds,
    skins,
    hair: hairFor(wish, wish.skin),
    garments: garmentsFor(wish),
    tops: clothIds.filter((id) => id !== 'charcoal'),
    bottoms,
  };
}

/** Composes a fitting look; `draw(n)` returns an integer from 0 to n-1, as from a seeded stream. */
export function composeLook(wish: LookWish, draw: (bound: number) => number): Look {
  const pick = <T>(list: readonly T[]): T => {
    const item = list[draw(list.length)] ?? list[0];
    if (item === undefined) throw new Error('A look is composed from non-empty lists only');
    return item;
  };
  const choices = looksFor(wish);
  const skin = pick(choices.skins);
  const head = pick(headsFor({ ...wish, skin }));
  const hair = pick(hairFor(wish, skin));
  // Most people wear no beard and no glasses; older people wear glasses more often than not.
  const bearded = draw(100) < 45;
  const spectacled = draw(100) < (wish.ageBand === 'older' ? 55 : 22);
  const facialHair = pick(choices.facialHair);
  const glasses = pick(choices.glasses);
  const garment = pick(choices.garments);
  const top = pick(choices.tops);
  const accent = pick(clothIds.filter((id) => id !== top));
  const bottom = pick(choices.bottoms.filter((id) => id !== top));
  const stature = wish.ageBand === 'child' ? 'child' : pick(['short', 'average', 'average', 'tall'] as const);
  return {
    head,
    facialHair: bearded ? facialHair : 'none',
    glasses: spectacled ? glasses : 'none',
    skin,
    hair,
    garment,
    top,
    accent,
    bottom,
    stature,
    mask: false,
    wheelchair: false,
  };
}
