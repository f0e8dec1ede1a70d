import { Dice } from '../../shared/random';
import type { Appointment } from '../calendar';
import type { Chart } from '../chart';
import type { Coverage } from '../coverage';
import { addMonths, ageOn } from '../dates';
import { fullName, type Person } from '../person';
import type { Practice } from '../practice';
import { drawChart } from './chart-drawing';
import { drawInsurance } from './insurance';
import { drawNamesakes } from './namesakes';
import { ageRecords, type Oddity } from './oddities';
import { drawPeople, freePhones, type Household } from './people';
import { type Bookable, drawCalendar } from './week';

type ById<Value> = Readonly<Record<string, Value>>;

/** The people of a practice's town with what is so and what is on record. */
export interface Town {
  /** Truth, by id of the person. */
  readonly people: ById<Person>;
  readonly households: readonly Household[];
  /** Record, by chart number. */
  readonly charts: ById<Chart>;
  /** What each patient's payers would answer, by chart number. */
  readonly coverages: ById<readonly Coverage[]>;
  /** This week's calendar and three more, by id. */
  readonly appointments: ById<Appointment>;
  /** Where record and truth part, by chart number; for casting alone. */
  readonly oddities: ById<readonly Oddity[]>;
}

/**
 * Draws the town of a practice for a seed (whole number) and a date (ISO): the same for the same three. Each household,
 * patient and day has dice of its own, so that one more of anything moves nothing else.
 */
export function makeTown(practice: Practice, seed: number, date: string): Town {
  const phones = freePhones(practice, seed);
  const homes = practice.people.households;
  const namesakes = drawNamesakes(practice, seed, date);
  const borne = new Set([...namesakes.values()].map(({ first, last }) => `${first} ${last}`));
  const households = Array.from({ length: homes }, (_, number) => {
    const phone = phones[number % phones.length] ?? practice.phone;
    const household = drawPeople(practice, seed, date, number, phone, borne, namesakes.get(number));
    for (const { person } of household.members) borne.add(fullName(person.name));
    return household;
  });
  const spare = phones.length > homes ? phones.slice(homes) : phones;
  const oddities = new Map<string, Oddity[]>();
  const odd = (mrn: string, oddity: Oddity): void => {
    oddities.set(mrn, [...(oddities.get(mrn) ?? []), oddity]);
  };
  const coverages: Record<string, readonly Coverage[]> = {};
  const current: Chart[] = [];
  households.forEach((household, number) => {
    const insurance = drawInsurance(practice.plans, seed, date, household);
    household.members.forEach((member, index) => {
      const { mrn } = member.person;
      const mine = mrn === undefined ? undefined : insurance.get(mrn);
      if (mrn === undefined || mine === undefined) return;
      coverages[mrn] = mine.truth;
      if (mine.differs) odd(mrn, mine.differs);
      const namesake = index === 0 ? namesakes.get(number) : undefined;
      if (namesake) odd(mrn, namesake.oddity);
      current.push(
        drawChart(
          practice,
          seed,
          date,
          household,
          member,
          mrn,
          mine.record,
          new Dice(seed, `own number/${mrn}`).pick(spare),
        ),
      );
    });
  });
  const aged = ageRecords(current, seed, addMonths(date, -12 * 20), practice, spare);
  for (const { chart, oddity } of aged) if (oddity) odd(chart.mrn, oddity);
  const appointments = drawCalendar(
    practice,
    seed,
    date,
    aged
      .map(({ chart }) => chart)
      .filter(({ mrn }) => isAbout(seed, mrn))
      .map((chart) => bookable(chart, practice, date)),
  );
  const made = visitsMade(appointments, practice);
  return {
    people: byId(
      households.flatMap(({ members }) => members.map(({ person }) => person)),
      ({ id }) => id,
    ),
    households,
    charts: byId(
      aged.map(({ chart }) => withVisits(chart, made)),
      ({ mrn }) => mrn,
    ),
    coverages,
    appointments: byId(appointments, ({ id }) => id),
    oddities: Object.fromEntries(oddities),
  };
}

/** Some have nothing to do with the practice these weeks. */
function isAbout(seed: number, mrn: string): boolean {
  return !new Dice(seed, `week/${mrn}`).chance(110);
}

function bookable(chart: Chart, practice: Practice, date: string): Bookable {
  const last = chart.seen[0];
  const plan = practice.plans.find(({ id }) => id === chart.coverages[0]?.plan);
  return {
    chart,
    age: ageOn(chart.dob, date),
    isNew: last === undefined || last.date < addMonths(date, -36),
    needsReferral: plan?.referralForSpecialist ?? false,
  };
}

/** Visits of this week that took place and were a clinician's; a nurse's is not a visit seen. */
function visitsMade(appointments: readonly Appointment[], practice: Practice): Appointment[] {
  const byClinician = new Set(practice.visitTypes.filter(({ roomKind }) => roomKind !== 'nurse').map(({ id }) => id));
  return appointments.filter(({ status, type }) => status === 'checked-out' && byClinician.has(type));
}

function withVisits(chart: Chart, made: readonly Appointment[]): Chart {
  const visits = made.filter(({ mrn }) => mrn === chart.mrn);
  if (visits.length === 0) return chart;
  const seen = [...visits.map(({ date, provider }) => ({ date, provider })), ...chart.seen].toSorted((a, b) =>
    a.date < b.date ? 1 : a.date > b.date ? -1 : 0,
  );
  return { ...chart, seen };
}

function byId<Value>(values: readonly Value[], idOf: (value: Value) => string): ById<Value> {
  const out: Record<string, Value> = {};
  for (const value of values) out[idOf(value)] = value;
  return out;
}
