import { describe, expect, it } from 'vitest';
import { factSchema } from '../../../../src/practice/acts/fact';
import { ageOn, weekday } from '../../../../src/practice/dates';
import { aTuesday } from '../../../helpers/cedar-grove';
import { fortyTowns, holdsInAnyTown, shareOf } from '../../../helpers/towns';

describe('charts', () => {
  it('hold two to eight facts that are valid and the patient’s own', () => {
    holdsInAnyTown(({ charts }) => {
      for (const chart of Object.values(charts)) {
        expect(chart.facts.length).toBeGreaterThanOrEqual(2);
        expect(chart.facts.length).toBeLessThanOrEqual(8);
        for (const fact of chart.facts) expect(factSchema.safeParse(fact).error, fact.id).toBeUndefined();
        expect(new Set(chart.facts.map(({ id }) => id)).size).toBe(chart.facts.length);
        expect(chart.facts.filter(({ kind }) => kind === 'allergy').length).toBeLessThanOrEqual(1);
      }
    });
  });

  it('have no results, diagnoses or balance of people who were never seen', () => {
    for (const { charts } of fortyTowns) {
      for (const chart of Object.values(charts).filter(({ seen }) => seen.length === 0)) {
        expect(chart.facts.every(({ kind }) => ['allergy', 'immunization', 'family-history'].includes(kind))).toBe(
          true,
        );
        expect(chart.balanceCents).toBe(0);
      }
    }
  });

  it('list past visits latest first, on workdays, since birth', () => {
    holdsInAnyTown(({ charts, people }, date) => {
      const births = new Map(Object.values(people).map(({ mrn, dob }) => [mrn, dob]));
      for (const { mrn, seen } of Object.values(charts)) {
        expect(seen.map((visit) => visit.date)).toEqual(
          seen
            .map((visit) => visit.date)
            .toSorted()
            .toReversed(),
        );
        for (const visit of seen) {
          expect(weekday(visit.date)).toBeLessThanOrEqual(5);
          expect(visit.date < date).toBe(true);
          expect(visit.date >= (births.get(mrn) ?? '9')).toBe(true);
        }
      }
    });
  });

  it('agree with the person except where the record has fallen behind, which is listed', () => {
    holdsInAnyTown(({ people, charts, oddities }) => {
      for (const person of Object.values(people)) {
        const chart = person.mrn === undefined ? undefined : charts[person.mrn];
        if (!chart) continue;
        const odd = oddities[chart.mrn] ?? [];
        expect(chart.dob === person.dob).toBe(!odd.includes('birth-date-typo'));
        if (chart.phone !== person.phone) expect(odd).toContain('old-phone');
        if (chart.address !== person.address) expect(odd).toContain('old-address');
        if (chart.name.last !== person.name.last) expect(odd).toContain('former-name');
        expect(chart.interpreter).toBe(person.language !== 'en');
      }
    });
  });

  it('have one or two mistyped birthdays a town', () => {
    for (const { oddities } of fortyTowns) {
      const count = Object.values(oddities)
        .flat()
        .filter((oddity) => oddity === 'birth-date-typo').length;
      expect(count === 1 || count === 2).toBe(true);
    }
  });

  it('let contacts be named by about four in ten of the grown-ups, most with a passcode', () => {
    const grown = fortyTowns.flatMap(({ charts }) =>
      Object.values(charts).filter(({ dob }) => ageOn(dob, aTuesday) >= 18),
    );
    const share = shareOf(grown.filter(({ contacts }) => contacts.length > 0).length, grown.length);
    expect(share).toBeGreaterThan(0.35);
    expect(share).toBeLessThan(0.5);
    const contacts = grown.flatMap((chart) => chart.contacts);
    expect(shareOf(contacts.filter(({ passcode }) => passcode !== undefined).length, contacts.length)).toBeGreaterThan(
      0.7,
    );
  });

  it('have a portal for about two in three', () => {
    const charts = fortyTowns.flatMap((town) => Object.values(town.charts));
    const share = shareOf(charts.filter(({ portal }) => portal).length, charts.length);
    expect(share).toBeGreaterThan(0.58);
    expect(share).toBeLessThan(0.72);
  });
});
