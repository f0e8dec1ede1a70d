import type { CastEncounter } from '../../packs/casting/cast';
import type { Act } from '../../practice/acts/act';
import type { Need } from '../../practice/acts/need';
import { type Appointment, parseSlotId, type Slot, slotId, type VisitType } from '../../practice/calendar';
import { addDays, daysBetween } from '../../practice/dates';
import { fullName } from '../../practice/person';
import { findSlots, whyNot } from '../../rules/scheduling/find-slots';
import type { ConstraintId, SlotQuery } from '../../rules/scheduling/slot-query';
import { bookingSchema, type BookingCase } from '../../rules/situation/scheduling';
import type { Run } from '../run';
import type { EncounterState } from '../state';
import { wasToldOfDanger } from '../view/danger';
import { wantedTimes } from '../wanted-times';
import { referralOf } from './check-in';

const defaults = bookingSchema.parse({ question: 'booking', visitType: '-' });
const calendarNeeds: readonly Need[] = ['book-new', 'book', 'reschedule', 'cancel', 'follow-up'];

/** Constraints that the situation has a field of its own for, and those that are judged as what the person wants. */
const withField: readonly ConstraintId[] = [
  'taken',
  'hours',
  'grid',
  'block',
  'takes-type',
  'no-new',
  'wanted',
  'range',
  'unknown',
];

type CalendarAct = Extract<Act, { verb: 'book' | 'move' | 'cancel' }>;

/** The time that was booked or moved to, held against everything that decides whether it may be; or that none was. */
export function projectBooking(run: Run, cast: CastEncounter): BookingCase | undefined {
  const encounter = run.encounter(cast.id);
  const acts = encounter.acts.flatMap(({ act }) =>
    act.verb === 'book' || act.verb === 'move' || act.verb === 'cancel' ? [act] : [],
  );
  const made = bookedHere(run, encounter);
  const last = standing(run, acts);
  // Who was handed to nursing was not to be booked; whether that was right is judged as urgency.
  const wantsCalendar = encounter.needs.some((need) => calendarNeeds.includes(need));
  if (!last && (!wantsCalendar || !mayArrange(run, cast, encounter) || handedToNursing(run, encounter)))
    return undefined;
  const { wants } = cast.manner;
  const chart = run.state.world.record.charts[encounter.about ?? ''];
  const newPatient =
    chart === undefined ||
    chart.seen.length === 0 ||
    daysBetween(chart.seen[0]?.date ?? run.setup.date, run.setup.date) > 3 * 365;
  const ordered = Object.values(cast.named).flatMap(({ kind, id }) => (kind === 'order' ? [id] : []));
  const second = last?.verb === 'book' && encounter.needs.includes('reschedule') && keepsOldVisit(run, cast);
  const order = chart?.orders.find((one) => ordered.includes(one.id));
  const type =
    typeOf(run, last) ?? run.setup.practice.visitTypes.find((one) => one.id === (wants?.type ?? order?.visitType));
  const query = type ? queryFor(run, cast, type, newPatient, order) : undefined;
  const slot = last && last.verb !== 'cancel' ? parseSlotId(last.slot) : undefined;
  const broken = query && slot ? whyNot(query, slot) : [];
  const has = (kind: ConstraintId) => broken.some((one) => one.constraint === kind);
  const block = broken.find((one) => one.constraint === 'block');
  // A visit that is moved keeps its type; only a new one has a type to choose.
  const rightTypes =
    last?.verb === 'move' ? [] : order?.visitType ? [order.visitType] : wants?.type ? [wants.type] : [];
  return {
    ...defaults,
    today: run.setup.date,
    act: second ? 'move' : (last?.verb ?? 'none'),
    oldKept: second,
    visitType: type?.id ?? '-',
    rightTypes,
    minutesNeeded: run.setup.practice.visitTypes.find((one) => one.id === rightTypes[0])?.minutes ?? 0,
    ...(slot ? { slot: { provider: slot.provider, date: slot.date, start: slot.start } } : {}),
    providerFree: !has('taken'),
    inTemplate: !has('hours') && !has('grid'),
    ...(block ? { blockedBy: block.says.slice(0, 80) } : {}),
    takesType: !has('takes-type'),
    takesNew: !has('no-new'),
    broken: [
      ...broken.flatMap((one) => (withField.includes(one.constraint) ? [] : [one.says.slice(0, 200)])),
      ...(made.length > 1 ? [`${made.length} times were booked for one visit.`] : []),
    ],
    newPatient,
    wanted: wantedOf(run, encounter, cast),
    ...(order?.from !== undefined && order.to !== undefined
      ? {
          ordered: {
            from: order.from,
            to: order.to,
            ...(order.provider === undefined ? {} : { provider: order.provider }),
          },
        }
      : {}),
    ...(query ? { fittingSlots: countFitting(run, cast, query, slot) } : {}),
    offered: encounter.did.some(
      (key) => key === 'offer:slot' || key === 'offer:other-provider' || key === 'offer:other-time',
    ),
    waitListed: encounter.did.includes('wait-list') || encounter.did.includes('offer:wait-list'),
    meantToMove: last?.verb === 'cancel' && encounter.needs.includes('reschedule'),
    readBack:
      encounter.did.includes('confirm:preferred-times') ||
      encounter.acts.some(({ act }) => act.verb === 'summarise' && act.steps.includes('appointment')) ||
      encounter.told.includes('appointment-time'),
    symptomsPending:
      encounter.needs.includes('symptom') &&
      !encounter.did.some(
        (key) =>
          key.startsWith('transfer:') ||
          key.startsWith('emergency:') ||
          key.startsWith('message:') ||
          key.startsWith('consult:'),
      ),
    referral:
      chart && type ? referralOf(run, encounter, chart, { type: type.id, ...visitMoved(run, last) }) : 'not-needed',
  };
}

