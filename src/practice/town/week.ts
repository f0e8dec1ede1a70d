import { Dice } from '../../shared/random';
import { clock } from '../../shared/time';
import type { Appointment, AppointmentStatus, Provider, VisitType } from '../calendar';
import type { Chart } from '../chart';
import { addDays, weekday } from '../dates';
import type { Practice } from '../practice';
import { openStretches, overlaps, type Stretch } from './workday';

/** Somebody who can be given an appointment. */
export interface Bookable {
  readonly chart: Chart;
  readonly age: number;
  /** Whether the practice books this patient as a new one. */
  readonly isNew: boolean;
  /** Whether the plan on record wants a referral for a specialist. */
  readonly needsReferral: boolean;
}

/** A visit that is to be, before a patient has it. */
interface Planned {
  readonly type: VisitType;
  readonly start: number;
}

/** A patient with what was booked so far. */
interface Candidate {
  readonly patient: Bookable;
  readonly dates: Set<string>;
  /** By kind of care, the Monday of the week of the last booking. */
  readonly cares: Map<string, string>;
}

/** Rooms of which there are so few that two clinicians can want the same one. */
const scarce: readonly VisitType['roomKind'][] = ['procedure', 'video'];
const noon = 12 * 3600;

/** The dates from Monday to Friday of the week in which a date lies; a weekend belongs to the week before it. */
export function weekOf(date: string): string[] {
  const monday = addDays(date, 1 - weekday(date));
  return [0, 1, 2, 3, 4].map((days) => addDays(monday, days));
}

/** How full a clinician's day is, in thousandths, this week and in those that follow: the further away, the emptier. */
const fullness: readonly (readonly [number, number])[] = [
  [750, 880],
  [560, 700],
  [340, 480],
  [160, 300],
];

/** The dates for which appointments are drawn: this week from Monday on, and three more. */
export function calendarDates(date: string): string[] {
  return fullness.flatMap((_, index) => weekOf(addDays(date, 7 * index)));
}

/**
 * Fills the calendar by the templates, without any overlap: this week to about three quarters, later weeks less. Days
 * before `date` are done.
 */
export function drawCalendar(
  practice: Practice,
  seed: number,
  date: string,
  patients: readonly Bookable[],
): Appointment[] {
  const calendar = new Filling(practice, seed, date, patients);
  // Today first: the day that is played depends on nothing that is drawn for another.
  const days = calendarDates(date);
  for (const day of days.toSorted((a, b) => Number(b === date) - Number(a === date))) {
    const [least, most] = fullness[Math.floor(days.indexOf(day) / 5)] ?? [0, 0];
    for (const provider of practice.providers) calendar.fill(provider, day, least, most);
  }
  return calendar.appointments.toSorted((a, b) => (a.id < b.id ? -1 : 1));
}

class Filling {
  readonly appointments: Appointment[] = [];
  /** Whom a visit type is for, by id of the type. */
  private readonly suited = new Map<string, readonly Candidate[]>();
  private readonly candidates: readonly Candidate[];
  private readonly rooms = new Map<string, Stretch[]>();
  /** The Monday of each date that was filled. */
  private readonly weeks = new Map<string, string>();

  constructor(
    private readonly practice: Practice,
    private readonly seed: number,
    private readonly today: string,
    patients: readonly Bookable[],
  ) {
    this.candidates = patients.map((patient) => ({ patient, dates: new Set(), cares: new Map() }));
  }

  fill(provider: Provider, date: string, least: number, most: number): void {
    const dice = new Dice(this.seed, `day/${provider.id}/${date}`);
    this.weeks.set(date, this.weeks.get(date) ?? addDays(date, 1 - weekday(date)));
    const open = openStretches(provider, date);
    const minutes = open.reduce((sum, { from, to }) => sum + (to - from) / 60, 0);
    const wanted = Math.floor((minutes * dice.int(least, most)) / 1000);
    for (const planned of this.thinOut(dice, this.plan(dice, provider, date, open), wanted)) {
      const candidate = this.drawPatient(dice, provider, date, planned.type);
      if (candidate) this.book(dice, provider, date, planned, candidate);
    }
  }

  /** A day as full as it can be. */
  private plan(dice: Dice, provider: Provider, date: string, open: readonly Stretch[]): Planned[] {
    const grid = provider.gridMinutes * 60;
    const planned: Planned[] = [];
    for (const { from, to } of open) {
      for (let at = Math.ceil(from / grid) * grid; at + grid <= to;) {
        const half = (start: number): boolean => start < noon === at < noon;
        const preventive = planned.filter(({ type, start }) => type.preventive && half(start)).length;
        const type = this.drawType(
          dice,
          provider,
          date,
          { from: at, to },
          preventive >= provider.maxPhysicalsPerHalfDay,
        );
        if (type) planned.push({ type, start: at });
        at += type ? Math.ceil((type.minutes * 60) / grid) * grid : grid;
      }
    }
    return planned;
  }

