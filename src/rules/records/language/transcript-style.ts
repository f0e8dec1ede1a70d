import type { Words } from '../../../practice/words.schema';
import { shortUnits } from './transcript-words';

const unitWords = Object.keys(shortUnits)
  .filter((name) => name.length > 4)
  .join('|');
const anyUnit = Object.keys(shortUnits).join('|');
const writtenOut = new RegExp(`\\d\\s*(?:${unitWords})\\b`, 'gi');
const parted = new RegExp(`\\d[ \\t]*\\r?\\n\\s*(?:${anyUnit})\\b`, 'gi');

/** What is not in the style of a transcript, in words, one a place. @source REC-13 */
export function styleSlips(typed: string, words: Words): string[] {
  const count = (pattern: RegExp, says: string): string[] =>
    [...typed.matchAll(pattern)].map(([found]) => `${says}: “${found.trim()}”`);
  return [
    ...count(writtenOut, 'the unit is short beside figures'),
    ...count(parted, 'a number and its unit stay together'),
    ...count(/\d\s+%/g, 'no space before a percent sign'),
    ...count(/\d\s+\/\s*\d|\d\/\s+\d/g, 'no space around a slash'),
    ...count(
      /(?:^|(?<=(?:\b(?!(?:vs|approx|etc|[Dd]r|[Mm]rs?|[Mm]s|[Ss]t)\.)[A-Za-z]{2,}|[)\]%])[.!?]\s+))[a-z]+/g,
      'no sentence begins with a small letter',
    ),
    ...shortInDiagnosis(typed, words),
  ];
}

/** Abbreviations in a diagnosis, where they are written out. */
function shortInDiagnosis(typed: string, words: Words): string[] {
  const known = new Set(words.abbreviations.map(({ short }) => short).filter((short) => /^[A-Z]{2,}$/.test(short)));
  return [...typed.matchAll(/\b(?:diagnos[ei]s|impression|assessment)\s*:([^\n]*)/gi)].flatMap(([, diagnosis = '']) =>
    [...diagnosis.matchAll(/\b[A-Z]{2,}\b/g)]
      .filter(([short]) => known.has(short))
      .map(([short]) => `an abbreviation is written out in a diagnosis: “${short}”`),
  );
}
