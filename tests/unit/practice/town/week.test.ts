import { describe, expect, it } from 'vitest';
import { addDays, addMonths, ageOn } from '../../../../src/practice/dates';
import { calendarDates, weekOf } from '../../../../src/practice/town/week';
import { openStretches } from '../../../../src/practice/town/workday';
import { aTuesday, cedarGrove } from '../../../helpers/cedar-grove';
import { fortyTowns, holdsInAnyTown, shareOf } from '../../../helpers/towns';

describe('the calendar', () => {
  it('has no overlap of a clinician, a patient or a scarce room', () => {
    holdsInAnyTown(({ appointments }) => {
      const all = Object.values(appointments);
      const kindOf = (type: string) => cedarGrove.visitTypes.find(({ id }) => id === type)?.roomKind;
      for (const one of all) {
        for (const other of all) {
          if (one.id >= other.id || one.date !== other.date) continue;
          expect(one.mrn, `${one.id} and ${other.id}`).not.toBe(other.mrn);
          const overlap = one.start < other.start + other.minutes * 60 && other.start < one.start + one.minutes * 60;
          if (!overlap) continue;
          expect(one.provider).not.toBe(other.provider);
          if (kindOf(one.type) === 'procedure' || kindOf(one.type) === 'video')
            expect(kindOf(one.type)).not.toBe(kindOf(other.type));
        }
      }
    }, 8);
  });

  it('keeps to hours, blocks, grid, lengths and what clinicians take', () => {
    holdsInAnyTown(({ appointments, charts, people }, date) => {
      const drawn = calendarDates(date);
      const persons = new Map(Object.values(people).map((person) => [person.mrn, person]));
      for (const { provider, type, start, minutes, date: on, mrn } of Object.values(appointments)) {
        const clinician = cedarGrove.providers.find(({ id }) => id === provider);
        const visit = cedarGrove.visitTypes.find(({ id }) => id === type);
        if (!clinician || !visit) throw new Error('resolved above');
        expect(drawn).toContain(on);
        expect(minutes).toBe(visit.minutes);
        expect(start % (clinician.gridMinutes * 60)).toBe(0);
        expect(openStretches(clinician, on).some(({ from, to }) => from <= start && start + minutes * 60 <= to)).toBe(
          true,
        );
        const age = ageOn(charts[mrn]?.dob ?? '', date);
        expect(age).toBeGreaterThanOrEqual(visit.minAge);
        expect(age).toBeLessThanOrEqual(visit.maxAge);
        if (visit.sex !== 'any') expect(persons.get(mrn)?.sex).toBe(visit.sex);
      }
    });
  });

  it('books new patients, and nobody else, as new', () => {
    holdsInAnyTown(({ appointments, charts }, date) => {
      const border = addMonths(date, -36);
      for (const { type, mrn, status, date: on } of Object.values(appointments)) {
        const before = charts[mrn]?.seen.find((visit) => visit.date < (weekOf(date)[0] ?? ''));
        const isNew = before === undefined || before.date < border;
        if (status !== 'checked-out' || on >= date) expect(type === 'new-patient').toBe(isNew);
      }
    });
  });

  it('is three quarters full, every clinician every day', () => {
    for (const { appointments } of fortyTowns) {
      let open = 0;
      let taken = 0;
      for (const provider of cedarGrove.providers) {
        for (const date of weekOf(aTuesday)) {
          const minutes = openStretches(provider, date).reduce((sum, { from, to }) => sum + (to - from) / 60, 0);
          const booked = Object.values(appointments)
            .filter((each) => each.provider === provider.id && each.date === date)
            .reduce((sum, each) => sum + each.minutes, 0);
          if (minutes > 0) expect(booked, `${provider.id} ${date}`).toBeGreaterThan(minutes / 3);
          open += minutes;
          taken += booked;
        }
      }
      expect(shareOf(taken, open)).toBeGreaterThan(0.7);
      expect(shareOf(taken, open)).toBeLessThan(0.85);
    }
  });

  it('has room for a new patient within the week, and gets emptier from week to week', () => {
    for (const { appointments } of fortyTowns) {
      const counts = [0, 1, 2, 3].map(
        (week) =>
          Object.values(appointments).filter(({ date }) => weekOf(addDays(aTuesday, 7 * week)).includes(date)).length,
      );
      expect(counts).toEqual(counts.toSorted((a, b) => b - a));
      const long = cedarGrove.providers
        .filter(({ visitTypes }) => visitTypes.includes('new-patient'))
        .flatMap((provider) =>
          weekOf(aTuesday)
            .filter((date) => date >= aTuesday)
            .flatMap((date) =>
              openStretches(provider, date).flatMap(({ from, to }) => {
                const busy = Object.values(appointments).filter(
                  (each) => each.provider === provider.id && each.date === date,
                );
                const starts = Array.from(
                  { length: Math.max(0, Math.floor((to - from - 2400) / 600) + 1) },
                  (_, index) => from + index * 600,
                );
                return starts.filter(
                  (start) => !busy.some((each) => each.start < start + 2400 && start < each.start + each.minutes * 60),
                );
              }),
            ),
        );
      expect(long.length).toBeGreaterThan(2);
    }
  });

  it('leaves today and later to come, and has done with the days before', () => {
    holdsInAnyTown(({ appointments, charts }, date) => {
      for (const { date: on, status, mrn, provider, type } of Object.values(appointments)) {
        if (on >= date) expect(status).toBe('booked');
        else expect(['checked-out', 'no-show', 'cancelled']).toContain(status);
        const nurse = cedarGrove.visitTypes.find(({ id }) => id === type)?.roomKind === 'nurse';
        if (status === 'checked-out' && !nurse) expect(charts[mrn]?.seen).toContainEqual({ date: on, provider });
      }
    });
  });
});
