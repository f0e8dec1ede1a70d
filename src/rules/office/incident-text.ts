import type { IncidentReport } from '../situation/incident-report';
import { incidentElements } from '../situation/incident-report';

/** A report whose text is known. */
export type WrittenReport = IncidentReport & { readonly text: string };

/** What does not belong into a report: whose fault, what somebody supposes, why, and owning up. */
export type Slip = 'blame' | 'guess' | 'reason' | 'admission';

/** A word of a report that is no fact. */
export interface Slipped {
  readonly word: string;
  readonly slip: Slip;
}

const slips: Readonly<Record<Slip, readonly string[]>> = {
  admission: [
    'our fault',
    'my fault',
    'our mistake',
    'my mistake',
    'we are responsible',
    'i am responsible',
    'we admit',
    'our responsibility',
    'we will pay',
    'we would pay',
    'apologized for',
    'apologised for',
  ],
  blame: [
    'careless',
    'carelessly',
    'carelessness',
    'negligent',
    'negligence',
    'neglected',
    'should have',
    'should not have',
    'clumsy',
    'fault of',
    'at fault',
    'to blame',
    'blame',
    'incompetent',
    'lazy',
    'stupid',
    'rude',
    'sloppy',
    'reckless',
    'forgot to',
  ],
  guess: [
    'probably',
    'presumably',
    'perhaps',
    'maybe',
    'apparently',
    'seems',
    'seemed',
    'must have',
    'might have',
    'may have',
    'could have',
    'i think',
    'i believe',
    'i assume',
    'i guess',
    'i suppose',
    'in my opinion',
    'likely',
    'i suspect',
    'obviously',
    'evidently',
    'appeared to',
    'appeared intoxicated',
    'appeared drunk',
    'appeared confused',
    'appeared upset',
    'appeared angry',
  ],
  reason: [
    'because',
    'due to',
    'as a result of',
    'caused by',
    'the reason was',
    'the reason is',
    'for this reason',
    'owing to',
  ],
};

/**
 * Words of a report, outside quotation marks, that blame, guess, give reasons or admit fault, in the order in which they stand.
 * @source OPS-15
 */
export function slipsIn(text: string): Slipped[] {
  const own = plain(unquoted(text));
  return (Object.keys(slips) as Slip[])
    .flatMap((slip) => slips[slip].map((word) => ({ word, slip, at: placeOf(own, word) })))
    .filter(({ at }) => at !== -1)
    .filter(({ word, at }, _, all) => !all.some((other) => other.word.length > word.length && covers(other, word, at)))
    .toSorted((one, other) => one.at - other.at)
    .map(({ word, slip }) => ({ word, slip }));
}

/** Where a word first stands in a text; -1 for none. Somebody who is due to see a doctor gives no reason. */
function placeOf(text: string, word: string): number {
  if (word !== 'due to') return text.indexOf(` ${word} `);
  return text.search(/ due to (?!(see|start|begin|arrive|come|leave|return|meet|be|have|go|get) )/);
}

function covers(other: { readonly word: string; readonly at: number }, word: string, at: number): boolean {
  return at >= other.at && at + word.length <= other.at + other.word.length;
}

/**
 * Parts of a report that are missing: a part is there when the case says so, when one of its words stands in the text, or,
 * where the case gives none, when the text shows what usually tells of it.
 * @source OPS-15
 */
export function missingIn({ text, facts, includes, wordsSpoken }: WrittenReport): Part[] {
  const all = plain(text);
  return incidentElements.ids.filter((part) => {
    if (includes.includes(part) || (part === 'quoted-words' && !wordsSpoken)) return false;
    const words = facts[part];
    if (words?.some((each) => all.includes(plain(each).trimEnd())) === true) return false;
    return words === undefined || part === 'when' || part === 'quoted-words' ? !shows[part](text) : true;
  });
}

type Part = (typeof incidentElements.ids)[number];

const shows: Readonly<Record<Part, (text: string) => boolean>> = {
  who: (text) =>
    /\b(mr|mrs|ms|miss|dr|nurse|patient|visitor|driver|colleague)\b/i.test(text) ||
    /\b[A-Z][a-z]+ [A-Z][a-z]+\b/.test(text),
  what: (text) => plain(text).trim().split(' ').length > 3,
  when: (text) => showsDate(text) && showsTime(text),
  where: (text) =>
    /\b(at|in|on|near|by|beside|inside|outside|behind) (the |a )?([\w-]+ ){0,2}?(room|area|window|bathroom|toilet|reception|lab|table|chair|hall|hallway|entrance|door|desk|lobby|stairs|restroom|office|lot|counter|station|corridor|kitchen|elevator|sidewalk|floor)\b/i.test(
      text,
    ),
  witnesses: (text) =>
    /\bwitness(es|ed)?\b|\bsaw (it|this|him|her|them|the)\b|\b(nobody|no one|none) (saw|was|else)\b|\bseen by\b/i.test(
      text,
    ),
  'quoted-words': (text) => unquoted(text) !== text,
  action: (text) =>
    /\b(called|told|notified|informed|helped|assisted|brought|took|taken|cleaned|removed|escorted|examined|dialled|dialed|reported|gave|given|turned|put)\b/i.test(
      unquoted(text),
    ),
};

function showsTime(text: string): boolean {
  // Without a colon or a word for it, four figures are a time only behind a date or 'at': 2027 may be a year.
  if (/\b(?:at|around|\d{4},?) (?:[01]\d|2[0-3])[0-5]\d\b/i.test(text)) return true;
  return /\b\d{1,2}:\d{2}\b|\b\d{1,2} ?[ap]\.?m\b|\b\d{4} ?h(ou)?rs?\b|\b\d{4} ?h\b|\bnoon\b|\bmidnight\b/i.test(text);
}

function showsDate(text: string): boolean {
  return (
    /\b\d{4}-\d{2}-\d{2}\b|\b\d{1,2}\/\d{1,2}(\/\d{2,4})?\b/.test(text) ||
    months.some((month) =>
      new RegExp(`\\b(${month}[a-z]*\\.? \\d{1,2}(st|nd|rd|th)?|\\d{1,2}(st|nd|rd|th)? ${month}[a-z]*)\\b`, 'i').test(
        text,
      ),
    )
  );
}

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

function unquoted(text: string): string {
  return text
    .replaceAll(/“[^”]*”|"[^"]*"/g, ' ')
    .replaceAll(/(?<=^|[\s:,(])['‘](?=\S)(?:[^'‘’]|(?<=\w)['’](?=\w))+['’](?!\w)/g, ' ');
}

function plain(text: string): string {
  return ` ${text
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, ' ')
    .trim()} `;
}
