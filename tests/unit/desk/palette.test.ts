import { expect, test } from 'vitest';
import { actSchema } from '../../../src/practice/acts/act';
import { speechActSchema } from '../../../src/practice/acts/speech';
import * as words from '../../../src/practice/acts/talk.vocabulary';
import { confirmGroups, grouped, plain } from '../../../src/desk/talk/groups';
import { termMeaning, termName } from '../../../src/desk/talk/labels';
import { palette } from '../../../src/desk/talk/palette';
import { spoken } from '../../../src/desk/talk/spoken';
import { transferGroups } from '../../../src/desk/talk/transfer';

const vocabularies = [
  words.askItems,
  words.topics,
  words.offers,
  words.requests,
  words.instructions,
  words.feelings,
  words.declinables,
  words.declineReasons,
  words.nextSteps,
];
const saying = { tone: 'warm', slot: null } as const;

test('the palette holds every speech act once', () => {
  const verbs = speechActSchema.options.map((option) => option.shape.verb.value);
  expect(palette.map((entry) => entry.verb).toSorted()).toEqual([...verbs].toSorted());
});

test.each([
  ['ask', words.askItems.ids],
  ['explain', words.topics.ids],
  ['offer', words.offers.ids],
  ['request', words.requests.ids],
  ['instruct', words.instructions.ids],
  ['acknowledge', words.feelings.ids],
  ['apologise', words.feelings.ids],
] as const)('the menu of %s holds every term of its vocabulary once, and each makes a valid act', (verb, ids) => {
  const { groups, build } = spoken[verb];
  const entries = groups.flatMap((group) => group.entries.map((entry) => entry.id));
  expect(entries.toSorted()).toEqual([...ids].toSorted());
  for (const id of entries) expect(actSchema.safeParse(build(id, saying)).success, id).toBe(true);
});

test('what was heard and what is on record can both be said back', () => {
  for (const group of confirmGroups()) {
    for (const { id } of group.entries) {
      const act = spoken.confirm.build(id, saying);
      expect(act).toMatchObject({ verb: 'confirm', source: id.split('/')[0], item: id.split('/')[1] });
      expect(actSchema.safeParse(act).success).toBe(true);
    }
  }
});

test('a time is offered with the slot chosen in the calendar, anything else without', () => {
  const slot = 'tran/2027-03-09/36000';
  expect(spoken.offer.build('slot', { tone: 'plain', slot })).toEqual({
    verb: 'offer',
    option: 'slot',
    tone: 'plain',
    slot,
  });
  expect(spoken.offer.build('portal', { tone: 'plain', slot })).toEqual({
    verb: 'offer',
    option: 'portal',
    tone: 'plain',
  });
});

test('an id that is none of the vocabulary makes no act', () => {
  expect(spoken.ask.build('shoe-size', saying)).toBeNull();
  expect(spoken.confirm.build('guess/full-name', saying)).toBeNull();
  expect(spoken.transfer.build('warm/', saying)).toBeNull();
});

test('a call goes to a colleague announced or not', () => {
  const staff = [
    {
      id: 'nurse',
      name: 'Tess',
      role: 'nurse',
      extension: '21',
      answersAfter: [0, 1],
      urgentAfter: [0, 1],
      away: [],
      about: '',
      voice: '',
    },
  ] as const;
  const ids = transferGroups([{ ...staff[0], answersAfter: [0, 1], urgentAfter: [0, 1], away: [] }]).flatMap((group) =>
    group.entries.map((entry) => entry.id),
  );
  expect(ids.map((id) => spoken.transfer.build(id, saying))).toEqual([
    { verb: 'transfer', to: 'nurse', warm: true, tone: 'warm' },
    { verb: 'transfer', to: 'nurse', warm: false, tone: 'warm' },
  ]);
});

test('a term that no part names is not lost', () => {
  const groups = grouped(words.tones, [{ title: 'Some', ids: ['warm'] }]);
  expect(groups.map((group) => [group.title, group.entries.map((entry) => entry.id)])).toEqual([
    ['Some', ['warm']],
    ['More', ['plain', 'curt']],
  ]);
});

test('names of terms are different within a menu, and meanings keep the writers’ asides to themselves', () => {
  for (const vocabulary of vocabularies) {
    const names = plain<string>(vocabulary as never).flatMap((group) => group.entries.map((entry) => entry.label));
    expect(new Set(names).size, vocabulary.name).toBe(names.length);
  }
  expect(words.instructions.terms['take-something']).toContain('never the desk');
  expect(termMeaning(words.instructions, 'take-something')).toBe('take or leave out a medicine');
  expect(termName(words.askItems, 'date-of-birth')).toBe('Date of birth');
});
