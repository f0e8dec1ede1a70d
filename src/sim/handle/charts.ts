import { z } from 'zod';
import type { DeskAct } from '../../practice/acts/desk';
import type { Chart } from '../../practice/chart';
import { ageOn } from '../../practice/dates';
import { own } from '../../shared/own';
import { type Handled, done, reject } from '../refusal';
import type { Run } from '../run';

const birthDate = z.iso.date();

type Of<Verb extends DeskAct['verb']> = Extract<DeskAct, { verb: Verb }>;

/** The chart with a number, or the refusal that there is none. */
export function findChart(run: Run, mrn: string): Chart | undefined {
  return own(run.state.world.record.charts, mrn);
}

export const noChart = reject('no-such-thing', 'There is no such chart.');

export function openChart(run: Run, act: Of<'open-chart'>): Handled {
  if (!findChart(run, act.mrn)) return noChart;
  run.emit({ type: 'chart.opened', mrn: act.mrn });
  return done;
}

export function closeChart(run: Run): Handled {
  run.emit({ type: 'chart.closed' });
  return done;
}

/** Makes a chart for a new patient, from what was given. */
export function register(run: Run, act: Of<'register'>): Handled {
  const encounter = run.served;
  if (!encounter)
    return reject('nobody-served', 'A new patient is registered while they are at the counter or on the phone.');
  if (encounter.needs.length === 0) return reject('not-known', 'Nothing has been heard from this person yet.');
  if (encounter.did.includes('register'))
    return reject('done-already', 'A chart was made for this person a moment ago.');
  const [first, last, phone] = [act.first, act.last, act.phone ?? ''].map((text) => text.trim());
  if (!first || !last) return reject('no-such-thing', 'A chart wants a first and a last name.');
  if (!isBirthDate(run, act.dob)) return reject('no-such-thing', 'That is no date on which anybody here was born.');
  const numbers = Object.keys(run.state.world.record.charts).map((mrn) => Number(mrn.slice(3)));
  const mrn = `CG-${Math.max(1000, ...numbers) + 1}`;
  const person = run.state.world.truth.people[run.castOf(encounter.id).patient];
  const chart: Chart = {
    mrn,
    name: { first, last },
    sex: person?.sex ?? 'X',
    dob: act.dob,
    phone: phone ?? '',
    address: '',
    language: 'en',
    interpreter: false,
    pcp: run.setup.practice.providers[0]?.id ?? '',
    coverages: [],
    contacts: [],
    requests: [],
    authorizations: [],
    facts: [],
    orders: [],
    seen: [],
    balanceCents: 0,
    noticeAcknowledged: false,
    portal: false,
    alerts: ['New patient'],
  };
  run.emit({ type: 'chart.written', chart });
  run.emit({ type: 'patient.registered', encounter: encounter.id, mrn });
  run.emit({ type: 'chart.opened', mrn });
  return done;
}

/** A date of the calendar, written 'YYYY-MM-DD', not after today and not longer ago than anybody lives. */
function isBirthDate(run: Run, text: string): boolean {
  return birthDate.safeParse(text).success && text <= run.setup.date && ageOn(text, run.setup.date) <= 125;
}

/** Changes one field of a registration. */
export function update(run: Run, act: Of<'update'>): Handled {
  const chart = findChart(run, act.mrn);
  if (!chart) return noChart;
  if (run.state.world.known.openChart !== act.mrn) return reject('chart-closed', 'Open the chart to change it.');
  const value = act.value.trim();
  if (value === '') return reject('no-such-thing', 'Nothing was typed in.');
  switch (act.field) {
    case 'first-name':
      run.emit({ type: 'chart.written', chart: { ...chart, name: { ...chart.name, first: value } } });
      return done;
    case 'last-name':
      run.emit({
        type: 'chart.written',
        chart: { ...chart, name: { ...chart.name, last: value, former: chart.name.last } },
      });
      return done;
    case 'date-of-birth':
      if (!isBirthDate(run, value)) return reject('no-such-thing', 'That is no date on which anybody here was born.');
      run.emit({ type: 'chart.written', chart: { ...chart, dob: value } });
      return done;
    case 'phone':
    case 'address':
    case 'language':
      run.emit({ type: 'chart.written', chart: { ...chart, [act.field]: value } });
      return done;
    case 'interpreter':
      run.emit({ type: 'chart.written', chart: { ...chart, interpreter: value === 'yes' } });
      return done;
    case 'plan':
    case 'member-id':
      return updateCoverage(run, chart, act.field, value);
  }
}

function updateCoverage(run: Run, chart: Chart, field: 'plan' | 'member-id', value: string): Handled {
  if (field === 'plan' && !run.setup.practice.plans.some((plan) => plan.id === value))
    return reject('no-such-thing', 'The practice knows no such plan.');
  const first = chart.coverages[0] ?? {
    id: `${chart.mrn}/coverage`,
    plan: '',
    memberId: '',
    group: '',
    subscriber: `${chart.name.first} ${chart.name.last}`,
    effective: run.setup.date,
    priority: 1 as const,
  };
  const changed = field === 'plan' ? { ...first, plan: value } : { ...first, memberId: value };
  run.emit({ type: 'chart.written', chart: { ...chart, coverages: [changed, ...chart.coverages.slice(1)] } });
  return done;
}

/** Takes the coverage of a card in hand over into the chart; the old one stays on file behind it. */
export function recordCard(run: Run, act: Of<'record-card'>): Handled {
  const chart = findChart(run, act.mrn);
  if (!chart) return noChart;
  const paper = own(run.state.world.record.papers, act.paper);
  const shown = Object.values(run.state.encounters).some((encounter) => encounter.papersShown.includes(act.paper));
  if (!paper?.coverage || !shown) return reject('no-such-thing', 'No such card has been shown.');
  const old = chart.coverages
    .filter((coverage) => coverage.memberId !== paper.coverage?.memberId)
    .map((coverage) => ({ ...coverage, priority: 2 as const }));
  run.emit({
    type: 'chart.written',
    chart: {
      ...chart,
      coverages: [{ id: `${chart.mrn}/${paper.coverage.memberId}`, ...paper.coverage, priority: 1 as const }, ...old],
    },
  });
  return done;
}
