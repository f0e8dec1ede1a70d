import { describe, expect, test } from 'vitest';
import { describedCalendarSchema } from '../../../../../src/rules/situation/described-calendar';

const plain = { providers: [{ id: 'kim' }], visitTypes: [{ id: 'visit', minutes: 20 }] };
const visit = { provider: 'kim', date: '2027-04-06', at: '9:00' };
const faultsOf = (calendar: unknown) =>
  describedCalendarSchema.safeParse(calendar).error?.issues.map(({ path }) => path.join('.')) ?? [];

describe('a described calendar (SCH-14)', () => {
  test('names that stand nowhere in it are refused, where they would hold a time or a room', () => {
    const appointments = [
      { ...visit, provider: 'kimm' },
      { ...visit, type: 'visti' },
      { ...visit, room: 'e9' },
      { ...visit, resources: ['u9'] },
    ];
    const calendar = { ...plain, rooms: [{ id: 'e1' }], resources: [{ id: 'u1', kind: 'ultrasound' }], appointments };
    expect(faultsOf(calendar)).toEqual([
      'appointments.0.provider',
      'appointments.1.type',
      'appointments.2.room',
      'appointments.3.resources',
    ]);
  });

  test('what is said in full needs no list beside it', () => {
    const appointments = [{ ...visit, type: 'meeting', minutes: 30, room: 'e9', resources: ['u9'] }];
    expect(faultsOf({ ...plain, appointments })).toEqual([]);
  });

  test.each([
    ['hours', { hours: [{ from: '1:00', to: '12:00' }] }, []],
    ['hours', { hours: [{ from: '13:00', to: '5:00' }] }, ['providers.0.hours.0']],
    ['blocks', { blocks: [{ from: '12:00', to: '1:00' }] }, ['providers.0.blocks.0']],
    ['absences', { absences: [{ from: '2027-04-06', start: '12:00', end: '9:00' }] }, ['providers.0.absences.0']],
    ['absences', { absences: [{ from: '2027-04-06', to: '2027-04-07', start: '12:00', end: '9:00' }] }, []],
    ['absences', { absences: [{ from: '2027-04-06', to: '2027-04-05' }] }, ['providers.0.absences.0']],
  ])('%s that end before they begin are refused: %o', (_, stretch, faults) => {
    expect(faultsOf({ ...plain, providers: [{ id: 'kim', ...stretch }] })).toEqual(faults);
  });
});