  /** Takes visits away, often two in a row, until no more than the wanted minutes are left: those are the free times. */
  private thinOut(dice: Dice, planned: readonly Planned[], wanted: number): Planned[] {
    let left = planned.reduce((sum, { type }) => sum + type.minutes, 0);
    const gone = new Set<Planned>();
    for (const each of dice.shuffle(planned)) {
      const next = dice.chance(450) ? planned[planned.indexOf(each) + 1] : undefined;
      for (const one of next ? [each, next] : [each]) {
        if (left <= wanted || gone.has(one)) continue;
        gone.add(one);
        left -= one.type.minutes;
      }
    }
    return planned.filter((each) => !gone.has(each));
  }

  private drawType(
    dice: Dice,
    provider: Provider,
    date: string,
    gap: Stretch,
    physicalsFull: boolean,
  ): VisitType | undefined {
    const tooLateForNew = provider.noNewAfter !== undefined && clock(gap.from) >= provider.noNewAfter;
    const fitting = this.practice.visitTypes.filter(
      (type) =>
        provider.visitTypes.includes(type.id) &&
        type.share > 0 &&
        gap.from + type.minutes * 60 <= gap.to &&
        !(type.forNew && (tooLateForNew || !provider.acceptsNew)) &&
        !(type.preventive && physicalsFull) &&
        this.hasRoom(date, type, gap.from),
    );
    return fitting.length === 0 ? undefined : dice.weighted(fitting, ({ share }) => share);
  }

  private hasRoom(date: string, type: VisitType, start: number): boolean {
    if (!scarce.includes(type.roomKind)) return true;
    const there = this.practice.rooms.filter(({ kind }) => kind === type.roomKind).length;
    const wanted = { from: start, to: start + type.minutes * 60 };
    const taken = this.rooms.get(`${date}/${type.roomKind}`)?.filter((stretch) => overlaps(stretch, wanted)) ?? [];
    return taken.length < there;
  }

  /** Nobody comes twice on a day, nor again for the same kind of care while others fit; the own clinician is preferred. */
  private drawPatient(dice: Dice, provider: Provider, date: string, type: VisitType): Candidate | undefined {
    const week = this.weeks.get(date) ?? '';
    const care = careOf(type);
    const free = this.suitedTo(type).filter(({ dates }) => !dates.has(date));
    const fresh = free.filter(({ cares }) => !cares.has(care));
    const thisWeek = fresh.length > 0 || type.forNew ? fresh : free.filter(({ cares }) => cares.get(care) !== week);
    const fitting = thisWeek.length > 0 || type.forNew ? thisWeek : free;
    if (fitting.length === 0) return undefined;
    const own = fitting.filter(({ patient }) => patient.chart.pcp === provider.id);
    return dice.pick(own.length > 0 && dice.chance(750) ? own : fitting);
  }

  private suitedTo(type: VisitType): readonly Candidate[] {
    const known = this.suited.get(type.id);
    if (known) return known;
    const suited = this.candidates.filter(
      ({ patient: { chart, age, isNew } }) =>
        age >= type.minAge &&
        age <= type.maxAge &&
        (type.sex === 'any' || type.sex === chart.sex) &&
        isNew === type.forNew,
    );
    this.suited.set(type.id, suited);
    return suited;
  }

  private book(dice: Dice, provider: Provider, date: string, { type, start }: Planned, candidate: Candidate): void {
    const { patient } = candidate;
    const { mrn } = patient.chart;
    const reason = type.reasons.length > 0 ? dice.pick(type.reasons) : '';
    const number = dice.int(1000, 9999);
    const referred = type.specialty && patient.needsReferral && !dice.chance(150);
    this.appointments.push({
      id: `${date}-${provider.id}-${clock(start).replace(':', '')}`,
      mrn,
      provider: provider.id,
      type: type.id,
      date,
      start,
      minutes: type.minutes,
      status: date < this.today ? doneAs(dice) : 'booked',
      note: reason,
      ...(referred && { referral: `R-${number}` }),
    });
    candidate.dates.add(date);
    candidate.cares.set(careOf(type), this.weeks.get(date) ?? '');
    const room = `${date}/${type.roomKind}`;
    this.rooms.set(room, [...(this.rooms.get(room) ?? []), { from: start, to: start + type.minutes * 60 }]);
  }
}

function careOf(type: VisitType): string {
  if (type.specialty) return 'specialist';
  return type.roomKind === 'nurse' ? 'nurse' : 'clinician';
}

function doneAs(dice: Dice): AppointmentStatus {
  const how = dice.int(1, 1000);
  if (how <= 45) return 'no-show';
  return how <= 70 ? 'cancelled' : 'checked-out';
}
