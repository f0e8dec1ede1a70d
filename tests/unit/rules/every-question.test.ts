import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { registry } from '../../../src/rules/registry';
import { deadlines, disclosureKinds } from '../../../src/rules/situation/clock';
import { hurdles, refusalReasons, services } from '../../../src/rules/situation/disclosure.vocabulary';
import { deeds } from '../../../src/rules/situation/safeguard';
import { type Described, judged, mainVerdict, nowhere } from '../../helpers/judging';
import { anyDisclosure } from './privacy/arbitrary';

vi.setConfig({ testTimeout: 30_000 });
const seed = 20270309;
const oneOf = <Word>(words: readonly Word[]): fc.Arbitrary<Word> => fc.constantFrom(...words);

const anyRefusal: fc.Arbitrary<Described> = fc
  .record({
    asked: anyDisclosure,
    service: oneOf(services.ids),
    hurdle: oneOf(hurdles.ids),
    reasonGiven: oneOf(refusalReasons.ids),
    wayOn: fc.boolean(),
  })
  .map(({ asked: { overhearing: _ears, done: _done, ...asked }, ...no }) => ({ question: 'refusal', ...asked, ...no }));
const day = fc.integer({ min: 0, max: 27 }).map((days) => `2027-02-${String(days + 1).padStart(2, '0')}`);
const dayOrNone = fc.option(day, { nil: undefined });
const anyOther: fc.Arbitrary<Described> = fc.oneof(
  fc.record({ of: oneOf(deadlines.ids), from: dayOrNone, extended: fc.boolean() }).map(({ from, ...rest }) => ({
    question: 'deadline' as const,
    ...rest,
    ...(from === undefined ? {} : { from }),
  })),
  fc.record({ did: oneOf(deeds.ids), seen: fc.boolean() }).map((rest) => ({ question: 'safeguard' as const, ...rest })),
  fc
    .record({ secured: fc.boolean(), allowed: fc.boolean(), assessed: fc.boolean(), lowProbability: fc.boolean() })
    .map((rest) => ({ question: 'breach' as const, ...rest })),
  fc
    .record({ kind: oneOf(disclosureKinds.ids), logged: fc.boolean() })
    .map((rest) => ({ question: 'accounting-entry' as const, ...rest })),
  fc
    .record({ copyingLabourCents: fc.nat(9000), searchCents: fc.nat(9000) })
    .map((rest) => ({ question: 'copy-fee' as const, ...rest })),
);

describe('whatever is asked', () => {
  test.each([
    ['a refusal', anyRefusal],
    ['a clock, a sum, a deed', anyOther],
  ])('%s: the verdict rests on an authority or a named policy, and says what is better', (_what, any) => {
    fc.assert(
      fc.property(any, (described) => {
        for (const verdict of [...judged(described), ...judged(described, nowhere)]) {
          expect(registry[verdict.rule]).toBeDefined();
          expect(verdict.law ?? verdict.policy, verdict.rule).toBeDefined();
          expect(verdict.authority.length).toBeGreaterThan(0);
          expect(verdict.basis).not.toBe('');
          expect(verdict.betterAct).not.toBe('');
          if (verdict.verdict === 'needs') expect(verdict.needs?.length ?? 0).toBeGreaterThan(0);
          if (verdict.verdict === 'route') expect(verdict.routeTo).toBeDefined();
        }
      }),
      { numRuns: 200, seed },
    );
  });

  test('what may be told is never rightly refused, and what may not is never wrongly', () => {
    fc.assert(
      fc.property(anyDisclosure, ({ overhearing: _ears, done: _done, facts, ...asked }) => {
        const told = mainVerdict({ question: 'disclosure', ...asked, facts: facts.slice(0, 1) });
        const no = mainVerdict({ question: 'refusal', ...asked, facts: facts.slice(0, 1), reasonGiven: 'privacy' });
        if (told.verdict === 'allowed') expect(no.verdict).not.toBe('right');
        if (told.verdict === 'forbidden') expect(no.verdict).not.toBe('wrongful');
      }),
      { numRuns: 300, seed },
    );
  });
});

describe('other names', () => {
  const called = (who: string, place: string): Described => ({
    question: 'urgency',
    words: [`This is ${who} from ${place}.`, 'I have chest pain and my left arm is numb.'],
    done: [{ after: 30, do: { verb: 'offer', option: 'slot' } }],
  });
  const message = (to: string): Described => ({
    question: 'message',
    to,
    toRole: 'nurse',
    rightRoles: ['nurse'],
    includes: ['caller-name', 'reason'],
    urgency: 'routine',
  });

  test('the same case has the same verdict', () => {
    const names = fc.constantFrom(
      'Amara Diallo',
      'Wei Zhang',
      'José Ortiz',
      'Mary O’Neill',
      'Siobhán Ní Bhriain',
      'Li',
    );
    const places = fc.constantFrom('Alder Creek', 'Saint Paul', 'Rio Verde');
    const seen = (described: Described) =>
      judged(described).map(({ rule, verdict, outcome, severity }) => ({ rule, verdict, outcome, severity }));
    fc.assert(
      fc.property(names, places, (who, place) => {
        expect(seen(called(who, place))).toEqual(seen(called('Ann Lee', 'Main Street')));
        expect(seen(message(who.toLowerCase()))).toEqual(seen(message('nurse-2')));
      }),
      { seed },
    );
  });
});
