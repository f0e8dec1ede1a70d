import { stateHash } from '../shared/hash';
import type { Run } from '../sim/run';
import type { AreaId, CompetencyId } from './competencies';
import { type Evidence, evidenceOf } from './evidence';
import { areaEstimates, competencyEstimates, type Estimate, scoreOf } from './score';
import { type ServiceFigures, serviceFigures } from './service';

/** What a shift earned. */
export interface ShiftResult {
  readonly pack: string;
  readonly seed: number;
  readonly score: number;
  readonly standard: number;
  readonly passed: boolean;
  readonly competencies: Partial<Record<CompetencyId, Estimate>>;
  readonly areas: Record<AreaId, Estimate>;
  readonly criticalFailures: readonly Evidence[];
  readonly service: ServiceFigures;
  readonly evidence: readonly Evidence[];
  /** How each encounter ended, by id. */
  readonly endings: Readonly<Record<string, string>>;
  readonly stateHash: string;
}

/** Scores a shift: passed is a score at or above the pack's standard, and nothing critical, once it is over. */
export function resultOf(run: Run): ShiftResult {
  const evidence = evidenceOf(run.state.evidence);
  const score = scoreOf(evidence);
  const criticalFailures = evidence.filter((item) => item.critical);
  const { standard } = run.pack.page;
  const { state } = run;
  let hash: string | undefined;
  return {
    pack: run.setup.pack,
    seed: run.setup.seed,
    score,
    standard,
    passed: state.phase === 'over' && score >= standard && criticalFailures.length === 0,
    competencies: competencyEstimates(evidence),
    areas: areaEstimates(evidence),
    criticalFailures,
    service: serviceFigures(run),
    evidence,
    endings: Object.fromEntries(
      Object.values(run.state.encounters).map((encounter) => [encounter.id, encounter.ending ?? 'not-come']),
    ),
    // Hashed only when it is asked for: a state is a megabyte of text, and most who score need no hash.
    get stateHash() {
      hash ??= stateHash(state);
      return hash;
    },
  };
}
