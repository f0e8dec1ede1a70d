import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { factKinds } from '../../../../src/practice/acts/fact';
import { registry } from '../../../../src/rules/registry';
import { type DescribedDisclosure, judged, mainVerdict, nowhere } from '../../../helpers/judging';
import { anyDisclosure, anyFact, ordinaryFact } from './arbitrary';

// Many cases on a busy machine.
vi.setConfig({ testTimeout: 30_000 });
// The same cases in every run: what a run finds can be found again.
fc.configureGlobal({ seed: 20270309 });

const gravity = ['none', 'minor', 'serious', 'critical'];
const share = (described: DescribedDisclosure) => mainVerdict({ question: 'disclosure', ...described });
/** Facts that may not be shared so: all of them when nothing may, those listed when some may. */
const stopped = (described: DescribedDisclosure): boolean[] =>
  described.facts.map((fact) => share({ ...described, facts: [fact] }).verdict !== 'allowed');
const rank = { allowed: 4, 'allowed-in-part': 3, needs: 2, route: 1, forbidden: 0 } as const;
const rankOf = (described: DescribedDisclosure): number => {
  const { verdict } = share(described);
  if (!Object.hasOwn(rank, verdict)) throw new Error(`A disclosure was called ${verdict}.`);
  return rank[verdict as keyof typeof rank];
};

describe('adding a fact to what is shared', () => {
  test('never makes it allowed, never frees a fact that was stopped, never makes it less grave', () => {
    fc.assert(
      fc.property(anyDisclosure, anyFact, (described, fact) => {
        const more = { ...described, facts: [...described.facts, fact] };
        const before = share(described);
        const after = share(more);
        if (before.verdict !== 'allowed') expect(after.verdict).not.toBe('allowed');
        expect(stopped(more).slice(0, described.facts.length)).toEqual(stopped(described));
        expect(gravity.indexOf(after.severity)).toBeGreaterThanOrEqual(gravity.indexOf(before.severity));
      }),
      { numRuns: 200 },
    );
  });

  test('of which nothing may be told never makes it more allowed', () => {
    fc.assert(
      fc.property(anyDisclosure, anyFact, (described, fact) => {
        fc.pre(share({ ...described, facts: [fact] }).verdict !== 'allowed');
        expect(rankOf({ ...described, facts: [...described.facts, fact] })).toBeLessThanOrEqual(rankOf(described));
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
        expect(rankOf(adding(described))).toBeGreaterThanOrEqual(rankOf(described));
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
        expect(rankOf(agreed)).toBeGreaterThanOrEqual(rankOf(silent));
      }),
      { numRuns: 200 },
    );
  });
});

describe('nobody is refused for want of a paper they do not need', () => {
  test('a checked treating provider is never refused ordinary information', () => {
    fc.assert(
      fc.property(
        fc.array(ordinaryFact, { minLength: 1, maxLength: 4 }),
        fc.constantFrom('phone', 'fax', 'secure-email', 'counter'),
        (facts, channel) => {
          const recipient = { capacity: 'other-provider', treats: true, identity: ['call-back-on-file'] } as const;
          expect(
            mainVerdict({
              question: 'disclosure',
              facts: [...facts],
              recipient: { ...recipient, identity: [...recipient.identity] },
              purpose: 'treatment',
              channel,
            }).verdict,
          ).toBe('allowed');
          const no = mainVerdict({
            question: 'refusal',
            facts: [...facts],
            recipient: { ...recipient, identity: [...recipient.identity] },
            purpose: 'treatment',
            channel,
            reasonGiven: 'privacy',
          });
          expect(no.verdict).toBe('wrongful');
        },
      ),
    );
  });

  test('a checked patient is never refused her own ordinary record', () => {
    fc.assert(
      fc.property(
        fc.array(ordinaryFact, { minLength: 1, maxLength: 4 }),
        fc.constantFrom('phone', 'counter', 'private-window', 'portal', 'relay', 'mail'),
        (facts, channel) => {
          const recipient = { capacity: 'patient' as const, identity: ['two-identifiers' as const] };
          expect(mainVerdict({ question: 'disclosure', facts, recipient, channel }).verdict).toBe('allowed');
          expect(mainVerdict({ question: 'refusal', facts, recipient, channel, reasonGiven: 'privacy' }).verdict).toBe(
            'wrongful',
          );
        },
      ),
    );
  });
});

describe('nor for anything else on file that does not concern it', () => {
  const beside = fc
    .record({ described: anyDisclosure, facts: fc.array(ordinaryFact, { minLength: 1, maxLength: 4 }) })
    .map(({ described, facts }) => ({
      ...described,
      facts,
      requests: (described.requests ?? [])
        .filter(({ kind }) => kind !== 'restriction')
        .map((one) => ({ ...one, againstRecipient: false, breaksIt: false })),
      flags: (described.flags ?? []).filter(
        (flag) => !['clinician-denial-on-file', 'result-not-reviewed', 'part-2-programme'].includes(flag),
      ),
      destination: 'on-file' as const,
      overhearing: [],
    }));

  test('the patient', () => {
    fc.assert(
      fc.property(beside, fc.constantFrom('counter', 'private-window', 'phone', 'relay', 'portal'), (on, channel) => {
        const asked = { ...on, channel, recipient: { capacity: 'patient' as const, identity: ['photo-id' as const] } };
        expect(share(asked).verdict).toBe('allowed');
        const { overhearing: _ears, done: _done, ...refused } = asked;
        expect(mainVerdict({ question: 'refusal', ...refused, reasonGiven: 'privacy' }).verdict).toBe('wrongful');
      }),
      { numRuns: 200 },
    );
  });

  test('the treating provider', () => {
    fc.assert(
      fc.property(beside, fc.constantFrom('phone', 'fax', 'secure-email', 'mail'), (on, channel) => {
        const recipient = {
          capacity: 'other-provider' as const,
          treats: true,
          identity: ['call-back-on-file' as const],
        };
        expect(share({ ...on, channel, recipient, purpose: 'treatment' }).verdict).toBe('allowed');
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
