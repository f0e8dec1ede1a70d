import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { capacities, channels } from '../../../../src/rules/situation/common';
import { hurdles, refusalReasons } from '../../../../src/rules/situation/disclosure.vocabulary';
import { atCedarGrove, type Described, type DescribedDisclosure, mainVerdict, nowhere } from '../../../helpers/judging';
import { anyDisclosure, ordinaryFact } from './arbitrary';

// Many cases on a busy machine.
vi.setConfig({ testTimeout: 30_000 });

const contexts = fc.constantFrom(atCedarGrove, nowhere);
const someOrdinary = fc.array(ordinaryFact, { minLength: 1, maxLength: 4 });
const specialist = { capacity: 'other-provider' as const, treats: true, identity: ['call-back-on-file' as const] };
const herself = fc
  .constantFrom('photo-id' as const, 'two-identifiers' as const, 'portal-login' as const)
  .map((way) => ({ capacity: 'patient' as const, identity: [way] }));
/** Channels on which something is said or sent to one place that is known, so that others neither hear nor read it. */
const secure = [
  'counter',
  'private-window',
  'phone',
  'phone-out',
  'relay',
  'video',
  'fax',
  'secure-email',
  'mail',
] as const;
const toHerself = [...secure, 'portal'] as const;

/** Whatever else is on file, with what may rightly stop even her, or her clinician, taken out. */
const beside = fc.record({ described: anyDisclosure, facts: someOrdinary }).map(({ described, facts }) => ({
  ...described,
  facts,
  requests: (described.requests ?? []).filter(({ kind }) => kind !== 'restriction'),
  flags: (described.flags ?? []).filter(
    (flag) => !['clinician-denial-on-file', 'result-not-reviewed', 'part-2-programme'].includes(flag),
  ),
  destination: 'on-file' as const,
  overhearing: [],
}));

/** The same for the patient, who is reached as she asked to be. */
const besideHer = beside.map((on) => ({
  ...on,
  requests: on.requests.map((one) => ({ ...one, breaksIt: false, againstRecipient: false })),
}));

const refused = ({ overhearing: _ears, done: _done, discreet: _low, ...asked }: DescribedDisclosure) => asked;

describe('a checked treating provider', () => {
  test('is never refused ordinary information for want of an authorization, whatever is on file', () => {
    fc.assert(
      fc.property(anyDisclosure, someOrdinary, contexts, (on, facts, context) => {
        const flags = (on.flags ?? []).filter((flag) => flag !== 'part-2-programme');
        const asked = { ...on, facts, flags, recipient: specialist, purpose: 'treatment' as const };
        const { verdict, rule, needs = [] } = mainVerdict({ question: 'disclosure', ...asked }, context);
        if (verdict === 'allowed') return;
        expect(needs.join(' ')).not.toMatch(/authorization|consent|signed/i);
        expect(rule).not.toMatch(/authorization|special-consent|attorney/);
      }),
      { numRuns: 500 },
    );
  });

  test('has it over any secure channel, and may not be refused it', () => {
    fc.assert(
      fc.property(beside, fc.constantFrom(...secure), contexts, (on, channel, context) => {
        const asked = { ...on, channel, recipient: specialist, purpose: 'treatment' as const };
        expect(mainVerdict({ question: 'disclosure', ...asked }, context).verdict).toBe('allowed');
        const no = { question: 'refusal' as const, ...refused(asked), reasonGiven: 'privacy' as const };
        expect(mainVerdict(no, context).verdict).toBe('wrongful');
      }),
      { numRuns: 300 },
    );
  });

  test('may not be asked for a signed form first', () => {
    fc.assert(
      fc.property(beside, fc.constantFrom('written-request', 'own-form-only', 'notarised-form'), (on, hurdle) => {
        const asked = {
          ...refused(on),
          channel: 'phone' as const,
          recipient: specialist,
          purpose: 'treatment' as const,
        };
        expect(mainVerdict({ question: 'refusal', ...asked, hurdle }).verdict).toBe('wrongful');
      }),
      { numRuns: 200 },
    );
  });
});

describe('a checked patient', () => {
  test('has her own ordinary record, whatever is on file', () => {
    fc.assert(
      fc.property(besideHer, herself, fc.constantFrom(...toHerself), contexts, (on, recipient, channel, context) => {
        const asked = { ...on, channel, recipient };
        expect(mainVerdict({ question: 'disclosure', ...asked }, context).verdict).toBe('allowed');
      }),
      { numRuns: 300 },
    );
  });

  test('is not refused it, with whatever reason or condition', () => {
    const anyHow = fc.record({
      reasonGiven: fc.constantFrom(...refusalReasons.ids),
      hurdle: fc.constantFrom(...hurdles.ids),
      service: fc.constantFrom('information', 'records'),
      wayOn: fc.boolean(),
    });
    fc.assert(
      fc.property(besideHer, herself, fc.constantFrom(...toHerself), anyHow, (on, recipient, channel, how) => {
        const no: Described = { question: 'refusal', ...refused(on), channel, recipient, ...how };
        const { verdict } = mainVerdict(no);
        expect(['wrongful', 'cautious']).toContain(verdict);
        const unlawful = ['pay-first', 'notarised-form', 'state-a-reason', 'come-in-person', 'sign-notice'];
        if (how.hurdle !== 'written-request' && unlawful.includes(how.hurdle)) expect(verdict).toBe('wrongful');
      }),
      { numRuns: 300 },
    );
  });
});

test('every capacity and every channel was within reach of these properties', () => {
  const seen = fc.sample(anyDisclosure, { numRuns: 2000, seed: 1 });
  expect(new Set(seen.map(({ recipient }) => recipient.capacity)).size).toBe(capacities.ids.length);
  expect(new Set(seen.map(({ channel }) => channel)).size).toBe(channels.ids.length);
});
