import { z } from 'zod';

/** Apparent age that a look fits. */
export const ageBands = ['child', 'young', 'adult', 'older'] as const;
export type AgeBand = (typeof ageBands)[number];

/** How a look reads to others; `any` fits everyone. It says nothing about the person's chart. */
export const presentations = ['feminine', 'masculine', 'any'] as const;
export type Presentation = (typeof presentations)[number];

export type LookTag = 'hijab' | 'turban' | 'knit-cap' | 'bald' | 'long-hair' | 'natural-hair';

interface HeadTraits {
  readonly ages: readonly AgeBand[];
  readonly presents: Presentation;
  readonly tags: readonly LookTag[];
}

const grown = ['young', 'adult', 'older'] as const;
const younger = ['child', 'young', 'adult'] as const;
const notChild = ['young', 'adult'] as const;
const head = (ages: readonly AgeBand[], presents: Presentation, ...tags: LookTag[]): HeadTraits => ({
  ages,
  presents,
  tags,
});

/** Every head that can be drawn, with the people it fits. */
export const headTraits = {
  afro: head(younger, 'any', 'natural-hair'),
  'bantu-knots': head(younger, 'feminine', 'natural-hair'),
  'bob-blunt': head(['child', 'young', 'adult'], 'feminine'),
  'bob-fringe': head(grown, 'feminine'),
  'bob-low': head(['adult', 'older'], 'feminine'),
  bald: head(['adult', 'older'], 'masculine', 'bald'),
  balding: head(['older'], 'masculine', 'bald'),
  braids: head(younger, 'feminine', 'long-hair', 'natural-hair'),
  bun: head(['adult', 'older'], 'feminine'),
  'bun-low': head(['young', 'adult', 'older'], 'feminine'),
  'bun-messy': head(notChild, 'feminine'),
  comb: head(['older'], 'masculine', 'bald'),
  'cropped-grey': head(['adult', 'older'], 'masculine'),
  curls: head(grown, 'feminine', 'long-hair'),
  'curls-big': head(notChild, 'feminine', 'long-hair', 'natural-hair'),
  'flat-top': head(notChild, 'masculine', 'natural-hair'),
  hijab: head(grown, 'feminine', 'hijab'),
  'knit-cap': head(['child', 'young', 'adult'], 'any', 'knit-cap'),
  long: head(['young', 'adult', 'older'], 'feminine', 'long-hair'),
  'long-fringe': head(['child', 'young', 'adult'], 'feminine', 'long-hair'),
  'long-straight': head(younger, 'feminine', 'long-hair'),
  locs: head(notChild, 'any', 'natural-hair'),
  'medium-flip': head(['young', 'adult', 'older'], 'feminine'),
  'medium-fringe': head(notChild, 'feminine'),
  'medium-wave': head(['young', 'adult', 'older'], 'feminine'),
  pixie: head(['adult', 'older'], 'feminine'),
  pompadour: head(notChild, 'masculine'),
  ponytail: head(['child', 'young', 'adult'], 'feminine'),
  quiff: head(notChild, 'masculine'),
  'scarf-bun': head(notChild, 'feminine', 'natural-hair'),
  'short-curls': head(grown, 'any'),
  'short-fade': head(['child', 'young', 'adult'], 'masculine', 'natural-hair'),
  'short-fringe': head(['child', 'young', 'adult'], 'masculine'),
  'short-neat': head(['child', 'young', 'adult', 'older'], 'masculine'),
  'short-parted': head(grown, 'masculine'),
  'short-wave': head(['child', 'young', 'adult', 'older'], 'masculine'),
  spiky: head(notChild, 'masculine'),
  turban: head(grown, 'masculine', 'turban'),
  twists: head(younger, 'any', 'natural-hair'),
} as const satisfies Record<string, HeadTraits>;

export type HeadId = keyof typeof headTraits;
export const headIds = Object.keys(headTraits) as HeadId[];

export const facialHairIds = [
  'none',
  'chin-curtain',
  'full',
  'full-long',
  'full-medium',
  'goatee',
  'goatee-full',
  'moustache',
  'moustache-thick',
  'moustache-walrus',
] as const;
export const glassesIds = ['none', 'round', 'round-thin', 'half-rim', 'square', 'coloured'] as const;
export const skinIds = ['porcelain', 'light', 'peach', 'olive', 'tan', 'bronze', 'brown', 'umber', 'deep'] as const;
export const hairIds = [
  'black',
  'espresso',
  'brown',
  'chestnut',
  'auburn',
  'copper',
  'blond',
  'grey',
  'silver',
  'white',
] as const;
/** What is worn above the waist; each has a bust, a standing and a seated drawing; `coat` is a clinician's. */
export const garmentIds = [
  'tee',
  'tee-trim',
  'tee-striped',
  'tee-cap-sleeve',
  'shirt',
  'shirt-pocket',
  'sweater',
  'sweater-flecked',
  'sweater-collar',
  'blazer',
  'jacket-open',
  'hoodie',
  'blouse',
  'coat',
] as const;
export const clothIds = [
  'coral',
  'rose',
  'plum',
  'lilac',
  'navy',
  'denim',
  'sky',
  'teal',
  'mint',
  'forest',
  'olive',
  'mustard',
  'sand',
  'cream',
  'rust',
  'brown',
  'slate',
  'charcoal',
  'white',
] as const;
export const statures = ['child', 'short', 'average', 'tall'] as const;

export type FacialHairId = (typeof facialHairIds)[number];
export type GlassesId = (typeof glassesIds)[number];
export type SkinId = (typeof skinIds)[number];
export type HairId = (typeof hairIds)[number];
export type GarmentId = (typeof garmentIds)[number];
export type ClothId = (typeof clothIds)[number];

/** One person's appearance, from which bust, standing and seated figure are all drawn. */
export const Look = z
  .strictObject({
    head: z.enum(headIds as [HeadId, ...HeadId[]]).describe('Hair style or head covering'),
    facialHair: z.enum(facialHairIds).default('none').describe('Beard or moustache'),
    glasses: z.enum(glassesIds).default('none').describe('Spectacles'),
    skin: z.enum(skinIds).describe('Skin tone'),
    hair: z.enum(hairIds).describe('Colour of hair and beard'),
    garment: z.enum(garmentIds).describe('What is worn above the waist'),
    top: z.enum(clothIds).describe('Main colour of the garment'),
    accent: z
      .enum(clothIds)
      .default('cream')
      .describe('Second colour: trim, lining, shirt below a blazer, scarf, turban or cap'),
    bottom: z.enum(clothIds).default('slate').describe('Colour of trousers or skirt'),
    stature: z.enum(statures).default('average').describe('Height beside others'),
    mask: z.boolean().default(false).describe('Came wearing a surgical mask'),
    wheelchair: z.boolean().default(false).describe('Uses a wheelchair'),
  })
  .describe('How one person looks');
export type Look = z.infer<typeof Look>;

/** How a person shows what they feel; the scene maps each mood to a face and a posture. */
export const moods = [
  'calm',
  'content',
  'smile',
  'worried',
  'afraid',
  'sad',
  'tired',
  'impatient',
  'annoyed',
  'angry',
  'confused',
  'relieved',
] as const;
export const Mood = z.enum(moods).describe('What a face and posture show');
export type Mood = z.infer<typeof Mood>;
