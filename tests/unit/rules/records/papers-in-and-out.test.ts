import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { destinationOf } from '../../../../src/rules/records/filing/judge-indexing';
import { inMailOrder } from '../../../../src/rules/records/letters/judge-mail-sort';
import { registry } from '../../../../src/rules/registry';
import { registrationItems } from '../../../../src/practice/settings/records';
import { correctionSteps, logItems } from '../../../../src/rules/situation/correction';
import { coverItems, letterParts, mailKinds } from '../../../../src/rules/situation/letters';
import { packetItems } from '../../../../src/rules/situation/referral';
import { type Described, judged, mainVerdict } from '../../../helpers/judging';

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
const anything: fc.Arbitrary<Described> = fc.oneof(
  fc
    .record({
      have: some(registrationItems.ids),
      declined: some(registrationItems.ids),
      changed: some(registrationItems.ids),
    })
    .map((rest) => ({ question: 'registration-data' as const, ...rest })),
  fc
    .record({
      by: fc.constantFrom(
        'author' as const,
        'other-staff' as const,
        'patient' as const,
        'other' as const,
        'unknown' as const,
      ),
      about: fc.constantFrom('entry' as const, 'demographic' as const, 'unknown' as const),
      medium: fc.constantFrom('paper' as const, 'electronic' as const, 'unknown' as const),
      did: some(correctionSteps.ids),
    })
    .map((rest) => ({ question: 'correction-or-amendment' as const, ...rest })),
  fc
    .record({
      to: fc.constantFrom(
        'patient' as const,
        'treating-office' as const,
        'lawyer' as const,
        'court' as const,
        'unknown' as const,
      ),
      logged: some(logItems.ids),
      authorization: fc.constantFrom('none' as const, 'complete' as const, 'no-date' as const, 'unknown' as const),
      sent: fc.constantFrom('nothing' as const, 'what-was-asked' as const, 'more' as const, 'less' as const),
      refusedForBill: fc.boolean(),
    })
    .map((rest) => ({ question: 'release-log' as const, ...rest })),
  fc
    .record({ has: some(packetItems.ids), sent: fc.boolean() })
    .map((rest) => ({ question: 'referral-packet' as const, ...rest })),
  fc
    .record({
      parts: some(letterParts.ids),
      reLine: some(['name', 'diagnosis'] as const),
      envelopeShows: some(['name-and-address', 'diagnosis', 'birth-date'] as const),
      signer: fc.constantFrom('clinician' as const, 'desk' as const, 'nobody' as const, 'unknown' as const),
      merge: fc.constantFrom('none' as const, 'checked' as const, 'not-checked' as const, 'row-shifted' as const),
      sentBy: fc.constantFrom('first-class' as const, 'unsent' as const),
    })
    .map((rest) => ({ question: 'letter' as const, ...rest })),
  fc
    .record({
      number: fc.constantFrom('directory' as const, 'memory' as const, 'unknown' as const),
      cover: some(coverItems.ids),
      coverTells: some(['patient-name', 'diagnosis'] as const),
      sent: fc.boolean(),
      confirmation: fc.constantFrom(
        'right-number' as const,
        'other-number' as const,
        'failed' as const,
        'not-checked' as const,
      ),
      after: some(['called-number', 'told-privacy-officer-same-day', 'said-nothing', 'incident-report'] as const),
    })
    .map((rest) => ({ question: 'fax' as const, ...rest })),
);

test('whatever is asked of records, letters, mail and fax: an authority, a reason, and what is better (REC-01 to REC-16)', () => {
  fc.assert(
    fc.property(anything, (described) => {
      const verdicts = judged(described);
      expect(verdicts.length).toBeGreaterThan(0);
      for (const verdict of verdicts) {
        expect(registry[verdict.rule]).toBeDefined();
        expect(verdict.authority.length).toBeGreaterThan(0);
        expect(verdict.basis).not.toBe('');
        expect(verdict.betterAct).not.toBe('');
        if (verdict.verdict === 'needs') expect(verdict.needs?.length ?? 0).toBeGreaterThan(0);
        if (verdict.verdict === 'route') expect(verdict.routeTo).toBeDefined();
        if (verdict.verdict === 'not-enough') expect(verdict.needs?.length ?? 0).toBeGreaterThan(0);
      }
    }),
    { numRuns: 300 },
  );
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
