import { type AreaId, areas, competencies, type CompetencyId } from './competencies';
import type { Evidence } from './evidence';

/** How well something is done, as far as the evidence goes. All figures are whole points of a hundred. */
export interface Estimate {
  readonly name: string;
  /** Undefined when there is too little evidence to say. */
  readonly estimate?: number;
  /** Between these it lies with nine chances in ten, given this evidence alone. */
  readonly low: number;
  readonly high: number;
  /** How many findings it rests on, and what they weigh. */
  readonly findings: number;
  readonly weight: number;
}

/** Points of a thousand that an outcome earns. */
const earned = { met: 1000, partly: 500, missed: 0, breach: 0 } as const;

/** With fewer findings, or with findings of less weight, an estimate is not shown: one polite sentence proves nothing. */
const enough = { findings: 3, weight: 6 };

/** The share of the weight that was earned, 0 to 100; 0 when there is no evidence at all. */
export function scoreOf(evidence: readonly Evidence[]): number {
  const { got, weight } = sum(evidence);
  return weight === 0 ? 0 : Math.floor((got + weight * 5) / (weight * 10));
}

/** An estimate for each competency of the catalogue to which there is evidence. */
export function competencyEstimates(evidence: readonly Evidence[]): Partial<Record<CompetencyId, Estimate>> {
  const out: Partial<Record<CompetencyId, Estimate>> = {};
  for (const id of Object.keys(competencies) as CompetencyId[]) {
    const own = evidence.filter((item) => item.competencies.includes(id));
    if (own.length > 0) out[id] = estimate(competencies[id], own);
  }
  return out;
}

/** An estimate for each area. */
export function areaEstimates(evidence: readonly Evidence[]): Record<AreaId, Estimate> {
  const entries = (Object.keys(areas) as AreaId[]).map((id) => {
    const of: readonly CompetencyId[] = areas[id].of;
    return [
      id,
      estimate(
        areas[id].name,
        evidence.filter((item) => item.competencies.some((one) => of.includes(one))),
      ),
    ] as const;
  });
  return Object.fromEntries(entries) as Record<AreaId, Estimate>;
}

/**
 * Share earned, with a Wilson interval at nine chances in ten over the number of findings: wide for few, narrow for many.
 * Square roots are exact in every engine, so every engine agrees.
 */
function estimate(name: string, evidence: readonly Evidence[]): Estimate {
  const { got, weight } = sum(evidence);
  const count = evidence.length;
  if (weight === 0) return { name, low: 0, high: 100, findings: 0, weight: 0 };
  const share = got / (weight * 1000);
  const zz = 2.7055;
  const middle = (share + zz / (2 * count)) / (1 + zz / count);
  const half = Math.sqrt((zz * share * (1 - share)) / count + (zz * zz) / (4 * count * count)) / (1 + zz / count);
  const low = Math.max(0, Math.floor((middle - half) * 100));
  const high = Math.min(100, Math.ceil((middle + half) * 100));
  const point = Math.floor(share * 100 + 0.5);
  return weight < enough.weight || count < enough.findings
    ? { name, low, high, findings: count, weight }
    : { name, estimate: point, low, high, findings: count, weight };
}

function sum(evidence: readonly Evidence[]): { got: number; weight: number } {
  return evidence.reduce(
    (total, item) => ({ got: total.got + item.weight * earned[item.outcome], weight: total.weight + item.weight }),
    { got: 0, weight: 0 },
  );
}
