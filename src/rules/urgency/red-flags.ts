import type { PolicySettings } from '../../practice/policy';
import { findAll, type Phrase, readPhrases, readSaid, type Said } from './words';

/** Words of the clinic-approved list, found in what a person said. */
export interface RedFlag {
  /** Id of the entry on the practice's list. */
  readonly id: string;
  readonly say: string;
  readonly level: '911' | 'nurse-now';
  /** The listed phrase that was found, and the sentence it was found in. */
  readonly phrase: string;
  readonly quote: string;
  /**
   * The person seems to deny it ("no chest pain"), the words stand a little apart, or the person says in the same breath
   * that the nurse has seen it: a doubt, and doubts go to the nurse.
   */
  readonly doubtful: boolean;
}

/**
 * Finds the practice's red flags in the person's own words, one per entry of the list, in the list's order.
 * A denial is marked, not dropped: a machine's reading of "no" is no guarantee.
 * @source COM-06, COM-07, COM-08: listed words, with the doubt going to the nurse.
 */
export function redFlags(words: readonly string[], settings: Pick<PolicySettings, 'redFlags'>): RedFlag[] {
  return flagsIn(readSaid(words), settings);
}

/** The same for words that have been read already. */
export function flagsIn(said: readonly Said[], settings: Pick<PolicySettings, 'redFlags'>): RedFlag[] {
  return readList(settings.redFlags).flatMap(({ entry: { id, say, level }, phrases }) => {
    const hits = findAll(said, phrases);
    const hit = hits.find(({ doubtful }) => !doubtful) ?? hits[0];
    if (!hit) return [];
    // What means 911 stays on the list whoever has seen it.
    const seen = level !== '911' && isSaidToBeSeen(said.filter(({ quote }) => quote === hit.quote));
    return [{ id, say, level, phrase: hit.phrase, quote: hit.quote, doubtful: hit.doubtful || seen }];
  });
}

const seenByNurse = readPhrases([
  'saw me',
  'has seen it',
  'looked at it',
  'checked it',
  'checked me',
  'came in yesterday',
  'recheck',
]);

function isSaidToBeSeen(said: readonly Said[]): boolean {
  return findAll(said, seenByNurse).some(({ doubtful }) => !doubtful);
}

type List = PolicySettings['redFlags'];
type ReadList = readonly { readonly entry: List[number]; readonly phrases: readonly Phrase[] }[];

/** The list as read, kept for as long as the settings it belongs to: a shift looks through it with every sentence. */
const lists = new WeakMap<List, ReadList>();

function readList(list: List): ReadList {
  const known = lists.get(list);
  if (known) return known;
  const read = list.map((entry) => ({ entry, phrases: readPhrases(entry.words) }));
  lists.set(list, read);
  return read;
}
