import { expect, test } from 'vitest';
import { compareRows, papersHere } from '../../../src/desk/papers/paper-list';
import { factGroups } from '../../../src/desk/talk/fact-groups';
import { factKinds, type Fact } from '../../../src/practice/acts/fact';
import type { Paper } from '../../../src/practice/paper';

test('two papers are laid side by side under the names each uses, and nothing is left out', () => {
  const card = [
    { name: 'Payer', value: 'Northstar' },
    { name: 'Member', value: 'Rosa Delgado-Myers' },
    { name: 'ID', value: 'NSH 4420' },
  ];
  const record = [
    { name: 'Name', value: 'Rosa Delgado' },
    { name: 'Date of birth', value: '04/17/1968' },
    { name: 'Member number', value: 'NSH 4421' },
  ];
  expect(compareRows(card, record)).toEqual([
    { name: 'Payer', left: 'Northstar', right: '' },
    { name: 'Member', left: 'Rosa Delgado-Myers', right: 'Rosa Delgado' },
    { name: 'ID', left: 'NSH 4420', right: 'NSH 4421' },
    { name: 'Date of birth', left: '', right: '04/17/1968' },
  ]);
});

test('a paper held out that also lies in the tray is there once', () => {
  const paper = (id: string): Paper => ({
    id,
    kind: 'letter',
    title: id,
    fields: [],
    encounter: 'e',
    state: 'offered',
  });
  const shown = { papersShown: [paper('a')] } as never;
  expect(papersHere({ serving: shown, trayPapers: [paper('a'), paper('b')] }).map((one) => one.id)).toEqual(['a', 'b']);
  expect(papersHere({ serving: null, trayPapers: [] })).toEqual([]);
});

test('a fact of every kind finds a heading', () => {
  const facts = factKinds.ids.map((kind): Fact => ({
    id: kind,
    of: 'CG-1',
    kind,
    sensitivity: 'ordinary',
    label: kind,
    spoken: kind,
  }));
  const placed = factGroups(facts).flatMap((group) => group.facts.map((fact) => fact.id));
  expect(placed.toSorted()).toEqual([...factKinds.ids].toSorted());
});
