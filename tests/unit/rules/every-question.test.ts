import fc from 'fast-check';
import type { z } from 'zod';
import { describe, expect, test, vi } from 'vitest';
import { registry } from '../../../src/rules/registry';
import { caseSchema } from '../../../src/rules/case-file';
import { judgeCase } from '../../../src/rules/judge-case';
import { accountingEntrySchema, breachSchema, copyFeeSchema, deadlineSchema } from '../../../src/rules/situation/clock';
import {
  conversationSchema,
  messageCaseSchema,
  urgencySchema,
  waitingSchema,
} from '../../../src/rules/situation/conversation';
import { disclosureSchema, refusalSchema } from '../../../src/rules/situation/disclosure';
import { hurdles, refusalReasons, services } from '../../../src/rules/situation/disclosure.vocabulary';
import { identitySchema } from '../../../src/rules/situation/identity';
import { paperCaseSchema } from '../../../src/rules/situation/paper-case';
import { misdirectedSchema, recordsRequestSchema } from '../../../src/rules/situation/records';
import { registrationSchema } from '../../../src/rules/situation/registration';
import { safeguardSchema } from '../../../src/rules/situation/safeguard';
import { situationSchema } from '../../../src/rules/situation/situation';
import { threatSchema } from '../../../src/rules/situation/threat';
import { anyOfSchema } from '../../helpers/any-of-schema';
import { atCedarGrove, type Described, judged, mainVerdict, nowhere } from '../../helpers/judging';
import { anyDisclosure } from './privacy/arbitrary';

vi.setConfig({ testTimeout: 30_000 });
const oneOf = <Word>(words: readonly Word[]): fc.Arbitrary<Word> => fc.constantFrom(...words);

const anyRefusal: fc.Arbitrary<Described> = fc
  .record({
    asked: anyDisclosure,
    service: oneOf(services.ids),
    hurdle: oneOf(hurdles.ids),
    reasonGiven: oneOf(refusalReasons.ids),
    wayOn: fc.boolean(),
  })
  .map(({ asked: { overhearing: _ears, done: _done, discreet: _low, ...asked }, ...no }) => ({
    question: 'refusal',
    ...asked,
    ...no,
  }));
/** The questions of confidentiality, identity, urgency and talk, each with everything its schema takes. */
const whole = [
  ['disclosure', disclosureSchema],
  ['refusal', refusalSchema],
  ['identity', identitySchema],
  ['records-request', recordsRequestSchema],
  ['misdirected', misdirectedSchema],
  ['registration', registrationSchema],
  ['paper', paperCaseSchema],
  ['deadline', deadlineSchema],
  ['copy-fee', copyFeeSchema],
  ['breach', breachSchema],
  ['accounting-entry', accountingEntrySchema],
  ['safeguard', safeguardSchema],
  ['urgency', urgencySchema],
  ['conversation', conversationSchema],
  ['message', messageCaseSchema],
  ['waiting', waitingSchema],
  ['threat', threatSchema],
] as const;
const anyWhole: [string, fc.Arbitrary<Described>][] = [
  ['a refusal that could be', anyRefusal],
  ...whole.map(([question, schema]): [string, fc.Arbitrary<Described>] => [
    question,
    anyOfSchema<z.ZodType<unknown, Described>>(schema),
  ]),
];

describe('whatever is asked', () => {
  test.each(anyWhole)(
    '%s: the verdict rests on an authority or a named policy, and says what is better',
    (_what, any) => {
      fc.assert(
        fc.property(any, (described) => {
          for (const verdict of [...judged(described), ...judged(described, nowhere)]) {
            expect(registry[verdict.rule]).toBeDefined();
            expect(verdict.law ?? verdict.policy, verdict.rule).toBeDefined();
            expect(verdict.authority.length).toBeGreaterThan(0);
            expect(verdict.authority.every(({ cite }) => cite !== '')).toBe(true);
            expect(verdict.facts.length).toBeGreaterThan(0);
            expect(verdict.basis).not.toBe('');
            expect(verdict.betterAct).not.toBe('');
            if (verdict.verdict === 'needs') expect(verdict.needs?.length ?? 0).toBeGreaterThan(0);
            if (verdict.verdict === 'route') expect(verdict.routeTo).toBeDefined();
          }
        }),
        { numRuns: 200 },
      );
    },
  );

  test('what may be told is never rightly refused, and what may not is never wrongly', () => {
    fc.assert(
      fc.property(anyDisclosure, ({ overhearing: _ears, done: _done, discreet: _low, facts, ...asked }) => {
        const told = mainVerdict({ question: 'disclosure', ...asked, facts: facts.slice(0, 1) });
        const no = mainVerdict({ question: 'refusal', ...asked, facts: facts.slice(0, 1), reasonGiven: 'privacy' });
        if (told.verdict === 'allowed') expect(no.verdict).not.toBe('right');
        if (told.verdict === 'forbidden') expect(no.verdict).not.toBe('wrongful');
      }),
      { numRuns: 300 },
    );
  });
});

