import type { DeskAct } from '../../practice/acts/desk';
import { type Appointment, parseSlotId, type Slot } from '../../practice/calendar';
import { daysBetween } from '../../practice/dates';
import { whyNot } from '../../rules/scheduling/find-slots';
import type { SlotQuery } from '../../rules/scheduling/slot-query';
import { own } from '../../shared/own';
import { type Handled, done, reject } from '../refusal';
import type { Run } from '../run';
import { wantedTimes } from '../wanted-times';
import { findChart, noChart } from './charts';

type Of<Verb extends DeskAct['verb']> = Extract<DeskAct, { verb: Verb }>;

export function book(run: Run, act: Of<'book'>): Handled {
  if (!findChart(run, act.mrn)) return noChart;
  const type = run.setup.practice.visitTypes.find((one) => one.id === act.type);
  if (!type) return reject('no-such-thing', 'There is no such visit type.');
  const slot = freeSlot(run, act.slot, type.id, type.minutes);
  if (!slot.ok) return slot;
  const { provider, date, start } = slot.value;
  run.emit({
    type: 'appointment.written',
    appointment: {
      id: `A-${run.state.counter}`,
      mrn: act.mrn,
      provider,
      type: type.id,
      date,
      start,
      minutes: type.minutes,
      status: 'booked',
      note: '',
    },
    change: { act: 'booked', to: { provider, date, start } },
  });
  return done;
}

/** Moves an appointment: the old time is free again, and the history stays in the log. */
export function move(run: Run, act: Of<'move'>): Handled {
  const appointment = own(run.state.world.record.appointments, act.appointment);
  if (!appointment || appointment.status !== 'booked')
    return reject('no-such-thing', 'There is no such appointment that could be moved.');
  const slot = freeSlot(run, act.slot, appointment.type, appointment.minutes, appointment.id);
  if (!slot.ok) return slot;
  const { provider, date, start } = slot.value;
  run.emit({
    type: 'appointment.written',
    appointment: { ...appointment, provider, date, start },
    change: {
      act: 'moved',
      from: { provider: appointment.provider, date: appointment.date, start: appointment.start },
      to: { provider, date, start },
    },
  });
  return done;
}

/** Cancels, arrives or checks out an appointment. */
export function setStatus(run: Run, act: Of<'cancel'> | Of<'arrive'> | Of<'check-out'>): Handled {
  const appointment = own(run.state.world.record.appointments, act.appointment);
  if (!appointment) return reject('no-such-thing', 'There is no such appointment.');
  const next = transitions[act.verb][appointment.status];
  if (!next) return reject('done-already', `That appointment is ${appointment.status}.`);
  if (act.verb !== 'cancel' && appointment.date !== run.setup.date)
    return reject('no-such-thing', 'That appointment is on another day.');
  run.emit({
    type: 'appointment.written',
    appointment: { ...appointment, status: next },
    change: { act: changes[act.verb] },
  });
  if (act.verb === 'check-out') captureCharge(run, appointment);
  return done;
}

const changes = { cancel: 'cancelled', arrive: 'checked in', 'check-out': 'checked out' } as const;

/** A visit that is over is charged, once, at the practice's price. @source BIL-06, OPS-09 */
function captureCharge(run: Run, { mrn, type }: Appointment): void {
  const cents = run.setup.practice.selfPayCents[type] ?? 0;
  if (cents === 0) return;
  run.emit({
    type: 'ledger.written',
    entry: {
      id: `L-${run.state.counter}`,
      mrn,
      at: run.state.now,
      kind: 'charge',
      for: 'visit',
      cents,
      method: 'account',
    },
  });
}

const transitions: Readonly<
  Record<'cancel' | 'arrive' | 'check-out', Partial<Record<Appointment['status'], Appointment['status']>>>
> = {
  cancel: { booked: 'cancelled', arrived: 'cancelled' },
  arrive: { booked: 'arrived' },
  'check-out': { arrived: 'checked-out', roomed: 'checked-out', seen: 'checked-out' },
};

export function waitList(run: Run, act: Of<'wait-list'>): Handled {
  return findChart(run, act.mrn) ? done : noChart;
}

/** A time that nobody has. Whether it should be booked at all is for the judges; two patients in one place is refused. */
function freeSlot(
  run: Run,
  id: string,
  visitType: string,
  minutes: number,
  moving?: string,
): (Handled & { ok: false }) | { readonly ok: true; readonly value: Slot } {
  const slot = parseSlotId(id);
  const { providers } = run.setup.practice;
  if (!slot || !providers.some((one) => one.id === slot.provider) || slot.start % 300 !== 0)
    return reject('no-such-thing', 'There is no such time in the calendar.');
  const ahead = daysBetween(run.setup.date, slot.date);
  if (ahead < 0 || ahead > 120 || (ahead === 0 && slot.start < run.state.now))
    return reject('no-such-thing', 'That time is past, or too far ahead.');
  const query: SlotQuery = {
    practice: run.setup.practice,
    appointments: Object.values(run.state.world.record.appointments),
    visitType,
    minutes,
    newPatient: false,
    wanted: wantedTimes(undefined, run.setup.date),
    today: run.setup.date,
    from: slot.date,
    to: slot.date,
    ...(moving === undefined ? {} : { moving }),
  };
  const taken = whyNot(query, slot).some(({ constraint }) => constraint === 'taken');
  return taken ? reject('slot-taken', 'That time is taken.') : { ok: true, value: slot };
}
