import { Dice } from '../../shared/random';
import { clock } from '../../shared/time';
import type { Appointment, AppointmentStatus, Provider, VisitType } from '../calendar';
import type { Chart } from '../chart';
import { addDays, weekday } from '../dates';
import type { Practice } from '../practice';
import { openStretches, overlaps, type Stretch } from './workday';

/** Somebody who can be given an appointment this week. */
export interface Bookable {
  readonly chart: Chart;
  readonly age: number;
  /** Whether the practice books this patient as a new one. */
  readonly isNew: boolean;
  /** Whether the plan on record wants a referral for a specialist. */
  readonly needsReferral: boolean;
}

/** Rooms of which there are so few that two clinicians can want the same one. */
const scarce: readonly VisitType['roomKind'][] = ['procedure', 'video'];
const mostPerWeek = 3;

/** The dates from Monday to Friday of the week in which a date lies; a weekend belongs to the week before it. */
export function weekOf(date: string): string[] {
  const monday = addDays(date, 1 - weekday(date));
  return [0, 1, 2, 3, 4].map((days) => addDays(monday, days));
}

/** Fills the week's calendar to between 70 and 85 percent, by the templates, without any overlap; days before `date` are done. */
export function drawWeek(practice: Practice, seed: number, date: string, patients: readonly Bookable[]): Appointment[] {
  const week = new Week(practice, seed, date, patients);
  // Today first: the day that is played depends on nothing that is drawn for another.
  const others = weekOf(date).filter((day) => day !== date);
  for (const day of weekday(date) <= 5 ? [date, ...others] : others) {
    for (const provider of practice.providers) week.fill(provider, day);
  }
  return week.appointments.toSorted((a, b) => (a.id < b.id ? -1 : 1));
}

class Week {
  readonly appointments: Appointment[] = [];
  private readonly booked = new Map<string, number>();
  private readonly busy = new Map<string, Set<string>>();
  private readonly rooms = new Map<string, Stretch[]>();

  constructor(
    private readonly practice: Practice,
    private readonly seed: number,
    private readonly today: string,
    private readonly patients: readonly Bookable[],
  ) {}

  fill(provider: Provider, date: string): void {
    const dice = new Dice(this.seed, `day/${provider.id}/${date}`);
    const fullness = dice.int(740, 860);
    const grid = provider.gridMinutes * 60;
    let physicals = { morning: 0, afternoon: 0 };
    for (const { from, to } of openStretches(provider, date)) {
      let at = Math.ceil(from / grid) * grid;
      while (at + grid <= to) {
        const half = at < 12 * 3600 ? 'morning' : 'afternoon';
        const full = physicals[half] >= provider.maxPhysicalsPerHalfDay;
        const type = dice.chance(fullness) ? this.drawType(dice, provider, date, { from: at, to }, full) : undefined;
        const patient = type && this.drawPatient(dice, provider, date, type);
        if (!type || !patient) {
          at += grid * (provider.gridMinutes < 15 && dice.chance(500) ? 2 : 1);
          continue;
        }
        if (type.preventive) physicals = { ...physicals, [half]: physicals[half] + 1 };
        this.book(dice, provider, date, at, type, patient);
        at += Math.ceil((type.minutes * 60) / grid) * grid;
      }
    }
  }

  private drawType(dice: Dice, provider: Provider, date: string, gap: Stretch, physicalsFull: boolean): VisitType | undefined {
    const tooLateForNew = provider.noNewAfter !== undefined && clock(gap.from) >= provider.noNewAfter;
    const fitting = this.practice.visitTypes.filter(
      (type) =>
        provider.visitTypes.includes(type.id) &&
        type.share > 0 &&
        gap.from + type.minutes * 60 <= gap.to &&
        !(type.forNew && (tooLateForNew || !provider.acceptsNew)) &&
        !(type.preventive && physicalsFull && provider.maxPhysicalsPerHalfDay > 0) &&
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

  private drawPatient(dice: Dice, provider: Provider, date: string, type: VisitType): Bookable | undefined {
    const today = this.busy.get(date);
    const fitting = this.patients.filter(
      ({ chart, age, isNew }) =>
        age >= type.minAge &&
        age <= type.maxAge &&
        (type.sex === 'any' || type.sex === chart.sex) &&
        isNew === type.forNew &&
        this.count(chart.mrn) < mostPerWeek &&
        !today?.has(chart.mrn),
    );
    const least = Math.min(...fitting.map(({ chart }) => this.count(chart.mrn)));
    const spared = fitting.filter(({ chart }) => this.count(chart.mrn) === least);
    const own = spared.filter(({ chart }) => chart.pcp === provider.id);
    if (spared.length === 0) return undefined;
    return dice.pick(own.length > 0 && dice.chance(750) ? own : spared);
  }

  private book(dice: Dice, provider: Provider, date: string, start: number, type: VisitType, patient: Bookable): void {
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
    this.booked.set(mrn, this.count(mrn) + 1);
    const day = this.busy.get(date) ?? new Set<string>();
    this.busy.set(date, day.add(mrn));
    const room = `${date}/${type.roomKind}`;
    this.rooms.set(room, [...(this.rooms.get(room) ?? []), { from: start, to: start + type.minutes * 60 }]);
  }

  private count(mrn: string): number {
    return this.booked.get(mrn) ?? 0;
  }
}

function doneAs(dice: Dice): AppointmentStatus {
  const how = dice.int(1, 1000);
  if (how <= 45) return 'no-show';
  return how <= 70 ? 'cancelled' : 'checked-out';
}
