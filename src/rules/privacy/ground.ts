import type { Authority, Severity } from '../authority';
import type { Rule } from '../rule';
import type { DescribedFact } from '../situation/common';

/** How far something lets a fact go: yes; yes after something; somebody else decides; no. */
export type Reach = 'yes' | 'needs' | 'route' | 'no';

/** Why a fact may or may not reach a recipient: one basis with how far it carries. */
export interface Ground {
  readonly rule: Rule;
  readonly reach: (fact: DescribedFact) => Reach;
  /** What it rests on, in plain words. */
  readonly basis: string;
  /** What has to come first, or the questions that decide. */
  readonly needs?: readonly string[];
  readonly routeTo?: string;
  /** What it leaves open is a question of state law, and no state is named. */
  readonly asksState?: boolean;
  /** How far that law may turn out to let the fact go at worst; no further than `needs` when absent. */
  readonly atWorst?: Reach;
  readonly betterAct: string;
  /** How grave it is to share a fact that this does not let go; by what is told and to whom when absent. */
  readonly gravity?: (fact: DescribedFact) => Severity;
  readonly authority?: readonly Authority[];
  readonly entries?: readonly string[];
}

/** A wish, law or circumstance that stops a fact whatever else would permit it. */
export interface Bar extends Ground {
  /** Never 'yes': undefined where it does not concern the fact. */
  readonly stops: (fact: DescribedFact) => Exclude<Reach, 'yes'> | undefined;
}

/** Makes a bar: `reach` follows from what it stops. */
export function bar(parts: Omit<Bar, 'reach'>): Bar {
  return { ...parts, reach: (fact) => parts.stops(fact) ?? 'yes' };
}

const order: readonly Reach[] = ['yes', 'needs', 'route', 'no'];

/** The farther of two reaches first. */
export function farthest(a: Reach, b: Reach): number {
  return order.indexOf(a) - order.indexOf(b);
}

/** A ground that holds once somebody has been checked: until then what it lets go needs the check, and the rest is refused as before. */
export function onceChecked(checked: boolean, ground: Ground, check: Omit<Ground, 'reach'>): Ground[] {
  if (checked) return [ground];
  const lets = (fact: DescribedFact) => ground.reach(fact) === 'yes';
  return [
    { ...ground, reach: (fact) => (lets(fact) ? 'no' : ground.reach(fact)) },
    { ...check, reach: (fact) => (lets(fact) ? 'needs' : 'no') },
  ];
}
