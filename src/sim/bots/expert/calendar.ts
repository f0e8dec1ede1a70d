import type { Act } from '../../../practice/acts/act';
import type { Appointment } from '../../../practice/calendar';
import type { ChartOrder } from '../../../practice/chart';
import type { Coverage } from '../../../practice/coverage';
import { addDays, ageOn, daysBetween, spokenBirthDate } from '../../../practice/dates';
import { findSlots } from '../../../rules/scheduling/find-slots';
import type { SlotAnswer, SlotQuery } from '../../../rules/scheduling/slot-query';
import { wantedTimes } from '../../wanted-times';
import {
  ask,
  close,
  decline,
  type Desk,
  did,
  explain,
  firstOpen,
  heard,
  instruct,
  offer,
  openChart,
  request,
  summarise,
} from '../steps';
import { identifyCaller, identifyPatient, mayHear, patientMrn } from './identify';
import { refuseInformation, tell, wayOnWithoutTelling } from './information';

/** A first appointment, or another one: who, why, when; then a time that fits, read back. */
export function bookVisit(desk: Desk): Act {
  const { temper } = desk;
  const known = firstOpen(desk, [
    ask(desk, 'full-name'),
    ask(desk, 'date-of-birth'),
    ask(desk, 'reason'),
    !temper.hurries && !temper.checksNothing && ask(desk, 'new-or-established'),
    !temper.hurries && ask(desk, 'callback-number'),
  ]);
  if (known) return known;
  const hurdle =
    temper.refuses &&
    firstOpen(desk, [
      request(desk, 'come-in-person'),
      request(desk, 'written-request'),
      decline(desk, 'appointment', 'none'),
    ]);
  if (hurdle) return hurdle;
  const mrn = desk.talk.registered ?? chartByBirthDate(desk) ?? sameBirthDate(desk, patientMrn(desk));
  if (mrn === undefined) return registerHeard(desk) ?? close(desk);
  const chart = openChart(desk, mrn);
  if (!chart) return { verb: 'open-chart', mrn };
  const renamed = newLastName(desk, chart.name.last);
  const more = firstOpen(desk, [
    renamed !== undefined && ask(desk, 'phone-on-file'),
    renamed !== undefined && { verb: 'update', mrn, field: 'last-name', value: renamed },
    !temper.checksNothing && ask(desk, 'insurance-card'),
    ask(desk, 'preferred-times'),
    !temper.hurries && ask(desk, 'preferred-provider'),
  ]);
  if (more) return more;
  const newPatient =
    chart.seen.length === 0 || daysBetween(chart.seen[0]?.date ?? desk.view.date, desk.view.date) > 3 * 365;
  const type =
    wantsOf(desk)?.type ??
    (newPatient ? desk.practice.visitTypes.find((one) => one.forNew)?.id : undefined) ??
    desk.practice.visitTypes.find((one) => one.id.includes('follow'))?.id ??
    '';
  const outside = uncontracted(desk, chart.coverages[0]) && !temper.checksNothing;
  return (
    (outside ? firstOpen(desk, [explain(desk, 'not-in-network')]) : undefined) ??
    chooseSlot(desk, { mrn, type, newPatient }) ??
    close(desk)
  );
}

/** An appointment is to be moved, for oneself or for somebody who has allowed it. */
export function reschedule(desk: Desk): Act {
  const self = desk.talk.speaksAs === 'patient';
  const hurdle =
    desk.temper.refuses &&
    firstOpen(desk, [
      request(desk, 'come-in-person'),
      request(desk, 'written-request'),
      decline(desk, 'appointment', 'none'),
    ]);
  if (hurdle) return hurdle;
  const next = self ? identifyPatient(desk) : identifyCaller(desk);
  if (next) return next;
  if (!self && !desk.temper.tellsAll && !desk.temper.checksNothing && !mayHear(desk, 'appointments'))
    return wayOnWithoutTelling(desk);
  const mrn = patientMrn(desk);
  const chart = openChart(desk, mrn);
  const visit = chart ? upcoming(desk, chart.mrn) : undefined;
  if (!chart || !visit) return refuseInformation(desk);
  const times = firstOpen(desk, [ask(desk, 'preferred-times')]);
  return (
    times ?? chooseSlot(desk, { mrn: chart.mrn, type: visit.type, newPatient: false, moving: visit }) ?? close(desk)
  );
}

