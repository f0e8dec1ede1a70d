import { expect, it } from 'vitest';
import { longDay } from '../../../../src/cli/bench/long-day';
import { castPack } from '../../../../src/packs/casting/cast-pack';
import { firstMorning } from '../../../helpers/first-morning';

it('makes eight hours with 120 encounters of a morning, and everybody can be cast', { timeout: 30_000 }, () => {
  const day = longDay(firstMorning);
  expect(day.encounters.size).toBe(120);
  expect([day.page.from, day.page.to]).toEqual(['08:00', '16:00']);
  const arrivals = [...castPack(day, 1).encounters.values()].map(({ arrivesAt }) => arrivesAt);
  expect(Math.min(...arrivals)).toBeGreaterThanOrEqual(8 * 3600);
  expect(Math.max(...arrivals)).toBeLessThan(16 * 3600);
});
