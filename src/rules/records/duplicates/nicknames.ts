import { lettersOf, wordSet } from '../../../shared/fold';
import { nicknameLines } from './nickname-list';

const namesBy: ReadonlyMap<string, ReadonlySet<number>> = readLines();

function readLines(): Map<string, Set<number>> {
  const out = new Map<string, Set<number>>();
  nicknameLines
    .trim()
    .split('\n')
    .forEach((line, index) => {
      for (const word of line.split(' ')) {
        const name = lettersOf(word);
        out.set(name, (out.get(name) ?? new Set()).add(index));
      }
    });
  return out;
}

/** Whether two first names are one name, as it is written or as people are called: 'Bill' and 'William', 'Bill' and 'Will'. */
export function isSameGivenName(one: string, other: string): boolean {
  const [a, b] = [lettersOf(one), lettersOf(other)];
  if (a === '' || b === '') return false;
  const lists = namesBy.get(b);
  return a === b || (lists !== undefined && [...(namesBy.get(a) ?? [])].some((line) => lists.has(line)));
}

/** Every listed form of a first name but itself, as the list has them: letters alone, lower case. */
export function otherFormsOf(first: string): readonly string[] {
  const name = lettersOf(first);
  const forms = [...(namesBy.get(name) ?? [])].flatMap((line) =>
    [...namesBy].flatMap(([form, on]) => (on.has(line) ? [form] : [])),
  );
  return [...new Set(forms)].filter((form) => form !== name);
}

/** First names without short forms that often stand in the middle. */
const others = wordSet(`
  alan allen brooke bruce carl claire dale dawn dean diane elaine ellen eric faith fay glenn grace hope ivy jay jean joy
  keith kevin kyle lane lee leigh lloyd lynn lynne marie neil noel paige ray rene roy ryan scott sue wayne
`);

/** Whether a word is listed as a first name or a short form of one. */
export function isKnownGivenName(word: string): boolean {
  const name = lettersOf(word);
  return namesBy.has(name) || others.has(name);
}
