import type { Act } from '../../../practice/acts/act';
import { visitsOf } from '../../../practice/visits-of';
import type { Appointment } from '../../../practice/calendar';
import type { Chart } from '../../../practice/chart';
import type { Paper } from '../../../practice/paper';
import { copayDue } from '../../../rules/billing/copay';
import {
  ask,
  close,
  decline,
  type Desk,
  did,
  explain,
  firstOpen,
  heard,
  offer,
  openChart,
  request,
  summarise,
} from '../steps';
import { identifyPatient, patientMrn } from './identify';

/** Somebody is here for a visit: identity, coverage on the day, referral, what is due, arrived, told what comes next. */
export function checkIn(desk: Desk): Act {
  const { temper } = desk;
  const next = identifyPatient(desk);
  if (next) return next;
  const mrn = patientMrn(desk);
  const chart = openChart(desk, mrn);
  const visit = chart ? visitToday(desk, chart) : undefined;
  if (!chart || !visit) return nothingBooked(desk);
  return (
    (temper.refuses ? hurdles(desk) : undefined) ??
    coverage(desk, chart, visit) ??
    registration(desk, chart) ??
    referral(desk, chart, visit) ??
    money(desk, chart, visit) ??
    finish(desk, visit)
  );
}

/** The visit of today that is still to be checked in. */
export function visitToday(desk: Desk, chart: Chart): Appointment | undefined {
  return visitsOf(desk.view.appointments, chart.mrn).find(
    (one) => one.date === desk.view.date && (one.status === 'booked' || one.status === 'arrived'),
  );
}

function nothingBooked(desk: Desk): Act {
  return (
    firstOpen(desk, [
      ask(desk, 'reason'),
      ask(desk, 'address-on-file'),
      offer(desk, 'other-time'),
      summarise(desk, 'appointment'),
    ]) ?? close(desk)
  );
}

function hurdles(desk: Desk): Act | undefined {
  return firstOpen(desk, [
    request(desk, 'pay-balance-first'),
    request(desk, 'written-request'),
    decline(desk, 'check-in', 'none'),
  ]);
}

function coverage(desk: Desk, chart: Chart, visit: Appointment): Act | undefined {
  if (desk.temper.checksNothing || chart.coverages.length === 0) return undefined;
  const card = firstOpen(desk, [ask(desk, 'insurance-card')]);
  if (card) return card;
  const answers = desk.view.eligibility.filter((answer) => answer.mrn === chart.mrn && answer.on === visit.date);
  const last = answers.at(-1);
  if (!last) return { verb: 'check-eligibility', mrn: chart.mrn, on: visit.date };
  if (last.status === 'active') return undefined;
  const told = firstOpen(desk, [explain(desk, 'coverage-inactive'), ask(desk, 'other-coverage')]);
  if (told) return told;
  const paper = newCard(desk, chart);
  if (paper && !did(desk, 'record-card')) return { verb: 'record-card', mrn: chart.mrn, paper: paper.id };
  if (did(desk, 'record-card') && answers.length < 2)
    return { verb: 'check-eligibility', mrn: chart.mrn, on: visit.date };
  return firstOpen(desk, [
    offer(desk, 'self-pay-estimate'),
    offer(desk, 'new-card-later'),
    did(desk, 'offer:self-pay-estimate') && { verb: 'hand-over', handout: 'self-pay-estimate', mrn: chart.mrn },
  ]);
}

/** A card that shows another coverage than the one on record. */
function newCard(desk: Desk, chart: Chart): Paper | undefined {
  return desk.talk.papersShown.find(
    (paper) =>
      paper.coverage !== undefined &&
      !chart.coverages.some((coverage) => coverage.memberId === paper.coverage?.memberId),
  );
}

/** What is on record is asked openly, and put right where it is out of date. */
function registration(desk: Desk, chart: Chart): Act | undefined {
  const { temper } = desk;
  if (temper.hurries || temper.checksNothing) return undefined;
  const asked = firstOpen(desk, [ask(desk, 'phone-on-file'), ask(desk, 'address-on-file')]);
  if (asked) return asked;
  const phone = heard(desk, 'phone-on-file');
  if (phone !== undefined && phone !== chart.phone)
    return { verb: 'update', mrn: chart.mrn, field: 'phone', value: phone };
  const address = heard(desk, 'address-on-file');
  if (address !== undefined && address !== chart.address)
    return { verb: 'update', mrn: chart.mrn, field: 'address', value: address };
  return chart.noticeAcknowledged
    ? undefined
    : firstOpen(desk, [{ verb: 'hand-over', handout: 'privacy-notice', mrn: chart.mrn }]);
}