/** A clinician ordered a follow-up: in the window, with the clinician, before the patient leaves. */
export function followUp(desk: Desk): Act {
  const next = identifyPatient(desk);
  if (next) return next;
  const chart = openChart(desk, patientMrn(desk));
  const order = chart?.orders.find((one) => one.kind === 'follow-up' && !one.done);
  if (!chart || !order) return close(desk);
  const hurdle =
    desk.temper.refuses && firstOpen(desk, [request(desk, 'written-request'), decline(desk, 'appointment', 'none')]);
  if (hurdle) return hurdle;
  const visit = Object.values(desk.view.appointments).find(
    (one) =>
      one.mrn === chart.mrn && one.date === desk.view.date && (one.status === 'seen' || one.status === 'arrived'),
  );
  const times = firstOpen(desk, [
    ask(desk, 'preferred-times'),
    visit !== undefined && { verb: 'check-out', appointment: visit.id },
  ]);
  return (
    times ??
    chooseSlot(desk, { mrn: chart.mrn, type: order.visitType ?? 'follow-up', newPatient: false, order }) ??
    close(desk)
  );
}

interface Wish {
  readonly mrn: string;
  readonly type: string;
  readonly newPatient: boolean;
  readonly moving?: Appointment;
  readonly order?: ChartOrder;
}

function chooseSlot(desk: Desk, wish: Wish): Act | undefined {
  const { talk } = desk;
  const settled = did(desk, 'book') || did(desk, 'move');
  if (!settled) {
    const offered = offeredSlot(desk);
    if (offered !== undefined && talk.accepted.some((key) => key === 'offer:slot')) {
      return wish.moving
        ? { verb: 'move', appointment: wish.moving.id, slot: offered }
        : { verb: 'book', mrn: wish.mrn, type: wish.type, slot: offered };
    }
    const [best] = slotsFor(desk, wish);
    if (!best || did(desk, 'offer:slot')) return noSlot(desk, wish);
    return offer(desk, 'slot', best.id);
  }
  return (
    (desk.temper.tellsAll
      ? tell(desk, ['appointment-time', 'appointment-reason', 'diagnosis', 'balance'])
      : undefined) ??
    firstOpen(desk, [
      summarise(desk, 'appointment', 'bring'),
      !desk.temper.hurries && wish.newPatient && instruct(desk, 'arrive-early'),
      !desk.temper.hurries &&
        desk.talk.party.channel === 'counter' && { verb: 'hand-over', handout: 'appointment-card', mrn: wish.mrn },
      !desk.temper.hurries && ask(desk, 'anything-else'),
    ])
  );
}

/** Nothing fits: a place on the wait list, and the old time stays. */
function noSlot(desk: Desk, wish: Wish): Act | undefined {
  return firstOpen(desk, [
    offer(desk, 'wait-list'),
    { verb: 'wait-list', mrn: wish.mrn, type: wish.type },
    summarise(desk, 'patient-calls', 'appointment'),
    !desk.temper.hurries && ask(desk, 'anything-else'),
  ]);
}

