import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { caseSchema } from '../../../../src/rules/case-file';
import { judgeCase } from '../../../../src/rules/judge-case';
import { judgeWhole } from '../../../../src/rules/privacy/judge-disclosure';
import { disclosureSchema } from '../../../../src/rules/situation/disclosure';
import { factKinds } from '../../../../src/practice/acts/fact';
import { registry } from '../../../../src/rules/registry';
import { atCedarGrove, type DescribedDisclosure, judged, mainVerdict, nowhere } from '../../../helpers/judging';
import { anyDisclosure, anyFact } from './arbitrary';

// Many cases on a busy machine.
vi.setConfig({ testTimeout: 30_000 });

const gravity = ['none', 'minor', 'serious', 'critical'];
const share = (described: DescribedDisclosure) => mainVerdict({ question: 'disclosure', ...described });
const answered = (described: DescribedDisclosure, context = atCedarGrove) =>
  judgeCase(caseSchema.parse({ id: 'any', question: 'disclosure', ...described }), context);
/** Answers to a sharing as a whole, the least allowed first. */
const order = ['forbidden', 'route', 'needs', 'allowed'] as const;
const rankOf = (described: DescribedDisclosure): number => {
  const situation = disclosureSchema.parse({ question: 'disclosure', ...described });
  return order.indexOf(judgeWhole(situation, atCedarGrove));
};
const ranksOf = (described: DescribedDisclosure): number[] =>
  described.facts.map((fact) => rankOf({ ...described, facts: [fact] }));

describe('adding a fact to what is shared', () => {
  const two = fc.tuple(anyDisclosure, fc.array(anyFact, { minLength: 1, maxLength: 3 }));

  test('never makes the sharing more allowed', () => {
    fc.assert(
      fc.property(two, ([described, more]) => {
        const added = { ...described, facts: [...described.facts, ...more] };
        expect(rankOf(added)).toBeLessThanOrEqual(rankOf(described));
      }),
      { numRuns: 500 },
    );
  });

  test('nor the answer that a case gets, whoever else could hear it', () => {
    fc.assert(
      fc.property(two, ([described, more]) => {
        const whole = (facts: DescribedDisclosure['facts']) => {
          const said = answered({ ...described, facts }).whole;
          return said === null ? NaN : order.indexOf(said);
        };
        expect(whole([...described.facts, ...more])).toBeLessThanOrEqual(whole(described.facts));
      }),
      { numRuns: 300 },
    );
  });

  test('a sharing is as allowed as its least allowed fact by itself, and in part where some facts are allowed and some not', () => {
    fc.assert(
      fc.property(anyDisclosure, (described) => {
        const ranks = ranksOf(described);
        const allowed = order.indexOf('allowed');
        expect(rankOf(described)).toBe(Math.min(...ranks));
        const mixed = ranks.includes(allowed) && ranks.some((rank) => rank < allowed);
        const { verdict, tooMuch = [] } = share(described);
        expect(verdict).toBe(mixed ? 'allowed-in-part' : order[Math.min(...ranks)]);
        if (mixed) expect(tooMuch.length).toBe(ranks.filter((rank) => rank < allowed).length);
      }),
      { numRuns: 500 },
    );
  });

  test('never frees a fact that was stopped, and never makes it less grave', () => {
    fc.assert(
      fc.property(two, ([described, more]) => {
        const added = { ...described, facts: [...described.facts, ...more] };
        expect(ranksOf(added).slice(0, described.facts.length)).toEqual(ranksOf(described));
        expect(gravity.indexOf(share(added).severity)).toBeGreaterThanOrEqual(
          gravity.indexOf(share(described).severity),
        );
      }),
      { numRuns: 200 },
    );
  });
});

