import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseSlotId } from '../../../../src/practice/calendar';
import { findSlots, whyNot } from '../../../../src/rules/scheduling/find-slots';
import type { SlotQuery } from '../../../../src/rules/scheduling/slot-query';
import { aTuesday, cedarGrove } from '../../../helpers/cedar-grove';
import { bruteForce, queries } from './calendars';

const anywhere: SlotQuery = {
  practice: cedarGrove,
  appointments: [],
  visitType: 'follow-up',
  newPatient: false,
  wanted: { providers: [], days: [], mustProvider: false },
  today: aTuesday,
  from: aTuesday,
  to: '2027-03-12',
};
const broken = (query: Partial<SlotQuery>, slot: string) =>
  whyNot({ ...anywhere, ...query }, parseSlotId(slot) ?? { provider: '', date: '', start: 0 }).map(
    ({ constraint }) => constraint,
  );
const booked = {
  id: 'a1',
  mrn: 'CG-1',
  provider: 'okafor',
  type: 'follow-up',
  date: aTuesday,
  start: 32_400,
  minutes: 20,
  status: 'booked' as const,
  note: '',
};

describe('finding times (SCH-01, SCH-08, SCH-10, SCH-14)', () => {
  it('finds exactly what a minute-by-minute search finds, and can say why every other time does not fit', () => {
    fc.assert(
      fc.property(
        queries,
        fc.integer({ min: 0, max: 3 }),
        fc.integer({ min: 0, max: 143 }),
        (query, days, tenMinutes) => {
          const found = findSlots(query).map(({ id }) => id);
          expect(found.toSorted()).toEqual(bruteForce(query));
          const date = ['2027-03-08', '2027-03-09', '2027-03-10', '2027-03-11'][days] ?? query.today;
          const slot = { provider: query.practice.providers[0]?.id ?? '', date, start: tenMinutes * 600 };
          expect(whyNot(query, slot).length === 0).toBe(found.includes(`${slot.provider}/${slot.date}/${slot.start}`));
        },
      ),
      { numRuns: 60 },
    );
  });

  it('never offers a time in a block, on a visit or in the past, whatever is asked', () => {
    fc.assert(
      fc.property(queries, (query) => {
        for (const slot of findSlots(query)) expect(whyNot(query, slot)).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  it('loses times, never gains any, with one more visit in the calendar', () => {
    fc.assert(
      fc.property(queries, fc.integer({ min: 48, max: 100 }), (query, tenMinutes) => {
        const before = new Set(findSlots(query).map(({ id }) => id));
        const more = {
          ...booked,
          id: 'more',
          provider: 'p0',
          type: 'short',
          date: query.today,
          start: tenMinutes * 600,
        };
        for (const { id } of findSlots({ ...query, appointments: [...query.appointments, more] }))
          expect(before).toContain(id);
      }),
      { numRuns: 40 },
    );
  });

  it('puts the clinicians the person named first, then the earliest time', () => {
    const slots = findSlots({ ...anywhere, wanted: { providers: ['tran'], days: [], mustProvider: false } });
    const first = slots.findIndex(({ provider }) => provider !== 'tran');
    expect(slots.slice(0, first).every(({ preferred }) => preferred)).toBe(true);
    expect(slots.slice(first).some(({ provider }) => provider === 'tran')).toBe(false);
    const times = slots.slice(0, first).map(({ date, start }) => `${date} ${String(start).padStart(6, '0')}`);
    expect(times).toEqual(times.toSorted());
  });

  it('gives a moved visit its own time back', () => {
    expect(broken({ appointments: [booked] }, `okafor/${aTuesday}/32400`)).toEqual(['taken']);
    expect(broken({ appointments: [booked], moving: 'a1' }, `okafor/${aTuesday}/32400`)).toEqual([]);
    expect(broken({ appointments: [{ ...booked, status: 'cancelled' }] }, `okafor/${aTuesday}/32400`)).toEqual([]);
  });

  it.each<[string, Partial<SlotQuery>, string, readonly string[]]>([
    ['a free time fits', {}, `okafor/${aTuesday}/32400`, []],
    ['lunch', {}, `okafor/${aTuesday}/43200`, ['block']],
    ['running into lunch', {}, `okafor/${aTuesday}/42600`, ['block']],
    ['held for today, not released', {}, `tran/${aTuesday}/32400`, ['block']],
    ['held for today, released by the nurse', { heldReleased: true }, `tran/${aTuesday}/32400`, []],
    ['held for another day, although released', { heldReleased: true }, 'tran/2027-03-10/32400', ['block']],
    ['off the grid', {}, `okafor/${aTuesday}/32700`, ['grid']],
    ['after hours', {}, `okafor/${aTuesday}/61200`, ['hours']],
    ['a day off', {}, 'tran/2027-03-12/50400', ['hours']],
    ['past, this morning', { now: 36_000 }, `okafor/${aTuesday}/32400`, ['range']],
    ['past, yesterday', {}, 'okafor/2027-03-08/32400', ['range']],
    ['a visit this clinician does not do', { visitType: 'derm-consult' }, `okafor/${aTuesday}/32400`, ['takes-type']],
    [
      'a new patient after the cut-off',
      { visitType: 'new-patient', newPatient: true },
      `lindgren/${aTuesday}/58800`,
      ['no-new'],
    ],
    [
      'a new-patient visit for an established patient',
      { visitType: 'new-patient' },
      `okafor/${aTuesday}/32400`,
      ['patient'],
    ],
    [
      'a well-child visit for a grown man',
      { visitType: 'well-child', patient: { age: 40, sex: 'M' } },
      `okafor/${aTuesday}/32400`,
      ['patient'],
    ],
    [
      'a day the person cannot come',
      { wanted: { providers: [], days: [4], mustProvider: false } },
      `okafor/${aTuesday}/32400`,
      ['wanted'],
    ],
    [
      'another clinician than insisted on',
      { wanted: { providers: ['tran'], days: [], mustProvider: true } },
      `okafor/${aTuesday}/32400`,
      ['wanted'],
    ],
    [
      'another clinician than preferred still fits',
      { wanted: { providers: ['tran'], days: [], mustProvider: false } },
      `okafor/${aTuesday}/32400`,
      [],
    ],
    [
      'the only procedure room is taken',
      {
        visitType: 'skin-procedure',
        appointments: [{ ...booked, provider: 'lindgren', type: 'skin-procedure', minutes: 30 }],
      },
      `okafor/${aTuesday}/32400`,
      ['room'],
    ],
    ['no such visit type', { visitType: 'ghost' }, `okafor/${aTuesday}/32400`, ['unknown']],
    ['no such clinician', {}, `ghost/${aTuesday}/32400`, ['unknown']],
  ])('says why not: %s', (_, query, slot, constraints) => {
    expect(broken(query, slot)).toEqual(constraints);
  });

  it('refuses a third physical in a half-day of two, and allows it in the afternoon', () => {
    const physicals = [30_600, 33_000].map((start, index) => ({
      ...booked,
      id: `p${index}`,
      provider: 'lindgren',
      type: 'physical',
      start,
      minutes: 40,
    }));
    const query = { appointments: physicals, visitType: 'physical' };
    expect(broken(query, `lindgren/${aTuesday}/35400`)).toEqual(['physicals']);
    expect(broken(query, `lindgren/${aTuesday}/46800`)).toEqual([]);
  });

  it('finds nothing for a visit type that does not exist, and an empty range', () => {
    expect(findSlots({ ...anywhere, visitType: 'ghost' })).toEqual([]);
    expect(findSlots({ ...anywhere, from: '2027-03-12', to: '2027-03-10' })).toEqual([]);
  });
});
