import { spokenClock } from '../shared/time';
import type { Fact, FactKind, Sensitivity } from './acts/fact';
import type { Appointment } from './calendar';
import type { Chart } from './chart';
import { spokenBirthDate, spokenDate } from './dates';
import { dollars } from './money';
import { chartName, fullName } from './person';
import type { Practice } from './practice';
import { visitsOf } from './visits-of';

/** What the facts of a patient are read from; `today` is the date of the shift (ISO). */
export interface FactSources {
  readonly chart: Chart;
  readonly appointments: Readonly<Record<string, Appointment>>;
  readonly today: string;
  readonly practice: Practice;
}

type Draft = Pick<Fact, 'kind' | 'label' | 'spoken'> & { readonly key: string; readonly sensitivity?: Sensitivity };

const here: readonly Appointment['status'][] = ['arrived', 'roomed', 'seen'];
const gone: readonly Appointment['status'][] = ['cancelled', 'no-show', 'checked-out'];
const resultKinds: readonly FactKind[] = ['lab-result', 'imaging-result'];

/**
 * Everything about a patient that can be shared, confirmed or overheard, from what is on record: who, where, when, what
 * is owed, what is covered, and the entries of the chart. Ids are stable within a shift: 'CG-1007/balance/open'; the ones
 * that end in a number belong to entries of the chart.
 */
export function factsOf(sources: FactSources): Fact[] {
  const { chart } = sources;
  const drafts = [
    ...personal(sources),
    ...comings(sources),
    ...money(sources),
    ...statusOfResults(chart),
    ...visits(chart),
    ...referrals(chart),
  ];
  const whole: Draft = {
    kind: 'whole-record',
    key: 'all',
    sensitivity: chart.facts.find(({ sensitivity }) => sensitivity !== 'ordinary')?.sensitivity ?? 'ordinary',
    label: 'The entire record',
    spoken: 'Here is the entire record.',
  };
  return [...drafts.map((draft) => asFact(chart.mrn, draft)), ...chart.facts, asFact(chart.mrn, whole)];
}

function asFact(mrn: string, { kind, key, label, spoken, sensitivity = 'ordinary' }: Draft): Fact {
  return {
    id: `${mrn}/${kind}/${key}`,
    of: mrn,
    kind,
    sensitivity,
    label: label.slice(0, 80),
    spoken: spoken.slice(0, 240),
  };
}

function personal({ chart, practice }: FactSources): Draft[] {
  const name = fullName(chart.name);
  return [
    {
      kind: 'is-patient',
      key: 'here',
      label: 'Is a patient here',
      spoken: `Yes, ${name} is a patient at ${practice.name}.`,
    },
    {
      kind: 'identity',
      key: 'name-and-birth-date',
      label: `${chartName(chart.name)}, born ${spokenBirthDate(chart.dob)}`,
      spoken: `The name on the chart is ${name}, born ${spokenBirthDate(chart.dob)}.`,
    },
    {
      kind: 'contact-details',
      key: 'phone',
      label: `Telephone ${chart.phone}`,
      spoken: `The telephone number we have is ${chart.phone}.`,
    },
    {
      kind: 'contact-details',
      key: 'address',
      label: `Address: ${chart.address}`,
      spoken: `The address we have is ${chart.address}.`,
    },
  ];
}

function comings({ chart, appointments, today, practice }: FactSources): Draft[] {
  const mine = upcoming(chart, appointments, today);
  const present: Draft[] = mine.some(({ date, status }) => date === today && here.includes(status))
    ? [{ kind: 'presence', key: today, label: 'Is here now', spoken: `${fullName(chart.name)} is here right now.` }]
    : [];
  return [...mine.flatMap((appointment) => ofAppointment(appointment, today, practice)), ...present];
}

function upcoming(chart: Chart, appointments: FactSources['appointments'], today: string): Appointment[] {
  return visitsOf(appointments, chart.mrn)
    .filter(({ date, status }) => date >= today && !gone.includes(status))
    .toSorted((a, b) => (a.date === b.date ? a.start - b.start : a.date < b.date ? -1 : 1));
}

