import { addDays, spokenDate } from '../../practice/dates';
import { fullName } from '../../practice/person';
import { parseClock } from '../../shared/time';
import type { Change } from '../format/encounter.schema';
import { fillText } from '../../shared/fill';
import { makeAppointment } from './appointments';
import { setCoverage, setNewCoverage } from './coverage';
import { type CastDraft, chartOf, personIn, writeChart } from './draft';

/** Words a patient may leave as a passcode. */
const passcodes = [
  'lantern',
  'bluebird',
  'maple',
  'harbor',
  'pepper',
  'violet',
  'compass',
  'juniper',
  'saffron',
  'willow',
];

/** Makes one thing so, or puts it on record, before the shift begins. */
export function applyChange(draft: CastDraft, change: Change): void {
  switch (change.set) {
    case 'contact':
      return addContact(draft, change);
    case 'no-contacts':
      return writeChart(draft, change.chart, { contacts: [] });
    case 'request':
      return addRequest(draft, change);
    case 'authorization':
      return addAuthorization(draft, change);
    case 'fact':
      return addFact(draft, change);
    case 'appointment':
      return makeAppointment(draft, change);
    case 'coverage':
      return setCoverage(draft, change);
    case 'new-coverage':
      return setNewCoverage(draft, change);
    case 'referral':
      return addReferral(draft, change);
    case 'order':
      return addOrder(draft, change);
    case 'balance':
      return writeChart(draft, change.chart, { balanceCents: change.cents });
    case 'notice':
      return writeChart(draft, change.chart, { noticeAcknowledged: change.acknowledged });
    case 'portal':
      return writeChart(draft, change.chart, { portal: change.active });
    case 'alert':
      return writeChart(draft, change.chart, {
        alerts: [...chartOf(draft, change.chart).alerts, fillText(change.text, draft.fill)],
      });
    case 'language':
      return setLanguage(draft, change);
    case 'unregistered':
      return unregister(draft, change.person);
    case 'record-differs':
      return differ(draft, change);
    case 'paper':
      return addPaper(draft, change);
    case 'busy':
      return fillCalendar(draft, change);
  }
}

type Of<Kind extends Change['set']> = Extract<Change, { set: Kind }>;

function addContact(draft: CastDraft, change: Of<'contact'>): void {
  const chart = chartOf(draft, change.chart);
  const person = personIn(draft, change.person);
  const member = {
    name: fullName(person.name),
    relationship: relationshipOf(draft, change.person),
    mayHear: change.hears,
    since: addDays(draft.date, -draft.dice.int(40, 700)),
  };
  const passcode = draft.dice.pick(passcodes);
  draft.fill[`${change.chart}.passcode`] = passcode;
  const others = chart.contacts.filter((contact) => contact.name !== member.name);
  writeChart(draft, change.chart, { contacts: [...others, change.passcode ? { ...member, passcode } : member] });
}

function relationshipOf(draft: CastDraft, role: string) {
  return draft.relations[role] ?? 'friend';
}

function addRequest(draft: CastDraft, change: Of<'request'>): void {
  const chart = chartOf(draft, change.chart);
  const request = {
    kind: change.kind,
    text: fillText(change.text, draft.fill),
    agreed: true,
    date: addDays(draft.date, -draft.dice.int(20, 300)),
    ...(change.only === undefined ? {} : { only: change.only }),
    ...(change.against === undefined ? {} : { against: fullName(personIn(draft, change.against).name) }),
  };
  writeChart(draft, change.chart, { requests: [...chart.requests, request] });
}

function addAuthorization(draft: CastDraft, change: Of<'authorization'>): void {
  const chart = chartOf(draft, change.chart);
  const form = {
    to: fillText(change.to, draft.fill),
    covers: change.covers,
    signed: addDays(draft.date, -change.signedDaysAgo),
    expires: addDays(draft.date, change.expiresInDays),
  };
  writeChart(draft, change.chart, { authorizations: [...chart.authorizations, form] });
}

function addFact(draft: CastDraft, change: Of<'fact'>): void {
  const chart = chartOf(draft, change.chart);
  const count = chart.facts.filter((fact) => fact.kind === change.kind).length + 1;
  const id = `${chart.mrn}/${change.kind}/${count}`;
  const spoken = fillText(change.spoken, draft.fill);
  writeChart(draft, change.chart, {
    facts: [
      ...chart.facts,
      {
        id,
        of: chart.mrn,
        kind: change.kind,
        sensitivity: change.sensitivity,
        label: fillText(change.label, draft.fill),
        spoken,
      },
    ],
  });
  draft.named[change.as] = { kind: 'fact', id, mrn: chart.mrn };
  draft.fill[`${change.as}.spoken`] = spoken;
}