/** Visits that were booked for the patient in this conversation and still stand. */
function bookedHere(run: Run, { about, acts }: EncounterState): Appointment[] {
  const taken = new Set(acts.flatMap(({ act }) => (act.verb === 'book' || act.verb === 'move' ? [act.slot] : [])));
  const before = run.cast.world.record.appointments;
  return Object.values(run.state.world.record.appointments).filter(
    (one) =>
      one.mrn === about &&
      one.status === 'booked' &&
      before[one.id] === undefined &&
      taken.has(slotId(one.provider, one.date, one.start)),
  );
}

/** The last of the acts that still stands: a visit booked here and cancelled again was never booked. */
function standing(run: Run, acts: readonly CalendarAct[]): CalendarAct | undefined {
  const isNew = (act: CalendarAct) =>
    act.verb !== 'book' && run.cast.world.record.appointments[act.appointment] === undefined;
  const undone = acts.filter((act) => act.verb === 'cancel' && isNew(act)).length;
  const kept = acts.filter((act) => !(act.verb === 'cancel' && isNew(act)));
  const booked = kept.filter((act) => act.verb === 'book');
  const gone = new Set(undone >= booked.length ? kept.filter((act) => act.verb === 'book' || isNew(act)) : []);
  return kept.filter((act) => !gone.has(act)).at(-1);
}

/** Whether the visit that was to be moved still stands where it stood. */
function keepsOldVisit(run: Run, cast: CastEncounter): boolean {
  return Object.values(cast.named).some(
    ({ kind, id, mrn }) =>
      kind === 'appointment' && mrn === cast.about && run.state.world.record.appointments[id]?.status === 'booked',
  );
}

/** Whether this person may arrange the patient's visits: only then is it a fault to have offered no time. */
function mayArrange(run: Run, cast: CastEncounter, encounter: EncounterState): boolean {
  if (['patient', 'parent', 'personal-representative'].includes(cast.claimedCapacity)) return true;
  const speaker = run.cast.world.truth.people[cast.person];
  const contact = run.state.world.record.charts[encounter.about ?? '']?.contacts.find(
    (one) => speaker !== undefined && one.name === fullName(speaker.name),
  );
  return contact?.mayHear.some((topic) => topic === 'appointments' || topic === 'everything') ?? false;
}

/** The visit that was moved, with the referral that lies with it; a new one has none yet. */
function visitMoved(run: Run, act: CalendarAct | undefined): { readonly id: string; readonly referral?: string } {
  const visit = act?.verb === 'move' ? run.state.world.record.appointments[act.appointment] : undefined;
  return { id: visit?.id ?? '', ...(visit?.referral === undefined ? {} : { referral: visit.referral }) };
}

function handedToNursing(run: Run, encounter: EncounterState): boolean {
  const handed =
    encounter.how === 'transferred' ||
    encounter.did.some((key) => key.startsWith('emergency:') || key === 'instruct:call-911');
  return handed && wasToldOfDanger(run, encounter);
}

function typeOf(run: Run, act: CalendarAct | undefined): VisitType | undefined {
  if (!act) return undefined;
  const id = act.verb === 'book' ? act.type : run.state.world.record.appointments[act.appointment]?.type;
  return run.setup.practice.visitTypes.find((one) => one.id === id);
}

/** What the person can and wants, as far as it was asked: judges do not hold against the desk what nobody could know. */
function wantedOf(run: Run, encounter: EncounterState, cast: CastEncounter): BookingCase['wanted'] {
  const { wants } = cast.manner;
  const heardTimes = encounter.heard.some(
    (heard) => heard.item === 'preferred-times' || heard.item === 'preferred-provider',
  );
  if (!wants || !heardTimes) return defaults.wanted;
  return wantedTimes(wants, run.setup.date);
}

function queryFor(
  run: Run,
  cast: CastEncounter,
  type: VisitType,
  newPatient: boolean,
  order: { readonly from?: string; readonly to?: string; readonly provider?: string } | undefined,
): SlotQuery {
  const encounter = run.encounter(cast.id);
  const from = order?.from ?? run.setup.date;
  return {
    practice: run.setup.practice,
    // The state at the close already holds the new booking, which must not stand in its own way.
    appointments: Object.values(run.state.world.record.appointments).filter(
      (one) => one.mrn !== encounter.about || one.mrn === '',
    ),
    visitType: type.id,
    newPatient: newPatient && type.forNew,
    wanted: wantedOf(run, encounter, cast),
    today: run.setup.date,
    now: run.state.now,
    from,
    to: order?.to ?? addDays(run.setup.date, 14),
  };
}

function countFitting(run: Run, cast: CastEncounter, query: SlotQuery, chosen: Slot | undefined): number {
  const wants = cast.manner.wants;
  if (chosen && !wants) return 1;
  return findSlots({ ...query, wanted: wantedOf(run, run.encounter(cast.id), cast) }).length;
}