function ofAppointment(appointment: Appointment, today: string, practice: Practice): Draft[] {
  const { id: key, date, start, note } = appointment;
  const day = date === today ? 'today' : spokenDate(date);
  const at = `${day} at ${spokenClock(start)}`;
  const provider = practice.providers.find(({ id }) => id === appointment.provider);
  const type = practice.visitTypes.find(({ id }) => id === appointment.type);
  const who = provider?.name ?? appointment.provider;
  const what = type?.name ?? appointment.type;
  const reason = note === '' ? what : `${what}: ${note}`;
  return [
    {
      kind: 'appointment-time',
      key,
      label: `Appointment ${at}`,
      spoken: `The appointment is ${date === today ? '' : 'on '}${at}.`,
    },
    {
      kind: 'appointment-provider',
      key,
      label: `Appointment ${day} with ${who}`,
      spoken: `The appointment ${date === today ? '' : 'on '}${day} is with ${who}.`,
    },
    {
      kind: 'appointment-reason',
      key,
      label: `Reason ${day}: ${reason}`,
      spoken: `It is booked as "${what}"${note === '' ? '' : `, and the reason given was "${note}"`}.`,
    },
  ];
}

function money({ chart, appointments, today, practice }: FactSources): Draft[] {
  const owed = chart.balanceCents;
  const balance: Draft = {
    kind: 'balance',
    key: 'open',
    label: owed > 0 ? `Balance ${dollars(owed)}` : 'No balance',
    spoken:
      owed > 0 ? `There is ${dollars(owed)} open from earlier visits.` : 'Nothing is open; the account is settled.',
  };
  const coverages = chart.coverages.map((coverage, index): Draft => {
    const plan = practice.plans.find(({ id }) => id === coverage.plan);
    const name = plan?.name ?? coverage.plan;
    return {
      kind: 'coverage',
      key: `on-file-${index + 1}`,
      label: `Coverage: ${name}, member ${coverage.memberId}`,
      spoken: `The coverage on file is ${name}, member number ${coverage.memberId}.`,
    };
  });
  const due = upcoming(chart, appointments, today).flatMap((appointment) => copay(appointment, chart, today, practice));
  return [balance, ...coverages, ...due];
}

/** What is due at check-in by the coverage on record, or the price where there is none. */
function copay(appointment: Appointment, chart: Chart, today: string, practice: Practice): Draft[] {
  const plan = practice.plans.find(({ id }) => id === chart.coverages.find(({ priority }) => priority === 1)?.plan);
  const type = practice.visitTypes.find(({ id }) => id === appointment.type);
  const day = appointment.date === today ? 'today' : `on ${spokenDate(appointment.date)}`;
  const price = practice.selfPayCents[appointment.type];
  if (!type || (!plan && price === undefined)) return [];
  if (!plan)
    return [
      {
        kind: 'copay',
        key: appointment.id,
        label: `Price ${day}, self-pay: ${dollars(price ?? 0)}`,
        spoken: `Without insurance the visit ${day} costs ${dollars(price ?? 0)}.`,
      },
    ];
  const cents =
    type.preventive && plan.preventiveFree ? 0 : type.specialty ? plan.copay.specialist : plan.copay.primary;
  return [
    {
      kind: 'copay',
      key: appointment.id,
      label: `Copay ${day}: ${dollars(cents)}`,
      spoken:
        cents === 0
          ? `There is no copay for the visit ${day}.`
          : `The copay for the visit ${day} is ${dollars(cents)}.`,
    },
  ];
}

/** That results are back is a fact of its own, and a smaller one than what they say. */
function statusOfResults(chart: Chart): Draft[] {
  return chart.facts
    .filter(({ kind }) => resultKinds.includes(kind))
    .map((fact): Draft => {
      const test = fact.kind === 'imaging-result' ? 'imaging' : 'laboratory test';
      return {
        kind: 'result-status',
        sensitivity: fact.sensitivity,
        key: fact.id.split('/').slice(1).join('-'),
        label: `A result is back (${test})`,
        spoken: `The result of the ${test} has come back.`,
      };
    });
}

function visits(chart: Chart): Draft[] {
  const [last] = chart.seen;
  if (!last) return [];
  return [
    {
      kind: 'visit-dates',
      key: 'last',
      label: `Last visit ${spokenBirthDate(last.date)}`,
      spoken: `The last visit was on ${spokenBirthDate(last.date)}.`,
    },
  ];
}

function referrals(chart: Chart): Draft[] {
  return chart.orders
    .filter(({ kind, done }) => kind === 'referral' && !done)
    .map(({ id, text }) => ({
      kind: 'referral',
      key: id.split('/').slice(1).join('-'),
      label: `Referral: ${text}`,
      spoken: `There is a referral on file: ${text}`,
    }));
}
