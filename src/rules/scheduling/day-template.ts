import type { Block, Provider } from '../../practice/calendar';
import { secondsOfClock } from '../../practice/clock';
import { addDays, daysBetween } from '../../practice/dates';
import type { Absence, WeeklyHours } from '../../practice/resources';
import type { Template } from '../../practice/templates';
import type { SlotQuery } from './slot-query';

/** A stretch of a day in seconds since midnight; the end is not part of it. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

export interface BlockStretch extends Stretch {
  readonly block: Block;
}

/** A part of a day that gives out its times in its own way, and how many patients may be told each of its times. */
export interface Place extends Stretch {
  readonly template: Template;
  readonly starts: ReadonlyMap<number, number>;
}

/** A clinician's day as the template has it. */
export interface DayTemplate {
  readonly hours: readonly Stretch[];
  readonly blocks: readonly BlockStretch[];
  readonly places: readonly Place[];
  /** Every time at which a visit may start, whatever stands there. */
  readonly starts: readonly number[];
}

const hour = 3600;

/** The template of a weekday: hours, blocks, and the parts of the hours that are waves, open access or open hours. */
export function readTemplate(provider: Provider, day: number): DayTemplate {
  const hours = joined(onDay(provider.hours, day));
  const places = (provider.templates ?? [])
    .filter(({ days }) => days.includes(day))
    .flatMap((template) => placesOf(template, hours, provider));
  return {
    hours,
    blocks: provider.blocks
      .filter(({ days }) => days.includes(day))
      .map((block) => ({ ...clockStretch(block.from, block.to), block })),
    places,
    starts: startsOf(hours, places, provider.gridMinutes * 60),
  };
}

function placesOf(template: Template, hours: readonly Stretch[], provider: Provider): Place[] {
  const all = clockStretch(template.from, template.to);
  return hours.flatMap(({ from, to }) => {
    const part = { from: Math.max(from, all.from), to: Math.min(to, all.to) };
    return part.from < part.to ? [{ ...part, template, starts: startsIn(template, part, provider.gridMinutes) }] : [];
  });
}

/** The part of the day a time lies in, where it has a template of its own; the one listed first. */
export function placeAt(places: readonly Place[], at: number): Place | undefined {
  return places.find(({ from, to }) => from <= at && at < to);
}

/** Whether patients of this part are told the same time and seen in turn. */
export function isWave(place: Place | undefined): place is Place {
  return place?.template.kind === 'wave' || place?.template.kind === 'modified-wave';
}

/** The hour of a wave in which a visit that starts then is seen: to its end, or longer when the visit is. */
export function hourOfWave(visit: Stretch): Stretch {
  const from = visit.from - (visit.from % hour);
  return { from, to: Math.max(from + hour, visit.to) };
}

function startsOf(hours: readonly Stretch[], places: readonly Place[], grid: number): number[] {
  const plain = hours.flatMap(({ from, to }) => {
    const starts: number[] = [];
    for (let at = Math.ceil(from / grid) * grid; at < to; at += grid) starts.push(at);
    return starts;
  });
  if (places.length === 0) return plain;
  const own = places.flatMap((place) => [...place.starts.keys()].filter((at) => placeAt(places, at) === place));
  return [...plain.filter((at) => placeAt(places, at) === undefined), ...own].toSorted((one, other) => one - other);
}

/** Whether the template lets a visit start then. */
export function isStart(place: Place | undefined, grid: number, at: number): boolean {
  return place === undefined ? at % grid === 0 : (place.starts.get(at) ?? 0) > 0;
}

/**
 * Whether a block stands on a date. It gives way only when whoever may release it has done so for that date, when the
 * nurse has released today's holds, or when it opens by itself; where the hour is not known, on its day.
 * @source SCH-08
 */
export function blockStands(block: Block, date: string, { today, now, heldReleased }: SlotQuery): boolean {
  if (block.dates !== undefined && !block.dates.includes(date)) return false;
  if (block.kind === 'same-day-hold' && heldReleased === true && date === today) return false;
  const released = block.releases?.filter((each) => each.date === date && each.by === block.releasedBy).at(-1);
  if (released?.act === 'released') return false;
  if (block.reserved === true) return true;
  if (block.opensAt !== undefined && date === today && (now === undefined || now >= at(block.opensAt))) return false;
  if (block.opensHoursBefore === undefined) return true;
  const ahead = daysBetween(today, date) * 24 * hour + at(block.from) - (now ?? 0);
  return ahead > block.opensHoursBefore * hour;
}

