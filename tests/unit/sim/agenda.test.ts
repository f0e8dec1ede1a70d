import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type AgendaItem, enter } from '../../../src/sim/agenda';

describe('the agenda', () => {
  it('is ordered by time, and by entry where times are equal', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 20 })), (times) => {
        const agenda = times.reduce<AgendaItem[]>(
          (list, at, sequence) => enter(list, { at, sequence, due: { kind: 'closing' } }),
          [],
        );
        const sorted = [...agenda].toSorted((a, b) => a.at - b.at || a.sequence - b.sequence);
        expect(agenda).toEqual(sorted);
        expect(agenda).toHaveLength(times.length);
      }),
    );
  });
});
