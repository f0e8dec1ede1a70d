import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkSchema } from '../../packs/read/schema';
import { parseYaml } from '../../packs/read/yaml';
import type { Appointment } from '../../practice/calendar';
import { addDays } from '../../practice/dates';
import type { Practice } from '../../practice/practice';
import { caseFileSchema } from '../../rules/case-file';
import { judgeCase } from '../../rules/judge-case';
import { type Benefit, costShare } from '../../rules/coverage/share/cost-share';
import { findSlots } from '../../rules/scheduling/find-slots';
import type { SlotQuery } from '../../rules/scheduling/slot-query';
import { sayFault } from '../../shared/fault';
import { Dice } from '../../shared/random';
import { repository } from '../files';
import { contextFor } from '../judge/context';
import { requirePack } from '../packs-on-disk';
import { timed, type Measure } from './measure';

/** How fast the judges answer described cases, and how long the calendar is searched for free times. */
export function measureJudging(): Promise<readonly Measure[]> {
  const { page, practice } = requirePack('first-morning');
  const query = fourWeeks(practice, page.date);
  return Promise.resolve([
    { name: 'cases judged per second', value: casesPerSecond(), beside: 'the worked cases of docs/judge.md' },
    { name: 'cost shares per second', value: sharesPerSecond(), beside: 'a thousand drawn benefits' },
    {
      name: 'free times of four weeks, three clinicians, 400 appointments',
      value: timed(() => findSlots(query), 101),
      beside: `${findSlots(query).length} found`,
    },
  ]);
}

/** Drawn benefits, and a sum that has to come out: neither can be left out by whoever compiles the loop. */
function sharesPerSecond(): number {
  const benefits = Array.from({ length: 1000 }, (_, each) => drawnBenefit(new Dice(1, `bench/share/${each}`)));
  const billed = benefits.reduce((sum, { billedCents }) => sum + billedCents, 0);
  const milliseconds = timed(() => {
    let shared = 0;
    for (const benefit of benefits) {
      const { patient, plan, adjustment, balance } = costShare(benefit);
      shared += patient + plan + adjustment + balance;
    }
    if (shared !== billed) throw new Error('The shares do not add up to what was billed.');
  }, 101);
  return (1000 * benefits.length) / milliseconds;
}

function drawnBenefit(dice: Dice): Benefit {
  const billedCents = dice.int(5000, 90_000);
  const form = dice.pick(['embedded', 'aggregate'] as const);
  return {
    billedCents,
    allowedCents: dice.int(4000, billedCents),
    covered: dice.int(0, 19) > 0,
    balanceBillable: dice.int(0, 4) === 0,
    deductible: {
      applies: dice.int(0, 3) > 0,
      left: { form, personCents: dice.int(0, 150_000), familyCents: dice.int(0, 300_000) },
    },
    coinsurancePercent: dice.pick([0, 10, 20, 40]),
    copayCents: dice.pick([0, 2500, 5000]),
    copayIs: dice.pick(['instead', 'after-deductible', 'added'] as const),
    outOfPocketLeft: { form, personCents: dice.int(0, 600_000), familyCents: dice.int(0, 900_000) },
  };
}

function casesPerSecond(): number {
  const name = 'worked.yaml';
  const parsed = parseYaml(readFileSync(join(repository, 'scenarios/cases', name), 'utf8'), name);
  const file = parsed.ok ? checkSchema(caseFileSchema, parsed.value, name) : parsed;
  if (!file.ok) throw new Error(file.error.map(sayFault).join('\n'));
  const context = contextFor(file.value, name);
  if (!context.ok) throw new Error(context.error.map(sayFault).join('\n'));
  const { cases } = file.value;
  const milliseconds = timed(() => {
    for (const each of cases) judgeCase(each, context.value);
  }, 101);
  return (1000 * cases.length) / milliseconds;
}

/** A search for an ordinary visit over four weeks of three clinicians in whose calendars 400 visits are booked. */
function fourWeeks(practice: Practice, today: string): SlotQuery {
  const visitType = practice.visitTypes.find(
    ({ forNew, preventive, specialty }) => !forNew && !preventive && !specialty,
  );
  if (visitType === undefined) throw new Error('The practice has no ordinary visit.');
  const providers = practice.providers.filter((provider) => provider.visitTypes.includes(visitType.id)).slice(0, 3);
  const empty: SlotQuery = {
    practice: { ...practice, providers },
    appointments: [],
    visitType: visitType.id,
    newPatient: visitType.forNew,
    wanted: { providers: [], days: [], mustProvider: false },
    today,
    from: today,
    to: addDays(today, 27),
  };
  return { ...empty, appointments: booked(empty, visitType.minutes) };
}

/** 400 visits, drawn from all that fit one after another. */
function booked(empty: SlotQuery, minutes: number): Appointment[] {
  const wanted = 400;
  const row: Appointment[] = [];
  for (const { id, provider, date, start } of findSlots(empty)) {
    const isFree = row.every(
      (one) => one.provider !== provider || one.date !== date || Math.abs(one.start - start) >= minutes * 60,
    );
    if (isFree)
      row.push({ id, mrn: '', provider, type: empty.visitType, date, start, minutes, status: 'booked', note: '' });
  }
  if (row.length < wanted) throw new Error(`Only ${row.length} visits fit the calendar.`);
  return new Dice(1, 'bench/calendar').shuffle(row).slice(0, wanted);
}