/**
 * Whether a stretch takes a slot that is held for the same day: it opens at its hour (where the hour is not known, on its
 * day), and never for a routine recall.
 * @source SCH-06
 */
export function heldFor(places: readonly Place[], stretch: Stretch, date: string, query: SlotQuery): Place | undefined {
  return places.find((place) => {
    const { template } = place;
    if (template.kind !== 'open-access' || !overlap(place, stretch)) return false;
    const opensOn = addDays(date, -template.opensDaysBefore);
    const { today, now } = query;
    const opened = today > opensOn || (today === opensOn && (now === undefined || now >= at(template.opensAt)));
    if (opened && query.recall !== true) return false;
    const slot = template.slotMinutes * 60;
    const first = Math.max(0, Math.floor((stretch.from - place.from) / slot));
    const last = Math.ceil((Math.min(stretch.to, place.to) - place.from) / slot);
    return heldSlots(last, template.openPermille) > heldSlots(first, template.openPermille);
  });
}

/** How many of the first `slots` slots are held for the same day: spread evenly, the last of each group. */
export function heldSlots(slots: number, openPermille: number): number {
  return Math.floor((slots * openPermille) / 1000);
}

/** The stretches of a date in which an absence lies. */
export function awayOn(absences: readonly Absence[] | undefined, date: string): Stretch[] {
  return (absences ?? [])
    .filter(({ from, to }) => from <= date && date <= (to ?? from))
    .map((absence) => awayDuring(absence, date));
}

/** Each date alike, or without a break over the nights where the end is no later than the start. */
function awayDuring({ from, to = from, start, end }: Absence, date: string): Stretch {
  const leaves = start === undefined ? 0 : at(start);
  const returns = end === undefined ? 24 * hour : until(end);
  if (leaves < returns) return { from: leaves, to: returns };
  return { from: date === from ? leaves : 0, to: date === to ? returns : 24 * hour };
}

/** The hours of a weekday, those that touch or overlap as one stretch. */
export function hoursOn(hours: readonly WeeklyHours[], day: number): Stretch[] {
  return joined(onDay(hours, day));
}

/** Whether two stretches share a moment. */
export function overlap(one: Stretch, other: Stretch): boolean {
  return one.from < other.to && other.from < one.to;
}

/** Seconds since midnight of a clock text, '8:30' and '24:00' among them; midnight when it is none. */
export function at(text: string): number {
  return secondsOfClock(text);
}

/** The same for an end: the last minute of the day means its end. */
function until(text: string): number {
  return text === '23:59' ? 24 * hour : at(text);
}

export function clockStretch(from: string, to: string): Stretch {
  return { from: at(from), to: until(to) };
}

function onDay(hours: readonly WeeklyHours[], day: number): Stretch[] {
  return hours.filter(({ days }) => days.includes(day)).map(({ from, to }) => clockStretch(from, to));
}

/** The times a template gives out within a stretch, and to how many each; `gridMinutes` where it has no slots of its own. */
export function startsIn(template: Template, part: Stretch, gridMinutes: number): Map<number, number> {
  const starts = new Map<number, number>();
  if (template.kind === 'wave' || template.kind === 'modified-wave') {
    const pattern = template.kind === 'wave' ? [{ minute: 0, patients: template.patients }] : template.pattern;
    for (let top = part.from - (part.from % hour); top < part.to; top += hour)
      for (const { minute, patients } of pattern) {
        const start = top + minute * 60;
        if (patients > 0 && part.from <= start && start < part.to) starts.set(start, patients);
      }
  }
  if (template.kind === 'stream' || template.kind === 'open-access') {
    const step = (template.slotMinutes ?? gridMinutes) * 60;
    for (let start = part.from; start < part.to; start += step) starts.set(start, 1);
  }
  return starts;
}

/** Hours that touch or overlap as one stretch, so that a visit may run across their seam and is found once. */
function joined(stretches: readonly Stretch[]): Stretch[] {
  const out: Stretch[] = [];
  for (const next of stretches.toSorted((one, other) => one.from - other.from)) {
    const last = out.at(-1);
    if (last && next.from <= last.to) out[out.length - 1] = { from: last.from, to: Math.max(last.to, next.to) };
    else if (next.to > next.from) out.push(next);
  }
  return out;
}
