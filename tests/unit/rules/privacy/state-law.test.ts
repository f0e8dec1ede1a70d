import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { capacities } from '../../../../src/rules/situation/common';
import { atCedarGrove, type DescribedDisclosure, judged, mainVerdict, nowhere } from '../../../helpers/judging';
import { anyDisclosure } from './arbitrary';

vi.setConfig({ testTimeout: 30_000 });
const seed = 20270309;
const at = (described: DescribedDisclosure) => mainVerdict({ question: 'disclosure', ...described }, nowhere);
/** Those to whom a state's extra consent may matter: a treating office and whoever hears of a report are judged by federal law. */
const asking = ['health-plan', 'other-insurer', 'workers-comp', 'school', 'attorney', 'business-associate'] as const;
const guarded = fc.constantFrom('mental-health' as const, 'hiv' as const, 'genetic' as const, 'reproductive' as const);

describe('where no state is named (PRV-10, PRV-31, PRV-35)', () => {
  test('nothing is said of the law of any state', () => {
    const name = atCedarGrove.state?.name ?? '';
    expect(name).not.toBe('');
    fc.assert(
      fc.property(anyDisclosure, (described) => {
        for (const verdict of judged({ question: 'disclosure', ...described }, nowhere))
          expect(JSON.stringify(verdict)).not.toContain(name);
      }),
      { numRuns: 200, seed },
    );
  });

  test('what a state may guard more closely is never let go on federal law alone', () => {
    fc.assert(
      fc.property(guarded, fc.constantFrom(...asking), (sensitivity, capacity) => {
        const { verdict, needs } = at({
          facts: [{ kind: 'clinical-note', sensitivity }],
          recipient: { capacity, identity: ['call-back-on-file'] },
          purpose: 'payment',
          papers: [{ paper: 'workers-comp-claim' }, { paper: 'authorization' }],
        });
        expect(verdict).not.toBe('allowed');
        expect(verdict === 'needs' ? (needs ?? []).length : 1).toBeGreaterThan(0);
      }),
      { seed },
    );
  });

  test.each([12, 15, 17])('whether a minor of %i could have consented alone is asked', (age) => {
    for (const sensitivity of ['mental-health', 'hiv', 'reproductive'] as const) {
      const verdict = at({
        facts: [{ kind: 'lab-result', sensitivity }],
        recipient: { capacity: 'parent', relationship: 'parent', identity: ['photo-id'] },
        subject: { age },
      });
      expect(verdict.verdict).toBe('needs');
      expect(verdict.needs?.join(' ')).toContain('state');
    }
  });

  test.each([
    [17, 'allowed'],
    [18, 'needs'],
    [20, 'needs'],
    [21, 'forbidden'],
  ] as const)('whether somebody of %i is grown: %s', (age, verdict) => {
    const mother = { capacity: 'parent', relationship: 'parent', identity: ['photo-id' as const] } as const;
    expect(
      at({ facts: [{ kind: 'diagnosis' }], recipient: { ...mother, identity: [...mother.identity] }, subject: { age } })
        .verdict,
    ).toBe(verdict);
  });
});

test('a state’s file changes what it speaks of and nothing else', () => {
  fc.assert(
    fc.property(anyDisclosure, fc.constantFrom(...capacities.ids), (described, capacity) => {
      fc.pre(!['parent', 'workers-comp'].includes(capacity));
      const plain: DescribedDisclosure = {
        ...described,
        facts: described.facts.map((fact) => ({ ...fact, sensitivity: 'ordinary' })),
        recipient: { ...described.recipient, capacity },
        subject: { ...described.subject, age: 40 },
      };
      expect(at(plain).verdict).toBe(mainVerdict({ question: 'disclosure', ...plain }).verdict);
    }),
    { numRuns: 200, seed },
  );
});
