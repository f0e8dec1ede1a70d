import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { areaEstimates, competencyEstimates, scoreOf } from '../../../src/scoring/score';
import type { Evidence } from '../../../src/scoring/evidence';

const outcomes = ['met', 'partly', 'missed', 'breach'] as const;
const some = (
  outcome: Evidence['outcome'],
  weight = 4,
  competencies: Evidence['competencies'] = ['T-HIPAA'],
): Evidence => ({
  time: 30_000,
  encounter: 'one',
  rule: 'privacy.named-contact',
  title: 'Named',
  outcome,
  severity: 'none',
  critical: false,
  weight,
  competencies,
  done: '',
  basis: '',
  authority: [],
  facts: [],
  why: '',
  betterAct: '',
});
const anyEvidence = fc.array(
  fc
    .tuple(fc.constantFrom(...outcomes), fc.integer({ min: 1, max: 20 }))
    .map(([outcome, weight]) => some(outcome, weight)),
  { maxLength: 60 },
);

describe('the score', () => {
  it.each([
    ['nothing at all', [], 0],
    ['everything met', [some('met'), some('met')], 100],
    ['half of the weight', [some('met', 3), some('missed', 3)], 50],
    ['partly is half', [some('partly')], 50],
    ['a breach earns what a miss does; its weight is what hurts', [some('met', 5), some('breach', 10)], 33],
  ] as const)('%s', (_, evidence, score) => expect(scoreOf(evidence)).toBe(score));

  it('is a whole number from 0 to 100, in whatever order the evidence came', () => {
    fc.assert(
      fc.property(anyEvidence, (evidence) => {
        const score = scoreOf(evidence);
        expect(Number.isInteger(score) && score >= 0 && score <= 100).toBe(true);
        expect(scoreOf(evidence.toReversed())).toBe(score);
      }),
    );
  });

  it('never falls for something more that was met, and never rises for something missed', () => {
    fc.assert(
      fc.property(anyEvidence, fc.integer({ min: 1, max: 20 }), (evidence, weight) => {
        expect(scoreOf([...evidence, some('met', weight)])).toBeGreaterThanOrEqual(scoreOf(evidence));
        expect(scoreOf([...evidence, some('missed', weight)])).toBeLessThanOrEqual(scoreOf(evidence));
      }),
    );
  });
});

describe('an estimate of a competency', () => {
  const of = (evidence: readonly Evidence[]) => competencyEstimates(evidence)['T-HIPAA'];

  it('is not given on too little: fewer than three findings, or findings of little weight', () => {
    expect(of([some('met', 20), some('met', 20)])?.estimate).toBeUndefined();
    expect(of([some('met', 1), some('met', 1), some('met', 1)])?.estimate).toBeUndefined();
    expect(of([some('met', 2), some('met', 2), some('met', 2)])?.estimate).toBe(100);
  });

  it('is not there at all without evidence to it', () => expect(of([some('met', 4, ['R-SCHED'])])).toBeUndefined());

  it('lies within its bounds, and they within 0 and 100', () => {
    fc.assert(
      fc.property(anyEvidence, (evidence) => {
        const found = of(evidence);
        if (!found) return;
        expect(found.low).toBeGreaterThanOrEqual(0);
        expect(found.high).toBeLessThanOrEqual(100);
        if (found.estimate !== undefined)
          expect(found.low <= found.estimate && found.estimate <= found.high).toBe(true);
      }),
    );
  });

  it('grows surer with more evidence of the same kind', () => {
    const width = (times: number) => {
      const found = of(Array.from({ length: times }, () => [some('met'), some('missed')]).flat());
      return (found?.high ?? 100) - (found?.low ?? 0);
    };
    const widths = [1, 2, 4, 8, 16, 32].map(width);
    expect(widths).toEqual(widths.toSorted((a, b) => b - a));
    expect(widths[0]).toBeGreaterThan(widths.at(-1) ?? 100);
  });
});

describe('an area', () => {
  it('reads the evidence of its competencies together', () => {
    const areas = areaEstimates([
      some('met', 4, ['T-HIPAA']),
      some('met', 4, ['S-DISCRETION']),
      some('missed', 4, ['T-HIPAA', 'S-DISCRETION']),
    ]);
    expect(areas.confidentiality).toMatchObject({ estimate: 67, findings: 3 });
    expect(areas.calendar).toMatchObject({ findings: 0, low: 0, high: 100 });
  });
});
