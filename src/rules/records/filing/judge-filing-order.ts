import type { JudgeContext } from '../../situation/context';
import type { FilingOrder } from '../../situation/filing';
import type { Verdict } from '../../verdict';
import { type Answer, verdictOf } from '../../verdict-of';
import { answered, met, missed, needs } from '../answers';
import { leavesLastNamesOpen } from '../names/file-name';
import { type FilingItem, filingUnits, inAlphabeticalOrder, isBusiness, labelOf } from './alphabetical';
import { compareNumbers, type NumberScheme, readingOrder } from './by-number';
import { filingRules } from './rules';

/**
 * In which order files stand, or whether they stand so: `order`, first to last.
 * @source REC-05
 */
export function judgeFilingOrder(situation: FilingOrder, context: JudgeContext): Verdict[] {
  const { scheme } = situation;
  const items: FilingItem[] = [
    ...situation.items,
    ...situation.names.map((name): FilingItem => ({ name, kind: 'unknown' })),
  ];
  const rule = filingRules[scheme === 'alphabetical' ? 'records.filing-order' : 'records.numeric-order'];
  const order = scheme === 'alphabetical' ? byName(items, situation) : byNumber(items, scheme, situation);
  const guide = outGuide(situation);
  if (guide === undefined) return [verdictOf(rule, context, order)];
  const said = [verdictOf(rule, context, order), verdictOf(filingRules['records.out-guide'], context, guide)];
  return situation.outGuide ? said : said.toReversed();
}

const better = 'Write the units out in capitals, compare them one by one, and ask where the rule is not clear.';

function byName(items: readonly FilingItem[], { commaless, filed }: FilingOrder): Answer {
  if (items.length === 0) return needs(['Which names are to be filed?'], 'There is nothing to file.', better);
  const nameless = items.filter((item) => filingUnits(item, commaless) === undefined).map(labelOf);
  if (nameless.length > 0)
    return needs(
      nameless.map((label) => `What is the name of ${label || 'the one without a name'}?`),
      'A name is missing.',
      better,
    );
  const sorted = inAlphabeticalOrder(items, commaless);
  const units = sorted.map((item) => (filingUnits(item, commaless) ?? []).join(' ').toUpperCase());
  return compared(sorted.map(labelOf), filed, `Unit by unit: ${units.join(' / ')}.${openNames(sorted, commaless)}`);
}

/** A sentence about names that may have two last names and are read with one; empty where there are none. */
function openNames(items: readonly FilingItem[], commaless: FilingOrder['commaless']): string {
  if (commaless === 'last-name-first') return '';
  const open = items.flatMap(({ name, last, kind }) =>
    name !== undefined &&
    last === undefined &&
    kind !== 'business' &&
    !name.includes('(') &&
    !isBusiness(name) &&
    leavesLastNamesOpen(name)
      ? [name]
      : [],
  );
  return open.length === 0
    ? ''
    : ` Read with one last name: ${open.join(', ')}; where somebody has two, both are written before a comma.`;
}

function byNumber(items: readonly FilingItem[], scheme: NumberScheme, { filed }: FilingOrder): Answer {
  if (items.length === 0) return needs(['Which numbers are to be filed?'], 'There is nothing to file.', better);
  const numbered = items.map((item) => ({ label: labelOf(item), number: item.number ?? item.name ?? '' }));
  const without = numbered.filter(({ number }) => !/\d/.test(number)).map(({ label }) => label);
  if (without.length > 0)
    return needs(
      without.map((label) => `What is the number of ${label}?`),
      'A number is missing.',
      better,
    );
  const sorted = numbered.toSorted(
    (one, other) =>
      compareNumbers(one.number, other.number, scheme) ||
      (one.label < other.label ? -1 : one.label > other.label ? 1 : 0),
  );
  const read = sorted.map(({ number }) => readingOrder(number, scheme));
  const answer = compared(
    sorted.map(({ label }) => label),
    filed,
    `Read as ${read.map((groups) => groups.join(' ')).join(' / ')}.`,
  );
  const [primary, secondary, tertiary] = read[0] ?? [];
  return sorted.length === 1 && scheme !== 'numeric'
    ? {
        ...answer,
        figures: { primary: Number(primary ?? 0), secondary: Number(secondary ?? 0), tertiary: Number(tertiary ?? 0) },
      }
    : answer;
}

function compared(order: readonly string[], filed: readonly string[] | undefined, basis: string): Answer {
  if (filed === undefined) return answered('computed', 'none', basis, better, { order });
  return filed.join('\n') === order.join('\n')
    ? answered('valid', 'none', basis, better, { order })
    : answered('invalid', 'minor', `It does not stand so. ${basis}`, better, { order });
}

function outGuide({ pulled, outGuide: there }: FilingOrder): Answer | undefined {
  if (!pulled) return undefined;
  const put = 'Leave an out-guide with the number, your name and the date where the folder was.';
  return there
    ? met('An out-guide stands where the folder was.', put)
    : missed('minor', 'The folder is gone, and nothing says who has it.', put);
}
