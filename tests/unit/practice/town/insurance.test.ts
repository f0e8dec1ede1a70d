import { describe, expect, it } from 'vitest';
import { cedarGrove } from '../../../helpers/cedar-grove';
import { fortyTowns, holdsInAnyTown, shareOf } from '../../../helpers/towns';

describe('coverages', () => {
  it('differ between record and truth for about one in twelve, and for those that are listed alone', () => {
    const ways = ['coverage-ended', 'coverage-replaced', 'member-number-changed'];
    let insured = 0;
    let different = 0;
    for (const { charts, coverages, oddities } of fortyTowns) {
      for (const chart of Object.values(charts)) {
        const known = coverages[chart.mrn]?.map(({ deductibleMetCents: _payersAlone, ...coverage }) => coverage);
        const differs = JSON.stringify(chart.coverages) !== JSON.stringify(known);
        expect(differs, chart.mrn).toBe((oddities[chart.mrn] ?? []).some((oddity) => ways.includes(oddity)));
        if (chart.coverages.length > 0) insured += 1;
        if (differs) different += 1;
      }
    }
    expect(shareOf(different, insured)).toBeGreaterThan(0.05);
    expect(shareOf(different, insured)).toBeLessThan(0.12);
  });

  it('of which the payer alone knows how much of the deductible is met: never more than there is, nothing for one in four', () => {
    const met = fortyTowns.flatMap(({ coverages }) =>
      Object.values(coverages).flatMap((each) =>
        each.flatMap(({ plan, deductibleMetCents }) =>
          deductibleMetCents === undefined
            ? []
            : [{ cents: deductibleMetCents, of: cedarGrove.plans.find(({ id }) => id === plan)?.deductibleCents ?? 0 }],
        ),
      ),
    );
    expect(met.every(({ cents, of }) => cents >= 0 && cents <= of && cents % 100 === 0)).toBe(true);
    const untouched = shareOf(met.filter(({ cents }) => cents === 0).length, met.length);
    expect(untouched).toBeGreaterThan(0.18);
    expect(untouched).toBeLessThan(0.32);
    for (const { charts } of fortyTowns)
      for (const { coverages } of Object.values(charts))
        expect(coverages.every((coverage) => !('deductibleMetCents' in coverage))).toBe(true);
  });

  it('give people of 65 and more Medicare or a plan in its place, and nobody younger', () => {
    for (const { households, charts } of fortyTowns) {
      for (const { person, age } of households.flatMap(({ members }) => members)) {
        const plan = charts[person.mrn ?? '']?.coverages[0]?.plan;
        const type = cedarGrove.plans.find(({ id }) => id === plan)?.type;
        if (plan !== undefined) expect(type === 'MEDICARE' || type === 'ADVANTAGE').toBe(age >= 65);
      }
    }
  });

  it('have member numbers of the plan, each given once, and begin neither before birth nor after the end', () => {
    holdsInAnyTown(({ charts, coverages, people }, date) => {
      const births = new Map(Object.values(people).map(({ mrn, dob }) => [mrn, dob]));
      for (const chart of Object.values(charts)) {
        for (const each of [...chart.coverages, ...(coverages[chart.mrn] ?? [])]) {
          const plan = cedarGrove.plans.find(({ id }) => id === each.plan);
          expect(each.memberId.startsWith(plan?.memberIdPrefix ?? '?')).toBe(true);
          if (each.ended !== undefined) {
            expect(each.ended >= each.effective && each.ended < date).toBe(true);
          }
          expect(each.effective >= (births.get(chart.mrn) ?? '9')).toBe(true);
        }
      }
      const numbers = Object.values(charts).flatMap((chart) => chart.coverages.map(({ memberId }) => memberId));
      expect(new Set(numbers).size).toBe(numbers.length);
    });
  });
});
