import { describe, expect, test } from 'vitest';
import { dayBounds, dayColumns, toMonday } from '../../../src/desk/office/calendar/day-columns';
import { stepFrom } from '../../../src/desk/office/calendar/grid-keys';
import { itemWords } from '../../../src/desk/office/calendar/item-words';
import type { Appointment, Provider } from '../../../src/practice/calendar';

const tuesday = '2027-03-09';
const at = (text: string): number => Number(text.slice(0, 2)) * 3600 + Number(text.slice(3)) * 60;
const provider: Provider = {
  id: 'tran',
  name: 'Mai Tran',
  credential: 'FNP',
  specialty: 'family-medicine',
  hours: [{ days: [2], from: '08:00', to: '09:30' }],
  blocks: [
    { from: '09:00', to: '09:10', days: [2], reason: 'Catch-up', kind: 'catch-up', releasedBy: 'tran' },
    { from: '09:20', to: '09:30', days: [2], reason: 'Held for today', kind: 'same-day-hold', releasedBy: 'nurse' },
  ],
  visitTypes: ['acute'],
  gridMinutes: 10,
  maxPhysicalsPerHalfDay: 3,
  acceptsNew: true,
};
const visit = (id: string, start: string, minutes: number, change: Partial<Appointment> = {}): Appointment => ({
  id,
  mrn: 'CG-1001',
  provider: 'tran',
  type: 'acute',
  date: tuesday,
  start: at(start),
  minutes,
  status: 'booked',
  note: '',
  ...change,
});
const shape = (appointments: readonly Appointment[], date = tuesday): string[] =>
  dayColumns([provider], appointments, date)[0]?.items.map(
    (item) => `${item.kind} ${item.start / 60 - 480} ${item.kind === 'free' ? item.room : item.minutes}`,
  ) ?? [];

describe('a provider’s day', () => {
  test('free times stand on the grid, each with the room until the next thing', () => {
    expect(shape([visit('A-1', '08:10', 20)])).toEqual([
      'free 0 10',
      'appointment 10 20',
      'free 30 30',
      'free 40 20',
      'free 50 10',
      'block 60 10',
      'free 70 10',
      'block 80 10',
    ]);
  });

  test('a cancelled or missed visit leaves its time free', () => {
    expect(
      shape([visit('A-1', '08:00', 60, { status: 'cancelled' }), visit('A-2', '08:00', 60, { status: 'no-show' })]),
    ).toEqual(shape([]));
  });

  test('who is not in has no times', () => {
    const [column] = dayColumns([provider], [], '2027-03-10');
    expect(column?.hours).toEqual([]);
    expect(column?.items).toEqual([]);
  });

  test('only a block held for the day can be chosen', () => {
    const [column] = dayColumns([provider], [], tuesday);
    const blocks = column?.items.filter((item) => item.kind === 'block') ?? [];
    expect(blocks.map((item) => item.slot)).toEqual([undefined, `tran/${tuesday}/${at('09:20')}`]);
  });

  test('two visits at once stand side by side', () => {
    const [column] = dayColumns([provider], [visit('A-1', '08:00', 20), visit('A-2', '08:10', 20)], tuesday);
    expect(
      column?.items.filter((item) => item.kind === 'appointment').map((item) => [item.id, item.lane, item.lanes]),
    ).toEqual([
      ['A-1', 0, 2],
      ['A-2', 1, 2],
    ]);
  });

  test('the page shows full hours around everything', () => {
    expect(dayBounds(dayColumns([provider], [], tuesday))).toEqual({ from: at('08:00'), to: at('10:00') });
    expect(dayBounds([])).toEqual({ from: at('08:00'), to: at('17:00') });
  });

  test('the week begins on Monday', () => {
    expect([tuesday, '2027-03-08', '2027-03-14'].map(toMonday)).toEqual([-1, 0, -6]);
  });
});

describe('arrow keys', () => {
  const columns = dayColumns(
    [
      provider,
      { ...provider, id: 'out', hours: [], blocks: [] },
      { ...provider, id: 'shah', name: 'Dr. Shah', blocks: [] },
    ],
    [],
    tuesday,
  );
  const slot = (who: string, time: string): string => `${who}/${tuesday}/${at(time)}`;

  test('down and up go along the column and stop at its ends', () => {
    expect(stepFrom(columns, slot('tran', '08:00'), 'ArrowDown')).toBe(slot('tran', '08:10'));
    expect(stepFrom(columns, slot('tran', '08:00'), 'ArrowUp')).toBeUndefined();
  });

  test('right and left go to the nearest time of the next column that has any', () => {
    expect(stepFrom(columns, slot('tran', '08:30'), 'ArrowRight')).toBe(slot('shah', '08:30'));
    expect(stepFrom(columns, slot('shah', '09:20'), 'ArrowLeft')).toBe('tran/block/33600');
    expect(stepFrom(columns, slot('tran', '08:30'), 'ArrowLeft')).toBeUndefined();
  });

  test('another key, or an item of another day, goes nowhere', () => {
    expect(stepFrom(columns, slot('tran', '08:30'), 'x')).toBeUndefined();
    expect(stepFrom(columns, 'nobody', 'ArrowDown')).toBeUndefined();
  });
});

test('a free time is named with clinician and room', () => {
  const [column] = dayColumns([provider], [], tuesday);
  const first = column?.items[0];
  if (!column || !first) throw new Error('the day is empty');
  expect(itemWords(first, column, '', '')).toBe('8:00 am, Mai Tran: free for 60 minutes');
});