describe('adding a valid basis never makes a sharing less allowed', () => {
  const bases: readonly (readonly [string, (described: DescribedDisclosure) => DescribedDisclosure])[] = [
    [
      'a valid authorization',
      (described) => ({ ...described, papers: [...(described.papers ?? []), { paper: 'authorization' }] }),
    ],
    [
      'a contact entry for everything',
      (described) => ({ ...described, contacts: [...(described.contacts ?? []), { mayHear: ['everything'] }] }),
    ],
    [
      'photo identity',
      (described) => ({
        ...described,
        recipient: { ...described.recipient, identity: [...(described.recipient.identity ?? []), 'photo-id'] },
      }),
    ],
    [
      'a call back to a number on file',
      (described) => ({
        ...described,
        recipient: { ...described.recipient, identity: [...(described.recipient.identity ?? []), 'call-back-on-file'] },
      }),
    ],
    [
      'the passcode',
      (described) => ({
        ...described,
        recipient: { ...described.recipient, identity: [...(described.recipient.identity ?? []), 'passcode'] },
      }),
    ],
    [
      'a guardianship order',
      (described) => ({ ...described, papers: [...(described.papers ?? []), { paper: 'guardianship' }] }),
    ],
    [
      'letters of the estate',
      (described) => ({ ...described, papers: [...(described.papers ?? []), { paper: 'estate', kind: 'letters' }] }),
    ],
    [
      'a parent’s noted agreement for the school',
      (described) => ({
        ...described,
        papers: [...(described.papers ?? []), { paper: 'immunisation-agreement', by: 'parent' }],
      }),
    ],
    [
      'a claim for compensation',
      (described) => ({ ...described, papers: [...(described.papers ?? []), { paper: 'workers-comp-claim' }] }),
    ],
    [
      'a health-care power of attorney',
      (described) => ({
        ...described,
        papers: [...(described.papers ?? []), { paper: 'power-of-attorney', scope: 'health-care' }],
      }),
    ],
  ];

  test.each(bases)('%s', (_name, adding) => {
    fc.assert(
      fc.property(anyDisclosure, (described) => {
        const before = ranksOf(described);
        for (const [place, rank] of ranksOf(adding(described)).entries())
          expect(rank).toBeGreaterThanOrEqual(before[place] ?? NaN);
      }),
      { numRuns: 200 },
    );
  });

  test('the patient’s own agreement', () => {
    fc.assert(
      fc.property(anyDisclosure, (described) => {
        const silent = {
          ...described,
          subject: { ...described.subject, presence: 'present' as const, agreement: 'not-asked' as const },
        };
        const agreed = { ...silent, subject: { ...silent.subject, agreement: 'agreed' as const } };
        const before = ranksOf(silent);
        for (const [place, rank] of ranksOf(agreed).entries())
          expect(rank).toBeGreaterThanOrEqual(before[place] ?? NaN);
      }),
      { numRuns: 200 },
    );
  });
});

describe('every verdict', () => {
  test('names an authority, a rule that is registered, and what would have been better', () => {
    fc.assert(
      fc.property(anyDisclosure, (described) => {
        for (const verdict of [
          ...judged({ question: 'disclosure', ...described }),
          ...judged({ question: 'disclosure', ...described }, nowhere),
        ]) {
          expect(registry[verdict.rule]).toBeDefined();
          expect(verdict.authority.length).toBeGreaterThan(0);
          expect(verdict.facts.length).toBeGreaterThan(0);
          expect(verdict.law ?? verdict.policy).toBeDefined();
          expect(verdict.betterAct).not.toBe('');
          if (verdict.verdict === 'needs') expect(verdict.needs?.length ?? 0).toBeGreaterThan(0);
          if (verdict.verdict === 'route') expect(verdict.routeTo).toBeDefined();
          if (verdict.verdict === 'allowed-in-part') expect(verdict.tooMuch?.length ?? 0).toBeGreaterThan(0);
        }
      }),
      { numRuns: 200 },
    );
  });

  test('counts as evidence only when something was done', () => {
    fc.assert(
      fc.property(anyDisclosure, (described) => {
        const asked = judged({ question: 'disclosure', ...described, done: false });
        const done = judged({ question: 'disclosure', ...described, done: true });
        expect(asked.every((verdict) => verdict.outcome === undefined)).toBe(true);
        expect(done.every((verdict) => verdict.outcome !== undefined)).toBe(true);
        expect(asked.map((verdict) => verdict.verdict)).toEqual(done.map((verdict) => verdict.verdict));
      }),
    );
  });

  test('does not depend on how facts are named', () => {
    fc.assert(
      fc.property(anyDisclosure, (described) => {
        const named = {
          ...described,
          facts: described.facts.map((fact, index) => ({ ...fact, id: `CG-2042/${fact.kind}/${index}` })),
        };
        expect(share(named).verdict).toBe(share(described).verdict);
        expect(share(named).severity).toBe(share(described).severity);
      }),
    );
  });
});

test('every kind of fact can be told to the patient it belongs to', () => {
  for (const kind of factKinds.ids) {
    expect(
      mainVerdict({
        question: 'disclosure',
        facts: [{ kind }],
        recipient: { capacity: 'patient', identity: ['photo-id'] },
      }).verdict,
    ).toBe('allowed');
  }
});
