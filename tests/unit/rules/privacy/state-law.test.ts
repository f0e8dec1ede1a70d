import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { sensitivities } from '../../../../src/practice/acts/fact';
import { minorServices } from '../../../../src/practice/state.schema';
import type { JudgeContext } from '../../../../src/rules/situation/context';
import { capacities } from '../../../../src/rules/situation/common';
import { atCedarGrove, type DescribedDisclosure, judged, mainVerdict, nowhere } from '../../../helpers/judging';
import { anyDisclosure, anyFact } from './arbitrary';

vi.setConfig({ testTimeout: 30_000 });
const at = (described: DescribedDisclosure) => mainVerdict({ question: 'disclosure', ...described }, nowhere);
/** Those to whom a state's extra consent may matter. */
const asking = [
  'other-provider',
  'health-plan',
  'other-insurer',
  'workers-comp',
  'school',
  'attorney',
  'business-associate',
] as const;
const guarded = fc.constantFrom('mental-health' as const, 'hiv' as const, 'genetic' as const, 'reproductive' as const);

describe('where no state is named (PRV-10, PRV-31, PRV-35)', () => {
  test('nothing is said of the law of any state', () => {
    const name = atCedarGrove.state?.name ?? '';
    expect(name).not.toBe('');
    fc.assert(
      fc.property(anyDisclosure, (described) => {
        for (const verdict of judged({ question: 'disclosure', ...described }, nowhere)) {
          expect(JSON.stringify(verdict)).not.toContain(name);
          expect(verdict.law ?? '').not.toContain('fictional');
        }
      }),
      { numRuns: 200 },
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

describe('what depends on the law of a state', () => {
  /** A made-up state that may differ from any other in whatever the judges read of a state. */
  const anyState = fc
    .record({
      // No state has somebody grown before eighteen.
      majorityAge: fc.integer({ min: 18, max: 21 }),
      consents: fc.uniqueArray(
        fc.record({
          service: fc.constantFrom(...minorServices),
          fromAge: fc.integer({ min: 0, max: 20 }),
          parentMayBeTold: fc.constantFrom('no', 'only-with-minors-consent', 'clinician-decides', 'yes'),
        }),
        { selector: ({ service }) => service },
      ),
      special: fc.uniqueArray(
        fc.record({
          sensitivity: fc.constantFrom(...sensitivities.ids),
          writtenConsent: fc.boolean(),
          exceptTreatment: fc.boolean(),
          exceptPayment: fc.boolean(),
        }),
        { selector: ({ sensitivity }) => sensitivity },
      ),
    })
    .map(({ majorityAge, consents, special }): JudgeContext => {
      const { state } = atCedarGrove;
      if (state === undefined) throw new Error('Cedar Grove lies in a state.');
      const say = 'As this made-up state has it.';
      return {
        ...atCedarGrove,
        state: {
          ...state,
          name: 'State of Birch',
          majorityAge,
          minorConsent: consents.map((rule) => ({ ...rule, say })),
          specialConsent: special.map((rule) => ({ ...rule, say })),
        },
      };
    });
  const oneFact = fc
    .tuple(anyDisclosure, anyFact)
    .map(([described, fact]): DescribedDisclosure => ({ ...described, facts: [fact] }));
  /** Disclosures on which states are likely to differ: guarded facts, or people around the age of eighteen. */
  const delicate = fc
    .tuple(
      oneFact,
      fc.constantFrom('parent', 'personal-representative', 'protective-services', ...asking),
      fc.constantFrom('mental-health', 'hiv', 'genetic', 'reproductive', 'minor-confidential', 'ordinary'),
      fc.integer({ min: 12, max: 21 }),
      fc.subarray(['minor-consented-alone', 'parent-consented'] as const),
    )
    .map(([described, capacity, sensitivity, age, flags]): DescribedDisclosure => ({
      ...described,
      facts: described.facts.map((fact) => ({ ...fact, of: 'patient', asked: true, sensitivity })),
      recipient: {
        ...described.recipient,
        capacity,
        relationship: 'none',
        treats: true,
        identity: ['photo-id', 'credentials'],
      },
      channel: 'private-window',
      subject: { ...described.subject, age },
      flags: [...flags],
    }));
  const asksForTheState = (needs: readonly string[] = []) => needs.some((each) => /state’s law/.test(each));

  test.each([
    ['any fact told to anybody', oneFact],
    ['what states are likely to differ on', delicate],
  ])('%s: where two states answer differently, the answer without a state is the question which it is', (_of, any) => {
    fc.assert(
      fc.property(any, anyState, anyState, (described, one, other) => {
        const said = [one, other].map((state) => mainVerdict({ question: 'disclosure', ...described }, state).verdict);
        if (said[0] === said[1]) return;
        const { verdict, needs } = at(described);
        expect(verdict).toBe('needs');
        expect(asksForTheState(needs)).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  test('several facts: the question is among what is needed', () => {
    fc.assert(
      fc.property(anyDisclosure, anyState, anyState, (described, one, other) => {
        const each = described.facts.map((fact): DescribedDisclosure => ({ ...described, facts: [fact] }));
        const said = (state: JudgeContext) =>
          each.map((alone) => mainVerdict({ question: 'disclosure', ...alone }, state).verdict).join();
        if (said(one) === said(other)) return;
        const { verdict, needs } = at(described);
        expect(verdict).not.toBe('allowed');
        expect(asksForTheState(needs)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  test('a refusal too is right or wrongful by a state’s file, or the question comes first', () => {
    fc.assert(
      fc.property(delicate, fc.boolean(), anyState, anyState, (described, wayOn, one, other) => {
        const { overhearing: _ears, done: _done, discreet: _low, ...asked } = described;
        const no = { question: 'refusal' as const, ...asked, reasonGiven: 'policy' as const, wayOn };
        const said = [one, other].map((state) => mainVerdict(no, state).verdict);
        if (said[0] === said[1]) return;
        const { verdict, needs } = mainVerdict(no, nowhere);
        expect(verdict).toBe('needs');
        expect(asksForTheState(needs)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  test('these cases do differ between states', () => {
    const differing = fc
      .sample(fc.tuple(delicate, anyState, anyState), { numRuns: 300, seed: 1 })
      .filter(([described, one, other]) => {
        const [here, there] = [one, other].map((state) => mainVerdict({ question: 'disclosure', ...described }, state));
        return here?.verdict !== there?.verdict;
      });
    expect(differing.length).toBeGreaterThan(15);
  });

  test('to a treating office too, save in an emergency', () => {
    const specialist = { capacity: 'other-provider', treats: true, identity: ['call-back-on-file' as const] } as const;
    for (const sensitivity of ['mental-health', 'hiv', 'genetic', 'reproductive'] as const) {
      const asked: DescribedDisclosure = {
        facts: [{ kind: 'clinical-note', sensitivity }],
        recipient: { ...specialist, identity: [...specialist.identity] },
        purpose: 'treatment',
        channel: 'phone',
      };
      expect(at(asked).verdict).toBe('needs');
      expect(at({ ...asked, flags: ['emergency'] }).verdict).toBe('allowed');
      expect(mainVerdict({ question: 'disclosure', ...asked }).verdict).toBe('allowed');
    }
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
    { numRuns: 200 },
  );
});
