import type { Provider, VisitType } from '../../practice/calendar';
import { addDays, printedDate, spokenDate, weekday } from '../../practice/dates';
import { parseClock, type Seconds, spokenClock } from '../../shared/time';
import type { Change } from '../format/encounter.schema';
import { type CastDraft, chartOf } from './draft';

type AppointmentChange = Extract<Change, { set: 'appointment' }>;

/**
 * Puts an appointment of the cast into the calendar, at the time the pack names or as near to it as the clinician's day
 * allows; whoever of the town had that time is taken out, since nobody has seen the calendar yet.
 */
export function makeAppointment(draft: CastDraft, change: AppointmentChange): void {
  const chart = chartOf(draft, change.chart);
  const type = draft.practice.visitTypes.find((one) => one.id === change.type);
  if (!type) throw new Error(`Encounter ${draft.encounter}: no visit type ${change.type}.`);
  const provider = chooseProvider(draft, change, type, chart.pcp);
  const date = workingDate(provider, addDays(draft.date, change.day), change.day);
  const wanted =
    change.at === undefined ? draft.arrivesAt + (change.minutesFromArrival ?? 10) * 60 : (parseClock(change.at) ?? 0);
  const start = fitIntoDay(provider, date, wanted, type.minutes);
  for (const other of Object.values(draft.world.appointments)) {
    const overlaps =
      other.provider === provider.id &&
      other.date === date &&
      other.start < start + type.minutes * 60 &&
      other.start + other.minutes * 60 > start;
    const sameDay = other.mrn === chart.mrn && other.date === date;
    if ((overlaps || sameDay) && !isNamed(draft, other.id)) delete draft.world.appointments[other.id];
  }
  const later = date === draft.date && change.status !== 'booked';
  const id = `A-${draft.encounter}-${change.as}`;
  draft.world.appointments[id] = {
    id,
    mrn: chart.mrn,
    provider: provider.id,
    type: type.id,
    date,
    start,
    minutes: type.minutes,
    status: later ? 'booked' : change.status,
    note: change.note,
  };
  draft.named[change.as] = { kind: 'appointment', id, mrn: chart.mrn, ...(later && { becomes: change.status }) };
  describeAppointment(draft, change.as, id);
}

function isNamed(draft: CastDraft, id: string): boolean {
  return draft.kept.has(id) || Object.values(draft.named).some((named) => named.id === id);
}

function chooseProvider(draft: CastDraft, change: AppointmentChange, type: VisitType, pcp: string): Provider {
  const able = draft.practice.providers.filter((one) => one.visitTypes.includes(type.id));
  const found = able.find((one) => one.id === change.provider) ?? able.find((one) => one.id === pcp) ?? able[0];
  if (!found) throw new Error(`Encounter ${draft.encounter}: nobody takes ${type.id}.`);
  return found;
}

function workingDate(provider: Provider, date: string, offset: number): string {
  let day = date;
  for (let tries = 0; tries < 14 && !hoursOn(provider, day); tries += 1) day = addDays(day, offset < 0 ? -1 : 1);
  return day;
}

function hoursOn(provider: Provider, date: string) {
  return provider.hours.find((hours) => hours.days.includes(weekday(date)));
}

/** The nearest five-minute start inside the hours and outside the blocks. */
function fitIntoDay(provider: Provider, date: string, wanted: Seconds, minutes: number): Seconds {
  const hours = hoursOn(provider, date);
  const open = parseClock(hours?.from ?? '08:00') ?? 0;
  const close = parseClock(hours?.to ?? '17:00') ?? 0;
  const blocks = provider.blocks
    .filter((block) => block.days.includes(weekday(date)))
    .map((block) => ({ from: parseClock(block.from) ?? 0, to: parseClock(block.to) ?? 0 }));
  const rounded = Math.round(wanted / 300) * 300;
  for (let step = 0; step <= 48; step += 1) {
    for (const start of [rounded + step * 300, rounded - step * 300]) {
      const end = start + minutes * 60;
      if (start >= open && end <= close && !blocks.some((block) => start < block.to && end > block.from)) return start;
    }
  }
  return open;
}

/** What texts can say of an appointment. */
export function describeAppointment(draft: CastDraft, as: string, id: string): void {
  const appointment = draft.world.appointments[id];
  if (!appointment) return;
  const provider = draft.practice.providers.find((one) => one.id === appointment.provider);
  const type = draft.practice.visitTypes.find((one) => one.id === appointment.type);
  draft.fill[`${as}.day`] = appointment.date === draft.date ? 'today' : spokenDate(appointment.date);
  draft.fill[`${as}.date`] = printedDate(appointment.date);
  draft.fill[`${as}.time`] = spokenClock(appointment.start);
  draft.fill[`${as}.provider`] = provider?.name ?? appointment.provider;
  draft.fill[`${as}.type`] = type?.name ?? appointment.type;
}
