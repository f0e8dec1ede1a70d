import { z } from 'zod';
import { type TermOf, vocabulary } from './vocabulary';

/** The services a medical word can point to. */
export const specialties = vocabulary('specialty', {
  allergy: 'allergies and immune system',
  anesthesiology: 'anesthesia',
  audiology: 'hearing tests',
  cardiology: 'heart and vessels',
  dermatology: 'skin',
  endocrinology: 'glands and hormones',
  gastroenterology: 'stomach, bowel, liver',
  'general-surgery': 'operations of the belly and soft parts',
  gynecology: 'womb and pregnancy',
  hematology: 'blood',
  nephrology: 'kidneys',
  neurology: 'brain and nerves',
  neurosurgery: 'operations of brain and spine',
  oncology: 'cancer',
  ophthalmology: 'eyes',
  orthopedics: 'bones, joints, muscles',
  otolaryngology: 'ear, nose, throat',
  pediatrics: 'children',
  podiatry: 'feet',
  proctology: 'rectum and anus',
  psychiatry: 'mind and mood',
  pulmonology: 'lungs and airways',
  radiology: 'pictures of the inside',
  rheumatology: 'inflamed joints and vessels',
  'speech-therapy': 'speech and swallowing',
  urology: 'bladder and male organs',
} as const);
export type Specialty = TermOf<typeof specialties>;

const marks = z
  .enum(['list', 'house'])
  .default('list')
  .describe('`list`: on a published list; `house`: put on it by the practice.');
const clues = z.array(z.string().max(40)).max(40).default([]).describe('Beginnings of words that point to it.');

const wordPartSchema = z.strictObject({
  part: z.string().max(20).describe('`hyper-`, `cardi/o` with its combining vowel, `-itis`.'),
  means: z.string().max(60).describe('What it says, in a few words.'),
  also: z.string().max(60).optional().describe('What it says in some words.'),
  called: z
    .array(z.string().max(40))
    .max(8)
    .default([])
    .describe('Other words under which it is looked up: `incision` for what is cut into.'),
  service: specialties.schema.optional().describe('The service it points to.'),
  seen: marks,
});
export type WordPart = Readonly<z.infer<typeof wordPartSchema>>;

const wordSchema = z.strictObject({
  word: z.string().max(40),
  means: z.string().max(100),
  service: specialties.schema.optional(),
  parts: z.array(z.string().max(20)).max(6).default([]).describe('Its parts, where joining them changes letters.'),
});

const valueSchema = z.strictObject({
  of: z
    .array(z.string().max(40))
    .min(1)
    .max(10)
    .describe('What stands before the number, or after it: `pulse`, `bpm`.'),
  below: z.int().min(0).optional().describe('A number below this points to it.'),
  above: z.int().min(0).optional().describe('A number above this points to it.'),
});
export type PointingValue = Readonly<z.infer<typeof valueSchema>>;

const values = z.array(valueSchema).max(10).default([]).describe('Measured values that point to it.');

const lookAlikeGroupSchema = z.strictObject({
  grave: z.boolean().default(false).describe('Taking one for the other can harm.'),
  terms: z
    .array(z.strictObject({ term: z.string().max(40), means: z.string().max(80), clues, values }))
    .min(2)
    .max(6),
});
export type LookAlikeGroup = Readonly<z.infer<typeof lookAlikeGroupSchema>>;

const medicineGroupSchema = z.strictObject({
  names: z.array(z.string().max(40)).min(2).max(6).describe('Names that are confused, as the list prints them.'),
  seen: marks,
});

const doNotUseSchema = z.strictObject({
  forms: z.array(z.string().max(12)).min(1).max(12).describe('Without points and spaces, in the case that counts.'),
  anyCase: z.boolean().default(true).describe('Capitals and small letters mean the same.'),
  afterNumber: z.boolean().default(false).describe('It stands after a number.'),
  means: z.array(z.string().max(40)).min(1).max(4).describe('What it can mean; more than one has to be asked.'),
  many: z.string().max(40).optional().describe('How it is written out after any number but one.'),
  notBefore: z.array(z.string().max(20)).max(6).default([]).describe('Words after which it is part of a name.'),
  why: z.string().max(120),
  grave: z.boolean().default(false).describe('Misread, it changes a dose tenfold.'),
});
export type DoNotUse = Readonly<z.infer<typeof doNotUseSchema>>;

const abbreviationSchema = z.strictObject({
  short: z.string().max(12),
  meanings: z
    .array(z.strictObject({ means: z.string().max(60), clues }))
    .min(1)
    .max(5),
  anyCase: z.boolean().default(false).describe('Capitals and small letters mean the same.'),
});
export type DeskAbbreviation = Readonly<z.infer<typeof abbreviationSchema>>;

/** A file of words: parts of medical words, whole words, look-alikes, medicines and abbreviations. */
export const wordsFileSchema = z.strictObject({
  format: z.literal(1),
  about: z.string().max(300).describe('What is in it, and where it was read.'),
  prefixes: z.array(wordPartSchema).max(200).default([]),
  roots: z.array(wordPartSchema).max(400).default([]),
  suffixes: z.array(wordPartSchema).max(200).default([]),
  words: z.array(wordSchema).max(1000).default([]),
  lookAlikes: z.array(lookAlikeGroupSchema).max(200).default([]),
  medicines: z.array(medicineGroupSchema).max(200).default([]),
  doNotUse: z.array(doNotUseSchema).max(40).default([]),
  abbreviations: z.array(abbreviationSchema).max(300).default([]),
});

/** All that the files of words hold together. */
export type Words = Readonly<Omit<z.infer<typeof wordsFileSchema>, 'format' | 'about'>>;

/** The files of words as one; what stands in several stands in it several times. */
export function joinWords(files: readonly Words[]): Words {
  return {
    prefixes: files.flatMap(({ prefixes }) => prefixes),
    roots: files.flatMap(({ roots }) => roots),
    suffixes: files.flatMap(({ suffixes }) => suffixes),
    words: files.flatMap(({ words }) => words),
    lookAlikes: files.flatMap(({ lookAlikes }) => lookAlikes),
    medicines: files.flatMap(({ medicines }) => medicines),
    doNotUse: files.flatMap(({ doNotUse }) => doNotUse),
    abbreviations: files.flatMap(({ abbreviations }) => abbreviations),
  };
}