function addReferral(draft: CastDraft, change: Of<'referral'>): void {
  if (change.state === 'missing') return;
  const named = draft.named[change.appointment];
  const id = `REF-${draft.dice.int(10_000, 99_999)}`;
  const mrn = chartOf(draft, change.chart).mrn;
  draft.world.referrals.push({ id, mrn, at: 0, state: 'received', ...(named ? { appointment: named.id } : {}) });
  const appointment = named ? draft.world.appointments[named.id] : undefined;
  if (appointment) draft.world.appointments[appointment.id] = { ...appointment, referral: id };
}

function addOrder(draft: CastDraft, change: Of<'order'>): void {
  const chart = chartOf(draft, change.chart);
  const id = `${chart.mrn}/order/${chart.orders.length + 1}`;
  const from = addDays(draft.date, change.from);
  const to = addDays(draft.date, change.to);
  writeChart(draft, change.chart, {
    orders: [
      ...chart.orders,
      {
        id,
        kind: change.kind,
        from,
        to,
        text: fillText(change.text, draft.fill),
        done: false,
        ...(change.type === undefined ? {} : { visitType: change.type }),
        ...(change.provider === undefined ? {} : { provider: change.provider }),
      },
    ],
  });
  if (change.as === undefined) return;
  draft.named[change.as] = { kind: 'order', id, mrn: chart.mrn };
  draft.fill[`${change.as}.from`] = spokenDate(from);
  draft.fill[`${change.as}.to`] = spokenDate(to);
}

function setLanguage(draft: CastDraft, change: Of<'language'>): void {
  const person = personIn(draft, change.person);
  draft.world.people[person.id] = { ...person, language: change.language };
  if (person.mrn === undefined) return;
  writeChart(
    draft,
    change.person,
    change.onRecord ? { language: change.language, interpreter: true } : { language: 'en', interpreter: false },
  );
}

function unregister(draft: CastDraft, role: string): void {
  const person = personIn(draft, role);
  const { mrn, ...rest } = person;
  if (mrn === undefined) return;
  draft.world.people[person.id] = rest;
  delete draft.world.charts[mrn];
  for (const appointment of Object.values(draft.world.appointments))
    if (appointment.mrn === mrn) delete draft.world.appointments[appointment.id];
}

function differ(draft: CastDraft, change: Of<'record-differs'>): void {
  const value = fillText(change.value, draft.fill);
  if (change.field === 'last-name') {
    const chart = chartOf(draft, change.chart);
    writeChart(draft, change.chart, { name: { ...chart.name, last: value } });
  } else writeChart(draft, change.chart, { [change.field]: value });
}

function addPaper(draft: CastDraft, change: Of<'paper'>): void {
  const id = `${draft.encounter}/${change.as}`;
  draft.world.papers[id] = {
    id,
    kind: change.kind,
    title: fillText(change.title, draft.fill),
    fields: change.fields.map((field) => ({ name: field.name, value: fillText(field.value, draft.fill) })),
    encounter: draft.encounter,
    state: 'offered',
  };
  draft.named[change.as] = { kind: 'paper', id, mrn: '' };
}

/** Leaves no free time with a clinician in a stretch of a day, as a day that was full long before. */
function fillCalendar(draft: CastDraft, change: Of<'busy'>): void {
  const from = parseClock(change.from) ?? 0;
  const to = parseClock(change.to) ?? 0;
  const date = addDays(draft.date, change.day);
  const own = Object.values(draft.named).map((named) => named.id);
  for (const appointment of Object.values(draft.world.appointments)) {
    const inside =
      appointment.provider === change.provider &&
      appointment.date === date &&
      appointment.start < to &&
      appointment.start + appointment.minutes * 60 > from;
    if (inside && !own.includes(appointment.id)) delete draft.world.appointments[appointment.id];
  }
  const id = `A-busy-${change.provider}-${date}-${from}`;
  draft.world.appointments[id] = {
    id,
    mrn: '',
    provider: change.provider,
    type: 'blocked',
    date,
    start: from,
    minutes: Math.floor((to - from) / 60),
    status: 'booked',
    note: 'Booked',
  };
}
