import type { PolicySettings } from '../../practice/policy';
import { clauses, findPhrase, isDenied } from './words';

/** Words of the clinic-approved list, found in what a person said. */
export interface RedFlag {
  /** Id of the entry on the practice's list. */
  readonly id: string;
  readonly say: string;
  readonly level: '911' | 'nurse-now';
  /** The listed phrase that was found, and the sentence it was found in. */
  readonly phrase: string;
  readonly quote: string;
  /** The person seems to deny it ("no chest pain"), or the words stand a little apart: a doubt, and doubts go to the nurse. */
  readonly doubtful: boolean;
}

/**
 * Finds the practice's red flags in the person's own words, one per entry of the list, in the list's order.
 * A denial is marked, not dropped: a machine's reading of "no" is no guarantee.
 * @source COM-06, COM-07, COM-08: listed words, with the doubt going to the nurse.
 */
export function redFlags(words: readonly string[], settings: Pick<PolicySettings, 'redFlags'>): RedFlag[] {
  const said = words.flatMap((quote) => clauses(quote).map((clause) => ({ quote, clause })));
  return settings.redFlags.flatMap((entry) => {
    const hits = entry.words.flatMap((phrase) => {
      const [wanted] = clauses(phrase);
      if (!wanted) return [];
      return said.flatMap(({ quote, clause }) => {
        const found = findPhrase(clause, wanted);
        return found
          ? [
              {
                id: entry.id,
                say: entry.say,
                level: entry.level,
                phrase,
                quote,
                doubtful: !found.exact || isDenied(clause, found.at),
              },
            ]
          : [];
      });
    });
    const flag = hits.find(({ doubtful }) => !doubtful) ?? hits[0];
    return flag ? [flag] : [];
  });
}
