import type { Absence, WeeklyHours } from '../../practice/resources';
import { awayOn, hoursOn, overlap, type Stretch } from './day-template';
import type { Need } from './slot-query';

/** A room, a device or a helper. */
export interface Member {
  readonly id: string;
  readonly features?: readonly string[] | undefined;
  readonly hours?: readonly WeeklyHours[] | undefined;
  readonly absences?: readonly Absence[] | undefined;
}

/** A stretch in which a visit holds one of a kind: a certain one, or any that has the features. */
export interface Use extends Stretch {
  readonly id?: string | undefined;
  readonly features: readonly string[];
  /** The hour of a clinician’s wave whose visits share it. */
  readonly wave?: string;
}

/** What there is of one kind on one day, and what of it is held. */
export interface Pool {
  readonly members: readonly Member[];
  readonly uses: readonly Use[];
  /** Which members are not there, when; empty for those that always are. */
  readonly away: ReadonlyMap<string, readonly Stretch[]>;
  /** No use names its member: counting is enough. */
  readonly unnamed: boolean;
}

/** The pool of a date; `day` is its weekday. */
export function poolOn(members: readonly Member[], uses: readonly Use[], date: string, day: number): Pool {
  const away = new Map<string, readonly Stretch[]>();
  for (const { id, hours, absences } of members) {
    const out = [...awayOn(absences, date), ...(hours && hours.length > 0 ? outside(hoursOn(hours, day)) : [])];
    if (out.length > 0) away.set(id, out);
  }
  return { members, uses, away, unnamed: uses.every(({ id }) => id === undefined) };
}

/**
 * Whether one with these features is free throughout a stretch. A visit that names none takes any of the kind: those that
 * need the same features count against those that have them, all of them against all.
 * @source SCH-14
 */
export function hasFree(
  { members, uses, away, unnamed }: Pool,
  { features, id: wanted }: Need,
  stretch: Stretch,
): boolean {
  if (unnamed && away.size === 0 && features.length === 0 && wanted === undefined)
    return busiest(uses, stretch, members.length) < members.length;
  const named = new Set(uses.filter((use) => use.id !== undefined && overlap(use, stretch)).map(({ id }) => id));
  const there = members.filter(({ id }) => !named.has(id) && !away.get(id)?.some((out) => overlap(out, stretch)));
  const others = uses.filter(({ id }) => id === undefined);
  if (busiest(others, stretch, there.length) >= there.length) return false;
  const suited = there.filter((each) => includesAll(each.features ?? [], features));
  if (wanted !== undefined && !suited.some(({ id }) => id === wanted)) return false;
  if (features.length === 0) return true;
  const fitting = suited.length;
  const rivals = others.filter((each) => includesAll(each.features, features));
  return busiest(rivals, stretch, fitting) < fitting;
}

/** The most stretches that run at the same moment within a window; counting stops where fewer than `enough` touch it at all. */
function busiest(stretches: readonly Stretch[], window: Stretch, enough: number): number {
  const inside = stretches.filter((stretch) => overlap(stretch, window));
  if (inside.length < enough) return inside.length;
  const starts = inside.map(({ from }) => Math.max(from, window.from));
  return starts.reduce((most, at) => Math.max(most, inside.filter(({ from, to }) => from <= at && at < to).length), 0);
}

function includesAll(has: readonly string[], needed: readonly string[]): boolean {
  return needed.every((feature) => has.includes(feature));
}

/** The rest of the day around its hours. */
function outside(hours: readonly Stretch[]): Stretch[] {
  const edges = [{ from: 0, to: 0 }, ...hours, { from: 172_800, to: 172_800 }];
  return edges.slice(1).map(({ from }, index) => ({ from: edges[index]?.to ?? 0, to: from }));
}
