import type { Severity } from '../authority';
import type { DescribedFact } from '../situation/common';
import type { JudgeContext } from '../situation/context';
import { channelBars } from './bars/channels';
import { guardedBars } from './bars/guarded';
import { wishBars } from './bars/wishes';
import { farthest, type Ground, type Reach } from './ground';
import { groundsFor } from './grounds/for-recipient';
import { isClinical, isGuarded } from './information';
import type { Exchange } from './verified';

/** What holds for one fact, and the ground or bar that decides it. */
export interface Ruling {
  readonly fact: DescribedFact;
  readonly reach: Reach;
  readonly by: Ground;
}

/** Rules on every fact by itself, so that no fact makes another more allowed: a bar stops what any basis would permit. */
export function weigh(exchange: Exchange, facts: readonly DescribedFact[], context: JudgeContext): Ruling[] {
  const bars = [...guardedBars(exchange, context), ...wishBars(exchange, context), ...channelBars(exchange)];
  const grounds = groundsFor(exchange, context);
  return facts.map((fact) => {
    const stop = pick(bars, fact, (reach, best) => farthest(reach, best) > 0);
    const basis = pick(grounds, fact, (reach, best) => farthest(reach, best) < 0);
    if (basis === undefined) throw new Error('Every recipient has at least one ground.');
    const decides = stop !== undefined && stop.reach !== 'yes' && farthest(stop.reach, basis.reach) >= 0 ? stop : basis;
    const asked = [...bars, ...(basis.reach === 'needs' ? grounds : [])].find(
      (by) => by.asksState && by.reach(fact) === 'needs',
    );
    return { fact, ...(asked === undefined ? decides : withStateAsked(decides, asked)) };
  });
}

/** A question of state law stands beside what is needed anyway, and before an answer that the law may turn out to make worse. */
function withStateAsked({ reach, by }: Pick<Ruling, 'reach' | 'by'>, asked: Ground): Pick<Ruling, 'reach' | 'by'> {
  if (by === asked) return { reach, by };
  if (reach === 'needs')
    return { reach, by: { ...by, needs: [...(by.needs ?? []), ...(asked.needs ?? [])], asksState: true } };
  return farthest(asked.atWorst ?? 'needs', reach) > 0 ? { reach: 'needs', by: asked } : { reach, by };
}

/** The first ground than which no other is better, by what better is. */
function pick(
  grounds: readonly Ground[],
  fact: DescribedFact,
  better: (reach: Reach, best: Reach) => boolean,
): Pick<Ruling, 'reach' | 'by'> | undefined {
  let best: Pick<Ruling, 'reach' | 'by'> | undefined;
  for (const by of grounds) {
    const reach = by.reach(fact);
    if (best === undefined || better(reach, best.reach)) best = { reach, by };
  }
  return best;
}

/** How grave it is to share a fact that may not be shared so. */
export function gravityOf(ruling: Ruling): Severity {
  const own = ruling.by.gravity?.(ruling.fact);
  if (own !== undefined) return own;
  return isClinical(ruling.fact) || isGuarded(ruling.fact.sensitivity) ? 'critical' : 'serious';
}

const gravities: readonly Severity[] = ['none', 'minor', 'serious', 'critical'];

/** The graver of severities; none when there are none. */
export function gravest(severities: readonly Severity[]): Severity {
  return gravities[Math.max(0, ...severities.map((each) => gravities.indexOf(each)))] ?? 'none';
}
