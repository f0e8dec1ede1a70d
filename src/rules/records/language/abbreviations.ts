import type { DeskAbbreviation, Words } from '../../../practice/words.schema';
import { capitals, type Meant } from './do-not-use';
import { holdsClue } from './spelling';

/** An abbreviation of the desk that can mean several things, where it stands, and what the text around it says. */
export interface Open {
  /** Where it begins, counted from 0. */
  readonly at: number;
  readonly text: string;
  readonly means: readonly string[];
  /** What it means here; absent where nothing tells. */
  readonly write?: string;
}

/** The abbreviations in a text that can mean several things, first to last. @source REC-12 */
export function findOpen(text: string, words: Words, meant: Meant, except: readonly number[] = []): Open[] {
  return words.abbreviations
    .filter(({ meanings }) => meanings.length > 1)
    .flatMap((item) =>
      [...text.matchAll(patternOf(item))]
        .filter(({ index }) => !except.includes(index))
        .map(({ index, 0: found }): Open => {
          const write = meaningIn(item, clauseAt(text, index, found.length), meant);
          return {
            at: index,
            text: found,
            means: item.meanings.map(({ means }) => means),
            ...(write === undefined ? {} : { write }),
          };
        }),
    )
    .toSorted((one, other) => one.at - other.at);
}

/** What one abbreviation means in a text: what its writer says, its only meaning, or the one the text points to. */
function meaningIn({ short, meanings }: DeskAbbreviation, text: string, meant: Meant): string | undefined {
  const told = meant.find(({ abbreviation }) => capitals(abbreviation) === capitals(short))?.means;
  if (told !== undefined) return told;
  const [only, second] = meanings;
  if (second === undefined) return only?.means;
  const [pointed, other] = meanings.filter(({ clues }) => holdsClue(text, clues));
  return other === undefined ? pointed?.means : undefined;
}

/**
 * What an abbreviation means wherever it stands in a text; undefined where nothing tells, or it means one thing here and
 * another there.
 */
export function meaningThroughout(item: DeskAbbreviation, text: string, meant: Meant): string | undefined {
  const places = [...text.matchAll(patternOf(item))].map(({ index, 0: found }) => clauseAt(text, index, found.length));
  const [first, ...others] = (places.length === 0 ? [text] : places).map((clause) => meaningIn(item, clause, meant));
  return others.every((other) => other === first) ? first : undefined;
}

/** The part of a sentence in which something stands: 'D/C home' in 'D/C Lasix and D/C home' says nothing of the first. */
function clauseAt(text: string, at: number, length: number): string {
  const pause = /[;,\n]|[.!?](?=\s|$)|\b(?:and|then|but)\b/g;
  const ends = [...text.matchAll(pause)].filter(
    ({ index, 0: { length: wide } }) => index + wide <= at || index >= at + length,
  );
  const from = ends.findLast(({ index }) => index < at);
  const to = ends.find(({ index }) => index >= at + length);
  return text.slice(from === undefined ? 0 : from.index + from[0].length, to?.index);
}

/** The entry of an abbreviation: spelled as it is listed, or the only one spelled so in other capitals. */
export function entryOf(short: string, words: Words): DeskAbbreviation | undefined {
  const exact = words.abbreviations.find((each) => each.short === short.trim());
  const [alike, second] = words.abbreviations.filter((each) => capitals(each.short) === capitals(short));
  return exact ?? (second === undefined ? alike : undefined);
}

function patternOf({ short, anyCase }: DeskAbbreviation): RegExp {
  const signs = short.split('').map((sign) => (/[A-Za-z]/.test(sign) ? sign : `\\${sign}`));
  const pointed = /^[A-Z]+$/.test(short) ? `|${signs.map((sign) => `${sign}\\.`).join('')}` : '';
  return new RegExp(`(?<![A-Za-z0-9./])(?:${signs.join('')}${pointed})(?![A-Za-z0-9/])`, anyCase ? 'gi' : 'g');
}
