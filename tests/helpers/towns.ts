import fc from 'fast-check';
import { addMonths } from '../../src/practice/dates';
import { makeTown, type Town } from '../../src/practice/town/town';
import { aTuesday, cedarGrove } from './cedar-grove';

const dates = fc.integer({ min: 0, max: 24 }).map((months) => addMonths('2026-09-17', months));

/** Checks something of Cedar Grove's town for any seed and date. */
export function holdsInAnyTown(check: (town: Town, date: string, seed: number) => void, numRuns = 12): void {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 2 ** 31 - 1 }), dates, (seed, date) => {
      check(makeTown(cedarGrove, seed, date), date, seed);
    }),
    { numRuns },
  );
}

/** Forty towns of one Tuesday, for shares and extremes. */
export const fortyTowns = Array.from({ length: 40 }, (_, index) => makeTown(cedarGrove, index + 1, aTuesday));

export const shareOf = (part: number, whole: number): number => part / whole;
