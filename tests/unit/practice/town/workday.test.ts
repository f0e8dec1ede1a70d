import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { providerSchema } from '../../../../src/practice/calendar';
import { openStretches, overlaps } from '../../../../src/practice/town/workday';
import { clock } from '../../../../src/shared/time';

const block = (from: string, to: string, days?: number[]) => ({
  from,
  to,
  reason: 'x',
  kind: 'meeting' as const,
  releasedBy: 'x',
  ...(days && { days }),
});
const doctor = (blocks: ReturnType<typeof block>[]) =>
  providerSchema.parse({
    id: 'x',
    name: 'Dr. X',
    credential: 'MD',
    hours: [{ days: [1, 2], from: '08:00', to: '12:00' }],
    blocks,
    visitTypes: [],
  });
const open = (date: string, ...blocks: ReturnType<typeof block>[]) =>
  openStretches(doctor(blocks), date).map(({ from, to }) => `${clock(from)}-${clock(to)}`);

describe('openStretches (SCH-08)', () => {
  it('is the working hours where nothing is blocked', () => {
    expect(open('2027-03-09')).toEqual(['08:00-12:00']);
  });

  it('is empty on a day off', () => {
    expect(open('2027-03-10')).toEqual([]);
  });

  it('leaves out blocks inside, at the edges, across and beside', () => {
    expect(open('2027-03-09', block('09:00', '09:20'))).toEqual(['08:00-09:00', '09:20-12:00']);
    expect(open('2027-03-09', block('07:00', '08:30'), block('11:40', '13:00'))).toEqual(['08:30-11:40']);
    expect(open('2027-03-09', block('09:00', '10:00'), block('09:30', '10:30'))).toEqual([
      '08:00-09:00',
      '10:30-12:00',
    ]);
    expect(open('2027-03-09', block('12:00', '13:00'))).toEqual(['08:00-12:00']);
    expect(open('2027-03-09', block('07:00', '13:00'))).toEqual([]);
  });

  it('knows blocks of some days only', () => {
    expect(open('2027-03-08', block('09:00', '12:00', [1]))).toEqual(['08:00-09:00']);
    expect(open('2027-03-09', block('09:00', '12:00', [1]))).toEqual(['08:00-12:00']);
  });

  it('never meets a block, and is in order', () => {
    const time = fc.integer({ min: 6 * 12, max: 14 * 12 }).map((fives) => fives * 300);
    const pair = fc.tuple(time, time).filter(([from, to]) => from < to);
    fc.assert(
      fc.property(fc.array(pair, { maxLength: 6 }), (pairs) => {
        const stretches = openStretches(doctor(pairs.map(([from, to]) => block(clock(from), clock(to)))), '2027-03-09');
        for (const stretch of stretches) {
          expect(stretch.from).toBeLessThan(stretch.to);
          for (const [from, to] of pairs) expect(overlaps(stretch, { from, to })).toBe(false);
        }
        expect(stretches).toEqual(stretches.toSorted((a, b) => a.from - b.from));
      }),
    );
  });
});
