import { describe, expect, it } from 'vitest';
import { ageOn } from '../../../../src/practice/dates';
import { Look } from '../../../../src/practice/look';
import { fullName, nameSchema } from '../../../../src/practice/person';
import { makeTown } from '../../../../src/practice/town/town';
import { aTuesday, cedarGrove } from '../../../helpers/cedar-grove';
import { fortyTowns, holdsInAnyTown, shareOf } from '../../../helpers/towns';

const fictional = /^555-01\d\d$/;

describe('a town', () => {
  it('is the same for the same seed and date', () => {
    holdsInAnyTown((town, date, seed) => expect(makeTown(cedarGrove, seed, date)).toEqual(town), 4);
  });

  it('is another for another seed', () => {
    const [one, other] = fortyTowns;
    expect(Object.values(one?.people ?? {}).map(({ name }) => name)).not.toEqual(
      Object.values(other?.people ?? {}).map(({ name }) => name),
    );
  });

  it('keeps everybody as they are when one household is added', () => {
    const larger = { ...cedarGrove, people: { ...cedarGrove.people, households: cedarGrove.people.households + 1 } };
    const before = makeTown(cedarGrove, 5, aTuesday);
    const after = makeTown(larger, 5, aTuesday);
    for (const [id, person] of Object.entries(before.people)) expect(after.people[id]).toEqual(person);
    for (const [mrn, coverages] of Object.entries(before.coverages)) expect(after.coverages[mrn]).toEqual(coverages);
  });

  it('lets every name that it holds resolve', () => {
    holdsInAnyTown(({ people, charts, coverages, appointments, oddities, households }) => {
      const staff = cedarGrove.providers.map(({ id }) => id);
      for (const person of Object.values(people))
        if (person.mrn !== undefined) expect(charts[person.mrn]).toBeDefined();
      expect(Object.keys(coverages).toSorted()).toEqual(Object.keys(charts).toSorted());
      for (const mrn of Object.keys(oddities)) expect(charts[mrn]).toBeDefined();
      for (const { mrn, provider, type } of Object.values(appointments)) {
        expect(charts[mrn]).toBeDefined();
        expect(cedarGrove.providers.find(({ id }) => id === provider)?.visitTypes).toContain(type);
      }
      for (const chart of Object.values(charts)) {
        expect(staff).toContain(chart.pcp);
        for (const { provider } of chart.seen) expect(staff).toContain(provider);
        for (const { plan } of [...chart.coverages, ...(coverages[chart.mrn] ?? [])])
          expect(cedarGrove.plans.map(({ id }) => id)).toContain(plan);
      }
      expect(households.flatMap(({ members }) => members).length).toBe(Object.keys(people).length);
    }, 6);
  });

  it('has fictional telephone numbers alone', () => {
    holdsInAnyTown(({ people, charts }) => {
      for (const { phone } of [...Object.values(people), ...Object.values(charts)]) expect(phone).toMatch(fictional);
      for (const { requests } of Object.values(charts))
        for (const { only } of requests) if (only !== undefined) expect(only).toMatch(fictional);
    });
  });

  it('gives no number of the practice or its directory to a household, and each household a number and a door of its own', () => {
    const office = new Set(cedarGrove.directory.flatMap(({ phone, fax }) => [phone, fax]));
    holdsInAnyTown(({ households }) => {
      const numbers = households.map(({ members }) => members[0]?.person.phone ?? '');
      expect(numbers.some((number) => office.has(number))).toBe(false);
      expect(new Set(numbers).size).toBe(numbers.length);
      expect(new Set(households.map(({ members }) => members[0]?.person.address)).size).toBe(households.length);
    });
  });

  it('has people of every age up to 94, whose birthdays fit', () => {
    holdsInAnyTown(({ households }, date) => {
      for (const { person, age } of households.flatMap(({ members }) => members)) {
        expect(ageOn(person.dob, date)).toBe(age);
        expect(age).toBeGreaterThanOrEqual(0);
        expect(age).toBeLessThanOrEqual(94);
      }
    });
    const ages = fortyTowns.flatMap(({ households }) =>
      households.flatMap(({ members }) => members.map(({ age }) => age)),
    );
    expect(Math.min(...ages)).toBe(0);
    expect(Math.max(...ages)).toBeGreaterThan(90);
  });

  it('has parents at least eighteen years older than their children, and grandparents older than both', () => {
    holdsInAnyTown(({ households }) => {
      for (const { members } of households) {
        const [adult] = members;
        for (const member of members) {
          if (member.tie === 'child' || member.tie === 'stepchild')
            expect((adult?.age ?? 0) - member.age).toBeGreaterThanOrEqual(18);
          if (member.tie === 'elder') expect(member.age).toBeGreaterThan((adult?.age ?? 0) + 10);
        }
      }
    });
  });

  it('has valid names and looks, and nobody twice the same first name under one roof', () => {
    holdsInAnyTown(({ households }) => {
      for (const { members } of households) {
        for (const { person } of members) {
          expect(nameSchema.safeParse(person.name).error).toBeUndefined();
          expect(Look.safeParse(person.look).error).toBeUndefined();
        }
        expect(new Set(members.map(({ person }) => person.name.first)).size).toBe(members.length);
      }
    }, 6);
  });

  it('calls a child otherwise than her mother where the names nobody bears in town run out', () => {
    const town = makeTown(cedarGrove, Math.imul(124, 2_654_435_761) >>> 1, '2028-09-17');
    for (const { members } of town.households)
      expect(new Set(members.map(({ person }) => person.name.first)).size).toBe(members.length);
  });

  it('has room for everybody: languages, couples of one sex, households of one to five', () => {
    const households = fortyTowns.flatMap((town) => town.households);
    const people = households.flatMap(({ members }) => members.map(({ person }) => person));
    expect(new Set(people.map(({ language }) => language)).size).toBeGreaterThan(8);
    expect(people.some(({ pronoun }) => pronoun === 'they')).toBe(true);
    const couples = households.flatMap(({ members }) =>
      members.filter(({ tie }) => tie === 'partner').map((partner) => [members[0]?.person.sex, partner.person.sex]),
    );
    const same = shareOf(couples.filter(([one, other]) => one === other).length, couples.length);
    expect(same).toBeGreaterThan(0.05);
    expect(same).toBeLessThan(0.2);
    expect(new Set(households.map(({ members }) => members.length))).toEqual(new Set([1, 2, 3, 4, 5]));
  });

  it('has hardly anybody else of the same full name', () => {
    const doubles = fortyTowns.map(({ people }) => {
      const names = Object.values(people).map(({ name }) => fullName(name));
      return names.length - new Set(names).size;
    });
    // The pair of the same name is one of them.
    for (const count of doubles) {
      expect(count).toBeGreaterThanOrEqual(1);
      expect(count).toBeLessThanOrEqual(2);
    }
  });

  it('has in every town two who share name and birth year, and two whose names sound alike', () => {
    for (const { oddities, charts } of fortyTowns) {
      const pair = (oddity: 'same-name' | 'sound-alike-name') =>
        Object.keys(oddities)
          .filter((mrn) => oddities[mrn]?.includes(oddity))
          .map((mrn) => charts[mrn]);
      const [one, other] = pair('same-name');
      expect([one?.name.first, one?.name.last]).toEqual([other?.name.first, other?.name.last]);
      expect(one?.mrn).not.toBe(other?.mrn);
      const [alike, unlike] = pair('sound-alike-name');
      expect(alike?.name.last).toBe(unlike?.name.last);
      expect(alike?.name.first).not.toBe(unlike?.name.first);
    }
  });
});
