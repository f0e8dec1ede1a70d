import type { UrgencyCase } from '../situation/conversation';
import { countOf, findAll, type Phrase, readPhrases, type Said } from './words';

/** Weeks under which a fever is an emergency whatever the baby looks like (COM-11: under three months). */
const youngBabyWeeks = 13;
/** 100.4 °F, in tenths. */
const feverF10 = 1004;

const feverWords = readPhrases(['fever', 'temperature', 'hot', 'warm', 'burning up', 'febrile']);
const pregnancyWords = readPhrases([
  'pregnant',
  'weeks along',
  'gave birth',
  'had the baby',
  'had my baby',
  'postpartum',
  'since delivery',
  'after the birth',
  'my due date',
]);
const maternalSigns = readPhrases([
  'headache',
  'head hurts',
  'faint',
  'passed out',
  'dizzy',
  'blurry',
  'sparkles',
  'seeing spots',
  'vision',
  'fever',
  'swelling',
  'swollen',
  'breathing',
  'breathe',
  'breath',
  'chest',
  'heart racing',
  'racing heart',
  'vomiting',
  'throwing up',
  'belly pain',
  'stomach pain',
  'baby moving less',
  'baby is not moving',
  'baby hasnt moved',
  'bleeding',
  'blood',
  'water broke',
  'fluid',
  'discharge',
  'leg hurts',
  'leg pain',
  'so tired',
  'exhausted',
  'hurt myself',
  'hurt the baby',
]);

/**
 * Whether a baby under three months has, or is said to have, a fever: by the measured temperature when there is one, else
 * by the words. Unknown ages are read from words such as "six weeks old".
 * @source COM-11 (American Academy of Pediatrics, as reported)
 */
export function youngBabyFever(situation: UrgencyCase, said: readonly Said[]): string | undefined {
  const weeks = ageInWeeks(situation, said);
  if (weeks === undefined || weeks >= youngBabyWeeks) return undefined;
  const measured = situation.temperatureF10 ?? spokenTemperature(situation.words);
  if (measured !== undefined) return measured >= feverF10 ? `${weeks} weeks old with ${degrees(measured)}` : undefined;
  const word = mentioned(said, feverWords);
  return word === undefined ? undefined : `${weeks} weeks old and "${word}"`;
}

/**
 * The warning sign told by somebody pregnant, or who gave birth within a year; undefined when there is none.
 * @source COM-10 (CDC urgent maternal warning signs)
 */
export function maternalSign(situation: UrgencyCase, said: readonly Said[]): string | undefined {
  const known = situation.pregnantOrPostpartum ?? mentioned(said, pregnancyWords) !== undefined;
  if (!known) return undefined;
  if (situation.temperatureF10 !== undefined && situation.temperatureF10 >= feverF10)
    return `a temperature of ${degrees(situation.temperatureF10)}`;
  return mentioned(said, maternalSigns);
}

const thinnerWords = readPhrases([
  'blood thinner',
  'thins my blood',
  'thin my blood',
  'anticoagulant',
  'warfarin',
  'coumadin',
  'eliquis',
  'xarelto',
  'heparin',
]);
const bleedingWords = readPhrases([
  'bleeding',
  'bleed',
  'nosebleed',
  'blood in',
  'blood from',
  'black stool',
  'bruises all over',
  'fell',
  'hit my head',
]);

/**
 * Whether somebody who takes a blood thinner tells of bleeding, or of a fall; undefined when not.
 * @source COM-08
 */
export function bleedingOnThinner(said: readonly Said[]): string | undefined {
  return mentioned(said, thinnerWords) === undefined ? undefined : mentioned(said, bleedingWords);
}

/**
 * Whether a phrase of the list only says how old a baby is: a doubt until a fever goes with it. A fever said of a baby
 * known to be older, or measured below the mark, is one too.
 */
export function saysOnlyAge(phrase: string, situation: UrgencyCase, said: readonly Said[]): boolean {
  const measured = situation.temperatureF10 ?? spokenTemperature(situation.words);
  const measuredLow = measured !== undefined && measured < feverF10;
  return /weeks? old|newborn/.test(phrase) || measuredLow || ageInWeeks(situation, said) !== undefined;
}

/** Whether a phrase of the list only says that somebody is pregnant or has given birth: a doubt until a complaint goes with it. */
export function saysOnlyPregnancy(phrase: string): boolean {
  return /pregnan|weeks along|postpartum|had a baby|after the birth/.test(phrase);
}

/** The age in weeks, given or spoken; 52 for each full year. Undefined when nobody said. */
function ageInWeeks({ age }: UrgencyCase, said: readonly Said[]): number | undefined {
  if (age?.weeks !== undefined) return age.weeks;
  if (age?.years !== undefined && age.years > 0) return age.years * 52;
  return spokenWeeks(said);
}

/** The first phrase of a list that was said, and not denied. */
function mentioned(said: readonly Said[], list: readonly Phrase[]): string | undefined {
  return findAll(said, list).find(({ doubtful }) => !doubtful)?.phrase;
}

/** The age of a baby in weeks, from "six weeks old", "a 2-month-old", "he is 7 weeks" or "newborn". */
function spokenWeeks(said: readonly Said[]): number | undefined {
  for (const { clause } of said) {
    if (clause.includes('newborn')) return 0;
    for (const [at, word] of clause.entries()) {
      const count = countOf(clause[at - 1]);
      if (count === undefined || !/^(day|week|month)s?$/.test(word)) continue;
      const isAge =
        clause[at + 1] === 'old' ||
        clause
          .slice(0, at - 1)
          .some((before) => /^(hes|shes|he|she|baby|son|daughter|infant|grandson|granddaughter)$/.test(before));
      if (!isAge) continue;
      return word.startsWith('month')
        ? count * 4 + Math.floor(count / 3)
        : word.startsWith('day')
          ? Math.floor(count / 7)
          : count;
    }
  }
  return undefined;
}

/** A temperature that was said, in tenths of a degree Fahrenheit: "100.6", "a hundred point six". The highest of several. */
function spokenTemperature(words: readonly string[]): number | undefined {
  const figures = words.flatMap((said) => [...said.matchAll(/\b(9[5-9]|10[0-7])(?:\.(\d))?\b/g)]);
  const inWords = words.flatMap((said) => [...said.toLowerCase().matchAll(/\bhundred point (\w+)/g)]);
  const found = [
    ...figures.map((match) => Number(match[1]) * 10 + Number(match[2] ?? 0)),
    ...inWords.map((match) => 1000 + (countOf(match[1]) ?? 0)),
  ];
  return found.length === 0 ? undefined : Math.max(...found);
}

function degrees(tenths: number): string {
  return `${Math.floor(tenths / 10)}.${tenths % 10} °F`;
}
