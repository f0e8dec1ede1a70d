import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { destinationOf } from '../../../../src/rules/records/filing/judge-indexing';
import { inMailOrder } from '../../../../src/rules/records/letters/judge-mail-sort';
import { registry } from '../../../../src/rules/registry';
import { correctionSchema, releaseLogSchema } from '../../../../src/rules/situation/correction';
import { duplicateCheckSchema } from '../../../../src/rules/situation/duplicate';
import { filingOrderSchema, indexingSchema } from '../../../../src/rules/situation/filing';
import { faxSchema, letterSchema, mailKinds, mailSortSchema } from '../../../../src/rules/situation/letters';
import { dateFormatSchema, nameFormatSchema } from '../../../../src/rules/situation/names-and-dates';
import { referralLoopSchema, referralPacketSchema } from '../../../../src/rules/situation/referral';
import { registrationDataSchema } from '../../../../src/rules/situation/registration-data';
import { anyOfSchema } from '../../../helpers/any-of-schema';
import { atCedarGrove, type Described, judged, mainVerdict, nowhere } from '../../../helpers/judging';

const whose = fc.constantFrom('batch' as const, 'other' as const, 'missing' as const);
const page = fc.record({
  page: fc.constantFrom('1', '2-5', '7'),
  name: whose,
  second: whose,
  otherIs: fc.constantFrom('our-patient' as const, 'not-ours' as const, 'unknown' as const),
  type: fc.constantFrom(
    'result' as const,
    'report' as const,
    'form' as const,
    'insurance' as const,
    'unknown' as const,
  ),
  signature: fc.constantFrom('signed' as const, 'unsigned' as const, 'not-needed' as const),
  legible: fc.boolean(),
  reviewed: fc.boolean(),
  abnormal: fc.boolean(),
});

describe('pages (REC-04)', () => {
  test('a page of somebody else never goes with the batch, nor one that has not two identifiers', () => {
    fc.assert(
      fc.property(page, (each) => {
        const to = destinationOf(each);
        if (each.name !== 'batch' || each.second !== 'batch') expect(['chart', 'clinician-inbox']).not.toContain(to);
      }),
    );
  });

  test('no result is filed before somebody has seen it', () => {
    fc.assert(
      fc.property(page, (each) => {
        if (each.type === 'result' && !each.reviewed) expect(destinationOf(each)).not.toBe('chart');
      }),
    );
  });

  test('whoever puts every page where it goes is right', () => {
    fc.assert(
      fc.property(fc.array(page, { minLength: 1, maxLength: 6 }), (pages) => {
        const placed = pages.map((each) => ({ ...each, went: destinationOf(each) }));
        expect(mainVerdict({ question: 'indexing', pages: placed }).verdict).toBe('met');
      }),
    );
  });
});

describe('mail (REC-15)', () => {
  const pieces = fc
    .array(fc.record({ kind: fc.constantFrom(...mailKinds.ids), certified: fc.boolean() }), { maxLength: 20 })
    .map((all) => all.map((each, index) => ({ ...each, id: `m${index}` })));

  test('nothing is lost, and pieces of one kind keep their order', () => {
    fc.assert(
      fc.property(pieces, (items) => {
        const order = inMailOrder(items).map(({ id }) => id);
        expect(order.toSorted()).toEqual(items.map(({ id }) => id).toSorted());
        for (const kind of mailKinds.ids) {
          const alike = items.filter((each) => each.kind === kind && !each.certified).map(({ id }) => id);
          expect(order.filter((id) => alike.includes(id))).toEqual(alike);
        }
      }),
    );
  });

  test('the order that is given is the order that is right', () => {
    fc.assert(
      fc.property(pieces, (items) => {
        fc.pre(items.length > 0);
        const sorted = inMailOrder(items).map(({ id }) => id);
        expect(mainVerdict({ question: 'mail-sort', items, sorted }).verdict).toBe('valid');
      }),
    );
  });
});

const some = <Word>(words: readonly Word[]) => fc.subarray([...words]);
const questions: readonly (readonly [string, fc.Arbitrary<Described>])[] = [
  ['registration-data', anyOfSchema(registrationDataSchema)],
  ['duplicate-check', anyOfSchema(duplicateCheckSchema)],
  ['name-format', anyOfSchema(nameFormatSchema)],
  ['date-format', anyOfSchema(dateFormatSchema)],
  ['filing-order', anyOfSchema(filingOrderSchema)],
  ['indexing', anyOfSchema(indexingSchema)],
  ['correction-or-amendment', anyOfSchema(correctionSchema)],
  ['release-log', anyOfSchema(releaseLogSchema)],
  ['referral-loop', anyOfSchema(referralLoopSchema)],
  ['referral-packet', anyOfSchema(referralPacketSchema)],
  ['letter', anyOfSchema(letterSchema)],
  ['mail-sort', anyOfSchema(mailSortSchema)],
  ['fax', anyOfSchema(faxSchema)],
];

describe.each(questions)('%s, whatever is described', (_name, any) => {
  test('every verdict rests on a known rule and an authority, and says why and what is better (REC-01 to REC-16)', () => {
    fc.assert(
      fc.property(any, fc.boolean(), (described, here) => {
        const verdicts = judged(described, here ? atCedarGrove : nowhere);
        expect(verdicts.length).toBeGreaterThan(0);
        for (const verdict of verdicts) {
          expect(registry[verdict.rule]).toBeDefined();
          expect(verdict.authority.length).toBeGreaterThan(0);
          expect(verdict.basis).toMatch(/\S/);
          expect(verdict.basis).not.toMatch(/undefined|NaN|\[object/);
          expect(verdict.betterAct).toMatch(/\S/);
          if (verdict.verdict === 'needs' || verdict.verdict === 'not-enough')
            expect(verdict.needs?.length ?? 0).toBeGreaterThan(0);
          if (verdict.verdict === 'route') expect(verdict.routeTo).toBeDefined();
          expect(verdict.outcome === undefined || verdict.outcome === 'met').toBe(
            verdict.severity === 'none' || verdict.outcome === undefined,
          );
        }
        expect(judged(described, here ? atCedarGrove : nowhere)).toEqual(verdicts);
      }),
      { numRuns: 200 },
    );
  });
});

test('one more step of the right ones never makes a fax astray worse (REC-16)', () => {
  const rank = ['none', 'minor', 'serious', 'critical'];
  const right = [
    'called-number',
    'asked-return-or-destroy',
    'written-confirmation',
    'told-privacy-officer-same-day',
    'incident-report',
    'number-corrected',
  ] as const;
  fc.assert(
    fc.property(some(right), fc.constantFrom(...right), (after, more) => {
      const asked = {
        question: 'fax' as const,
        number: 'directory' as const,
        sent: true,
        confirmation: 'other-number' as const,
      };
      const before = mainVerdict({ ...asked, after });
      const then = mainVerdict({ ...asked, after: [...new Set([...after, more])] });
      expect(rank.indexOf(then.severity)).toBeLessThanOrEqual(rank.indexOf(before.severity));
    }),
  );
});
