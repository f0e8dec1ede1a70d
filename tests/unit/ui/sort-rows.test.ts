import { describe, expect, it } from 'vitest';
import { sortRows } from '../../../src/ui/layout/sort-rows';

const rows = [
  { name: 'okafor', owed: 0 },
  { name: 'Delgado', owed: 2500 },
  { name: 'Yoon', owed: 0 },
  { name: 'Abara', owed: 900 },
];

describe('sorting a table', () => {
  it('orders text without regard to case, either way', () => {
    expect(sortRows(rows, (row) => row.name, 'ascending').map((row) => row.name)).toEqual([
      'Abara',
      'Delgado',
      'okafor',
      'Yoon',
    ]);
    expect(sortRows(rows, (row) => row.name, 'descending').map((row) => row.name)).toEqual([
      'Yoon',
      'okafor',
      'Delgado',
      'Abara',
    ]);
  });

  it('orders numbers by size and keeps equals in their order, either way', () => {
    expect(sortRows(rows, (row) => row.owed, 'ascending').map((row) => row.name)).toEqual([
      'okafor',
      'Yoon',
      'Abara',
      'Delgado',
    ]);
    expect(sortRows(rows, (row) => row.owed, 'descending').map((row) => row.name)).toEqual([
      'Delgado',
      'Abara',
      'okafor',
      'Yoon',
    ]);
  });

  it('leaves the rows it was given as they were', () => {
    sortRows(rows, (row) => row.owed, 'ascending');
    expect(rows[0]?.name).toBe('okafor');
  });
});
