import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  addMonths,
  ageOn,
  daysBetween,
  printedDate,
  spokenBirthDate,
  spokenDate,
  weekday,
} from '../../../src/practice/dates';

const someDate = fc
  .date({ min: new Date('1900-01-01T00:00:00Z'), max: new Date('2100-12-31T00:00:00Z'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

describe('weekday', () => {
  it.each([
    ['1970-01-01', 4],
    ['1999-12-31', 5],
    ['2000-02-29', 2],
    ['2024-02-29', 4],
    ['2026-11-21', 6],
    ['2027-02-28', 7],
    ['2027-03-01', 1],
    ['2100-03-01', 1],
  ])('%s is day %i of the week, Monday being 1', (date, day) => {
    expect(weekday(date)).toBe(day);
  });

  it('agrees with the platform on any date', () => {
    fc.assert(
      fc.property(someDate, (date) => weekday(date) === ((new Date(`${date}T00:00:00Z`).getUTCDay() + 6) % 7) + 1),
    );
  });
});

describe('adding and measuring', () => {
  it('finds as many days between two dates as were added', () => {
    fc.assert(
      fc.property(
        someDate,
        fc.integer({ min: -4000, max: 4000 }),
        (date, days) => daysBetween(date, addDays(date, days)) === days,
      ),
    );
  });

  it('keeps to the last day where a month is shorter', () => {
    expect(addMonths('2027-01-31', 1)).toBe('2027-02-28');
    expect(addMonths('2024-02-29', -12)).toBe('2023-02-28');
  });

  it('counts completed years only', () => {
    expect(ageOn('2000-03-10', '2027-03-09')).toBe(26);
    expect(ageOn('2000-03-09', '2027-03-09')).toBe(27);
    expect(ageOn('2027-03-01', '2027-03-09')).toBe(0);
  });
});

describe('dates in words', () => {
  it('says and prints them as people in the office do', () => {
    expect(spokenDate('2027-03-09')).toBe('Tuesday, March 9');
    expect(spokenBirthDate('1968-04-17')).toBe('April 17, 1968');
    expect(printedDate('1968-04-17')).toBe('04/17/1968');
  });
});
