import { describe, expect, test } from 'vitest';
import { findCharts } from '../../../src/desk/office/chart/find-charts';
import { manualEntries, searchManual } from '../../../src/desk/office/manual/manual-search';
import type { Practice } from '../../../src/practice/practice';
import { filterGroups } from '../../../src/ui/overlays/filter-groups';

const charts = [
  { mrn: 'CG-1002', name: 'Delgado, Rosa M.', spoken: 'Rosa Delgado', dob: '1968-04-17' },
  { mrn: 'CG-1003', name: 'Delgado, Ana', spoken: 'Ana Delgado', dob: '1999-12-01' },
  { mrn: 'CG-1004', name: 'Yoon, Peter', spoken: 'Peter Yoon', dob: '1968-04-17' },
];
const found = (query: string): string[] => findCharts(charts, query).map((chart) => chart.mrn);

describe('finding a chart', () => {
  test('by part of a name, in any order, listed by name', () => {
    expect(found('delgado')).toEqual(['CG-1003', 'CG-1002']);
    expect(found('rosa delgado')).toEqual(['CG-1002']);
    expect(found('Delgado, Rosa')).toEqual(['CG-1002']);
  });

  test.each(['1968-04-17', '04/17/1968', '4/17/1968', 'April 17, 1968'])(
    'by a date of birth written as %s',
    (query) => {
      expect(found(query)).toEqual(['CG-1002', 'CG-1004']);
    },
  );

  test('name and date together narrow to one', () => {
    expect(found('yoon 4/17/1968')).toEqual(['CG-1004']);
  });

  test.each(['oneil', "O'Neil", 'o’neil-ramos', 'ramos', 'MUNOZ', 'muñoz'])(
    'with or without its marks: %s',
    (query) => {
      const marked = [
        { mrn: 'CG-1005', name: "O'Neil-Ramos, Inés Muñoz", spoken: "Inés O'Neil-Ramos", dob: '1971-05-02' },
      ];
      expect(findCharts([...charts, ...marked], query).map(({ mrn }) => mrn)).toEqual(['CG-1005']);
    },
  );

  test('nothing typed shows no list of patients', () => {
    expect(found('  ')).toEqual([]);
  });

  test('never more than asked for', () => {
    expect(findCharts(charts, '19', 2)).toHaveLength(2);
  });
});

describe('the manual', () => {
  const practice = {
    policies: [
      { id: 'late', title: 'Late arrivals', text: 'Fifteen minutes.', basis: 'house', facts: [] },
      { id: 'copay', title: 'Copays', text: 'At check-in, also for late arrivals.', basis: 'contract', facts: [] },
    ],
    settings: { redFlags: [{ id: 'chest', say: 'Chest pain', words: ['elephant on me'], level: '911' }] },
    staff: [
      {
        id: 'nurse',
        name: 'Tess',
        role: 'nurse',
        extension: '21',
        answersAfter: [1, 2],
        urgentAfter: [1, 2],
        away: [],
        about: 'Triage.',
        voice: '',
      },
    ],
    directory: [{ id: 'lab', name: 'Valley Lab', kind: 'laboratory', phone: '555-0111' }],
    visitTypes: [],
  } as unknown as Practice;
  const entries = manualEntries(practice);

  test('lists what is printed at the desk, not the words the judges look for', () => {
    const text = JSON.stringify(entries);
    expect(text).toContain('Chest pain');
    expect(text).not.toContain('elephant');
  });

  test('a title counts more than a text', () => {
    expect(searchManual(entries, 'late').map((entry) => entry.id)).toEqual(['policy/late', 'policy/copay']);
    expect(searchManual(entries, 'triage 21').map((entry) => entry.id)).toEqual(['staff/nurse']);
    expect(searchManual(entries, 'unicorn')).toEqual([]);
  });
});

test('a menu narrows to entries that hold every word, in label, meaning or heading', () => {
  const groups = [
    {
      id: 'who',
      title: 'Who',
      entries: [
        { id: 'dob', label: 'Date of birth' },
        { id: 'name', label: 'Full name', note: 'legal' },
      ],
    },
    { id: 'when', title: 'When', entries: [{ id: 'best', label: 'Best time' }] },
  ];
  const ids = (query: string): string[] =>
    filterGroups(groups, query).flatMap((group) => group.entries.map((entry) => entry.id));
  expect(ids('birth da')).toEqual(['dob']);
  expect(ids('legal')).toEqual(['name']);
  expect(ids('who')).toEqual(['dob', 'name']);
  expect(ids('')).toEqual(['dob', 'name', 'best']);
  expect(filterGroups(groups, 'zebra')).toEqual([]);
});
