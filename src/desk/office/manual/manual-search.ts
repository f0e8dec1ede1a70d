import type { PolicyPage, Practice } from '../../../session/desk.view';
import { roleWords } from '../../talk/transfer';

/** One entry of the manual: a page, a colleague, a number, a line of a list. */
export interface ManualEntry {
  readonly id: string;
  readonly part: 'policies' | 'red-flags' | 'staff' | 'directory' | 'visits';
  readonly title: string;
  readonly text: string;
  readonly basis?: 'law' | 'contract' | 'house';
  /** Of a policy: the heading it stands under. */
  readonly chapter?: PolicyPage['chapter'];
}

/** Everything the manual of a practice holds, in the order of its parts. The words that point to a red flag stay with the judges. */
export function manualEntries(practice: Practice): readonly ManualEntry[] {
  return [
    ...practice.policies.map((page): ManualEntry => ({
      id: `policy/${page.id}`,
      part: 'policies',
      title: page.title,
      text: page.text,
      basis: page.basis,
      chapter: page.chapter,
    })),
    ...practice.settings.redFlags.map((flag): ManualEntry => ({
      id: `flag/${flag.id}`,
      part: 'red-flags',
      title: flag.say,
      text: flag.level === '911' ? 'Call 911' : 'Nurse at once',
    })),
    ...practice.staff.map((one): ManualEntry => ({
      id: `staff/${one.id}`,
      part: 'staff',
      title: one.name,
      text: [
        `${roleWords(one.role)}, extension ${one.extension}. ${one.about}`,
        ...one.away.map((span) => `Away ${span.from} to ${span.to}: ${span.reason}`),
      ].join('\n'),
    })),
    ...practice.directory.map((one): ManualEntry => ({
      id: `directory/${one.id}`,
      part: 'directory',
      title: one.name,
      text: `${one.kind}, ${one.phone}${one.fax === undefined ? '' : `, fax ${one.fax}`}`,
    })),
    ...practice.visitTypes.map((type): ManualEntry => ({
      id: `visit/${type.id}`,
      part: 'visits',
      title: `${type.name}, ${type.minutes} min`,
      text: [
        type.forNew ? 'For patients new to the practice.' : '',
        type.specialty ? 'A specialist visit.' : '',
        type.preparation,
      ]
        .filter((line) => line !== '')
        .join('\n'),
    })),
  ];
}

/** The entries that hold every word typed, those with a word in the title first. */
export function searchManual(entries: readonly ManualEntry[], query: string): readonly ManualEntry[] {
  const words = query
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '');
  if (words.length === 0) return entries;
  const found = entries.filter((entry) =>
    words.every((word) => `${entry.title} ${entry.text}`.toLowerCase().includes(word)),
  );
  const inTitle = (entry: ManualEntry): boolean => words.some((word) => entry.title.toLowerCase().includes(word));
  return [...found.filter(inTitle), ...found.filter((entry) => !inTitle(entry))];
}