describe('the same case in other names has the same verdict', () => {
  const names = fc.constantFrom(
    'Amara Diallo',
    'Wei Zhang',
    'José Ortiz',
    'Mary O’Neill',
    'Siobhán Ní Bhriain',
    'Will Payne',
    'Li',
  );
  const places = fc.constantFrom('Alder Creek', 'Saint Paul', 'Rio Verde');
  const seen = (described: Described, context = atCedarGrove) =>
    judged(described, context).map(({ rule, verdict, outcome, severity, routeTo }) => ({
      rule,
      verdict,
      outcome,
      severity,
      routeTo,
    }));

  test('of facts, papers, numbers and the case itself', () => {
    const named = (described: z.input<typeof disclosureSchema>, name: string) => ({
      ...described,
      facts: described.facts.map((fact, place) => ({ ...fact, id: `${name} ${place}` })),
      requests: (described.requests ?? []).map((request) => ({ ...request, only: name })),
      papers: (described.papers ?? []).map((paper) =>
        paper.paper === 'subpoena' ? { ...paper, headed: name } : paper,
      ),
    });
    fc.assert(
      fc.property(anyOfSchema(disclosureSchema), names, names, (described, one, other) => {
        const [here, there] = [one, other].map((name) =>
          judgeCase(caseSchema.parse({ ...named(described, name), id: name, title: name, source: name }), atCedarGrove),
        );
        expect([here?.verdict, here?.whole, here?.severity, here?.rule, here?.routeTo, here?.tooMuch.length]).toEqual([
          there?.verdict,
          there?.whole,
          there?.severity,
          there?.rule,
          there?.routeTo,
          there?.tooMuch.length,
        ]);
        expect(seen(named(described, one))).toEqual(seen(named(described, other)));
        expect(seen(named(described, one), nowhere)).toEqual(seen(named(described, other), nowhere));
      }),
      { numRuns: 300 },
    );
  });

  test('of whoever calls, and from where', () => {
    fc.assert(
      fc.property(anyOfSchema(urgencySchema), names, places, (described, who, place) => {
        const called = (name: string, town: string): Described => ({
          ...described,
          words: [`This is ${name} from ${town}.`, ...described.words],
        });
        expect(seen(called(who, place))).toEqual(seen(called('Ann Lee', 'Main Street')));
      }),
      { numRuns: 300 },
    );
  });

  const colleagues = ['nurse', 'physician', 'office-manager'];
  test.each([
    ['urgency', anyOfSchema<z.ZodType<unknown, Described>>(urgencySchema)],
    ['conversation', anyOfSchema<z.ZodType<unknown, Described>>(conversationSchema)],
  ])('of the colleagues in %s', (_question, any) => {
    /** The same with every colleague under a name, and what each is said beside. */
    const renamed = (described: Described, name: string): Described => {
      const roles: Record<string, string> = {};
      const visit = (value: unknown): unknown => {
        if (Array.isArray(value)) return value.map(visit);
        if (typeof value !== 'object' || value === null) return value;
        return Object.fromEntries(
          Object.entries(value).map(([key, part]) => {
            if ((key !== 'to' && key !== 'staff') || typeof part !== 'string' || !colleagues.includes(part))
              return [key, visit(part)];
            const id = `${name} ${part}`;
            roles[id] = part;
            return [key, id];
          }),
        );
      };
      const visited = visit({ ...described, roleOf: {} });
      return situationSchema.parse({ ...(visited as object), roleOf: roles });
    };
    fc.assert(
      fc.property(any, names, names, (described, one, other) => {
        const [here, there] = [one, other].map((name) => seen(renamed(described, name.slice(0, 12))));
        expect(here).toEqual(there);
      }),
      { numRuns: 300 },
    );
  });

  test('of whoever a message is for', () => {
    fc.assert(
      fc.property(anyOfSchema(messageCaseSchema), names, names, (described, one, other) => {
        expect(seen({ ...described, to: one })).toEqual(seen({ ...described, to: other }));
      }),
      { numRuns: 200 },
    );
  });
});