function referral(desk: Desk, chart: Chart, visit: Appointment): Act | undefined {
  const plan = desk.practice.plans.find((one) => one.id === chart.coverages[0]?.plan);
  const type = desk.practice.visitTypes.find((one) => one.id === visit.type);
  if (desk.temper.checksNothing || plan?.referralForSpecialist !== true || type?.specialty !== true) return undefined;
  const onFile =
    visit.referral !== undefined ||
    desk.view.referrals.some(
      (one) => one.mrn === chart.mrn && one.state === 'received' && one.appointment === visit.id,
    );
  if (onFile) return undefined;
  return firstOpen(desk, [
    ask(desk, 'referral'),
    explain(desk, 'referral-needed'),
    { verb: 'request-referral', mrn: chart.mrn, appointment: visit.id },
  ]);
}

/** The amount is said, asked for, and taken; who cannot pay is asked in private and offered what the policy offers. */
function money(desk: Desk, chart: Chart, visit: Appointment): Act | undefined {
  const plan = desk.practice.plans.find((one) => one.id === chart.coverages[0]?.plan);
  const type = desk.practice.visitTypes.find((one) => one.id === visit.type);
  const last = desk.view.eligibility.filter((answer) => answer.mrn === chart.mrn).at(-1);
  const due = plan && type && (last === undefined || last.status === 'active') ? copayDue(plan, type) : 0;
  const paid = desk.view.ledger
    .filter((entry) => entry.mrn === chart.mrn && entry.for === 'copay')
    .reduce((sum, entry) => sum + entry.cents, 0);
  if (due === 0 || paid >= due)
    return paid > 0 ? firstOpen(desk, [{ verb: 'hand-over', handout: 'receipt', mrn: chart.mrn }]) : undefined;
  const cannot = heard(desk, 'can-pay') ?? heard(desk, 'payment-today');
  if (cannot?.startsWith('can') === true) return shortOfMoney(desk, chart, due - paid, cannot);
  return (
    firstOpen(desk, [
      !desk.temper.hurries && explain(desk, 'copay-due'),
      !desk.temper.hurries && ask(desk, 'payment-today'),
    ]) ?? tryToCollect(desk, chart, due)
  );
}

function tryToCollect(desk: Desk, chart: Chart, cents: number): Act | undefined {
  return did(desk, 'collect:copay')
    ? undefined
    : { verb: 'collect', mrn: chart.mrn, cents, for: 'copay', method: 'card' };
}

function shortOfMoney(desk: Desk, chart: Chart, left: number, said: string): Act | undefined {
  const part = /\$(\d+)(?:\.(\d\d))?/.exec(said);
  const cents = part ? Number(part[1]) * 100 + Number(part[2] ?? 0) : 0;
  const paidSome = desk.view.ledger.some((entry) => entry.mrn === chart.mrn && entry.for === 'copay');
  const { settings } = desk.practice;
  return firstOpen(desk, [
    !desk.temper.hurries && offer(desk, 'private-place'),
    !desk.temper.hurries && ask(desk, 'can-pay'),
    !desk.temper.hurries && explain(desk, 'payment-choices'),
    offer(desk, 'payment-plan'),
    cents > 0 && cents < left && !paidSome && { verb: 'collect', mrn: chart.mrn, cents, for: 'copay', method: 'cash' },
    desk.talk.accepted.includes('offer:payment-plan') &&
      left <= settings.planMaxCents && {
        verb: 'payment-plan',
        mrn: chart.mrn,
        cents: left,
        parts: Math.min(settings.planMaxParts, 2),
      },
    !desk.talk.accepted.includes('offer:payment-plan') && offer(desk, 'pay-later'),
    offer(desk, 'hardship-form'),
    desk.talk.accepted.includes('offer:hardship-form') && {
      verb: 'hand-over',
      handout: 'hardship-form',
      mrn: chart.mrn,
    },
  ]);
}

function finish(desk: Desk, visit: Appointment): Act {
  const paid = desk.view.ledger.some((entry) => entry.mrn === visit.mrn && entry.kind !== 'charge');
  return (
    firstOpen(desk, [
      visit.status === 'booked' && { verb: 'arrive', appointment: visit.id },
      !desk.temper.hurries && explain(desk, 'wait-time'),
      paid ? summarise(desk, 'wait-called', 'payment') : summarise(desk, 'wait-called'),
      !desk.temper.hurries && ask(desk, 'anything-else'),
    ]) ?? close(desk)
  );
}