function slotsFor(desk: Desk, wish: Wish): SlotAnswer[] {
  const { view, practice } = desk;
  const wanted = wantedTimes(wantsOf(desk), view.date);
  // A moved visit stays with its clinician unless another was asked for.
  const named = wish.order?.provider ?? (wanted.providers.length === 0 ? wish.moving?.provider : undefined);
  const query: SlotQuery = {
    practice,
    appointments: Object.values(view.appointments),
    visitType: wish.type,
    newPatient: wish.newPatient,
    wanted: { ...wanted, providers: named === undefined ? wanted.providers : [named] },
    today: view.date,
    now: view.now + 1800,
    from: wish.order?.from ?? view.date,
    to: wish.order?.to ?? addDays(view.date, 14),
    ...(wish.moving ? { moving: wish.moving.id } : {}),
    ...(view.openChart ? { patient: { age: ageOn(view.openChart.dob, view.date), sex: view.openChart.sex } } : {}),
  };
  return findSlots(query);
}

/** What was said of possible times, as a calendar can be searched with it. */
function wantsOf(desk: Desk) {
  return desk.talk.heard.find((one) => one.wants !== undefined)?.wants;
}

function offeredSlot(desk: Desk): string | undefined {
  return desk.talk.offeredSlots.at(-1);
}

function upcoming(desk: Desk, mrn: string): Appointment | undefined {
  return Object.values(desk.view.appointments)
    .filter(
      (one) =>
        one.mrn === mrn &&
        one.status === 'booked' &&
        (one.date > desk.view.date || (one.date === desk.view.date && one.start > desk.view.now)),
    )
    .toSorted((a, b) => (a.date === b.date ? a.start - b.start : a.date < b.date ? -1 : 1))[0];
}

/** Somebody may be on file under a former name: the date of birth and the first name find them. */
function chartByBirthDate(desk: Desk): string | undefined {
  const dob = heard(desk, 'date-of-birth');
  const first = heard(desk, 'full-name')?.split(' ')[0];
  return desk.view.charts.find((chart) => spokenBirthDate(chart.dob) === dob && chart.spoken.split(' ')[0] === first)
    ?.mrn;
}

/** A chart only if the date of birth on it is the one that was given: a namesake's is not the caller's. */
function sameBirthDate(desk: Desk, mrn: string | undefined): string | undefined {
  const dob = heard(desk, 'date-of-birth');
  return desk.view.charts.some(
    (chart) => chart.mrn === mrn && (dob === undefined || spokenBirthDate(chart.dob) === dob),
  )
    ? mrn
    : undefined;
}

/** The last name that was given, where the chart still has a former one. */
function newLastName(desk: Desk, onRecord: string): string | undefined {
  const given = heard(desk, 'full-name')?.split(' ').slice(1).join(' ');
  return desk.temper.checksNothing || given === undefined || given === '' || given === onRecord ? undefined : given;
}

function registerHeard(desk: Desk): Act | undefined {
  const name = heard(desk, 'full-name')?.split(' ') ?? [];
  const dob = heard(desk, 'date-of-birth');
  const date = dob === undefined ? undefined : isoFromSpoken(dob);
  if (name.length < 2 || date === undefined) return undefined;
  const phone = heard(desk, 'callback-number');
  return {
    verb: 'register',
    first: name[0] ?? '',
    last: name.slice(1).join(' '),
    dob: date,
    ...(phone === undefined ? {} : { phone: phone.slice(0, 20) }),
  };
}

function isoFromSpoken(text: string): string | undefined {
  const match = /^([A-Z][a-z]+) (\d{1,2}), (\d{4})$/.exec(text);
  const months = [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ];
  const month = months.indexOf(match?.[1] ?? '') + 1;
  return match && month > 0
    ? `${match[3]}-${String(month).padStart(2, '0')}-${(match[2] ?? '').padStart(2, '0')}`
    : undefined;
}

/** Whether the practice has no contract with the plan: of the chart, or of the member number that was read out. */
function uncontracted(desk: Desk, onRecord: Coverage | undefined): boolean {
  const member = heard(desk, 'insurance-card');
  const byNumber = desk.practice.plans.find(
    (plan) => member !== undefined && plan.memberIdPrefix !== '' && member.startsWith(plan.memberIdPrefix),
  );
  const plan = byNumber ?? desk.practice.plans.find((one) => one.id === onRecord?.plan);
  return plan !== undefined && !plan.contracted;
}
