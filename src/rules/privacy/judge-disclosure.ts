import type { JudgeContext } from '../situation/context';
import type { Disclosure } from '../situation/disclosure';
import type { Verdict } from '../verdict';
import { verdictOf } from '../verdict-of';
import type { Reach } from './ground';
import { keyOf } from './information';
import { judgeOverhearing } from './overhearing';
import { judgeToldResults } from './results';
import { sayFacts, sayShared } from './say';
import { gravest, gravityOf, type Ruling, weigh } from './weigh';

/** The answers to a sharing as a whole, the most allowed first. */
export type WholeWord = 'allowed' | 'needs' | 'route' | 'forbidden';

const words: Readonly<Record<Reach, WholeWord>> = { yes: 'allowed', needs: 'needs', route: 'route', no: 'forbidden' };
const worstFirst: readonly Reach[] = ['no', 'route', 'needs', 'yes'];

/**
 * Judges facts of a patient that reached, or are about to reach, somebody: one main verdict, then what others in the room
 * could hear. With `done: false` the words are the same and nothing counts as evidence.
 * @source 45 CFR 164.502-164.528, 164.530(c); PRV-01 to PRV-49
 */
export function judgeDisclosure(situation: Disclosure, context: JudgeContext): Verdict[] {
  const rulings = weigh(situation, situation.facts, context);
  return [
    mainVerdict(situation, rulings, context),
    ...judgeOverhearing(situation, context),
    ...judgeToldResults(situation, rulings, context),
  ];
}

/**
 * What holds of all the facts together, as asked: the answer of the least allowed of them, in the order allowed, needs,
 * route, forbidden. So adding a fact never makes a sharing more allowed. `allowed-in-part` is no further step in that
 * order: it says that the whole is not allowed, and which facts would have to stay out for the rest to go.
 */
export function judgeWhole(situation: Disclosure, context: JudgeContext): WholeWord {
  const reaches = weigh(situation, situation.facts, context).map(({ reach }) => reach);
  return words[worstFirst.find((reach) => reaches.includes(reach)) ?? 'yes'];
}

function mainVerdict(situation: Disclosure, rulings: readonly Ruling[], context: JudgeContext): Verdict {
  const denied = rulings
    .filter((ruling) => ruling.reach !== 'yes')
    .toSorted((a, b) => worstFirst.indexOf(a.reach) - worstFirst.indexOf(b.reach) || rank(b) - rank(a));
  const decisive = denied[0] ?? rulings[0];
  if (decisive === undefined) throw new Error('A disclosure has at least one fact.');
  const inPart = denied.length > 0 && denied.length < rulings.length;
  const severity = gravest(denied.map(gravityOf));
  const needs = [...new Set(denied.flatMap((ruling) => ruling.by.needs ?? []))];
  const { by } = decisive;
  const done = situation.done ? sayShared(situation, situation.facts) : undefined;
  const basis = inPart
    ? `${by.basis} That concerns ${sayFacts(denied.map((ruling) => ruling.fact))}; the rest may be told.`
    : by.basis;
  return verdictOf(by.rule, context, {
    verdict: inPart ? 'allowed-in-part' : words[decisive.reach],
    ...(situation.done
      ? { outcome: denied.length === 0 ? 'met' : inPart && severity === 'minor' ? 'partly' : 'breach' }
      : {}),
    severity,
    basis,
    betterAct: by.betterAct,
    authority: by.authority ?? [],
    facts: by.entries ?? [],
    ...(inPart ? { tooMuch: denied.map((ruling) => keyOf(ruling.fact)) } : {}),
    ...(needs.length > 0 ? { needs } : {}),
    ...(by.routeTo !== undefined ? { routeTo: by.routeTo } : {}),
    ...(done !== undefined ? { done } : {}),
  });
}

function rank(ruling: Ruling): number {
  return ['none', 'minor', 'serious', 'critical'].indexOf(gravityOf(ruling));
}
