import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { medicineElements } from '../../../../../src/practice/settings/words';
import { registry } from '../../../../../src/rules/registry';
import { medicineWords } from '../../../../../src/rules/situation/medicines';
import { procedureDeeds, textKinds } from '../../../../../src/rules/situation/words';
import { type Described, judged } from '../../../../helpers/judging';

const oneOf = <Word>(words: readonly Word[]): fc.Arbitrary<Word> => fc.constantFrom(...words);
const text = (maxLength: number): fc.Arbitrary<string> =>
  fc.oneof(
    fc.string({ minLength: 1, maxLength }),
    fc
      .array(
        oneOf([
          'MS',
          '5.0',
          'mg',
          'no',
          'left',
          '[inaudible 0:12]',
          '____',
          '"',
          'clonidine',
          'ileum',
          'fifteen',
          '.5',
          '%',
          '/',
          '-itis',
          'cardi/o',
        ]),
        {
          minLength: 1,
          maxLength: Math.max(1, Math.floor(maxLength / 20)),
        },
      )
      .map((pieces) => pieces.join(' ').slice(0, maxLength)),
  );

const anyQuestion: fc.Arbitrary<Described> = fc.oneof(
  fc.record({
    question: fc.constant('word-parts' as const),
    term: text(60),
    heard: fc.boolean(),
    does: oneOf(procedureDeeds.ids),
    use: oneOf(['spell', 'route', 'book-surgery', 'explain'] as const),
  }),
  fc.record({ question: fc.constant('word-parts' as const), means: text(80) }),
  fc.record({
    question: fc.constant('look-alike' as const),
    term: text(80),
    around: text(300),
    how: oneOf(['heard', 'handwritten', 'printed'] as const),
    spelledBack: fc.boolean(),
    leftBlank: fc.boolean(),
  }),
  fc.record({ question: fc.constant('look-alike' as const), term: text(80), wrote: text(80) }),
  fc.record({
    question: fc.constant('drug-name' as const),
    name: text(60),
    partial: fc.boolean(),
    searched: fc.boolean(),
    spelledFromBottle: fc.boolean(),
  }),
  fc.record({ question: fc.constant('drug-name' as const), name: text(60), chosen: text(60) }),
  fc.record({
    question: fc.constant('medicine-message' as const),
    about: oneOf(['refill', 'dose-question', 'side-effect', 'missed-dose', 'preparation', 'other'] as const),
    includes: fc.uniqueArray(oneOf(medicineElements.ids)),
    daysLeft: fc.nat(30),
    symptoms: oneOf(['none', 'some', 'red-flag', 'unknown'] as const),
    said: fc.uniqueArray(oneOf(medicineWords.ids)),
    urgency: oneOf(['routine', 'same-day', 'now'] as const),
    to: oneOf(['nurse', 'clinician', 'biller', 'nobody'] as const),
  }),
  fc.record({ question: fc.constant('abbreviation' as const), text: text(300), kind: oneOf(textKinds.ids) }),
  fc.record({ question: fc.constant('abbreviation' as const), text: text(300), abbreviation: text(20) }),
  fc.record({ question: fc.constant('dictation' as const), said: text(400), typed: text(400) }),
);

describe('whatever is asked about words (REC-09 to REC-13)', () => {
  test('there is an answer; it rests on an authority or a page, and what is needed is said', () => {
    fc.assert(
      fc.property(anyQuestion, (described) => {
        const verdicts = judged(described);
        expect(verdicts.length).toBeGreaterThan(0);
        for (const verdict of verdicts) {
          expect(registry[verdict.rule]).toBeDefined();
          expect(verdict.law ?? verdict.policy, verdict.rule).toBeDefined();
          expect(verdict.basis).not.toBe('');
          expect(verdict.betterAct).not.toBe('');
          if (verdict.verdict === 'needs') expect(verdict.needs?.length ?? 0).toBeGreaterThan(0);
        }
      }),
      { numRuns: 400 },
    );
  });

  test('the same text in other capitals is the same transcript', () => {
    fc.assert(
      fc.property(
        fc.array(oneOf(['the left knee', 'no fever', 'clonidine 5 mg', 'pain']), { minLength: 1 }),
        (pieces) => {
          const said = pieces.join(' ');
          for (const { rule, severity } of judged({
            question: 'dictation',
            said,
            typed: said.toUpperCase(),
            bothSidesMeant: true,
          }))
            if (rule !== 'records.dictation-style') expect([rule, severity]).toEqual([rule, 'none']);
        },
      ),
    );
  });

  test('whatever else a message holds, advice from the desk is never less than serious, and never passing it on is critical', () => {
    const harmless = ['refill-promised', 'sheet-read-out', 'nurse-will-call', 'ask-pharmacist'];
    fc.assert(
      fc.property(
        fc.uniqueArray(oneOf(medicineElements.ids)),
        oneOf(medicineWords.ids.filter((word) => !harmless.includes(word))),
        (includes, word) => {
          const advice = judged({ question: 'medicine-message', includes, said: [word], to: 'nurse' }).find(
            ({ rule }) => rule === 'records.medicine-advice',
          );
          expect(advice?.severity).toBe(word === 'what-it-is-for' ? 'serious' : 'critical');
        },
      ),
    );
  });

  test('one more thing in a message never makes it less complete', () => {
    const order = ['missed', 'partly-met', 'met'];
    fc.assert(
      fc.property(fc.uniqueArray(oneOf(medicineElements.ids)), oneOf(medicineElements.ids), (includes, more) => {
        const of = (list: typeof includes): number =>
          order.indexOf(judged({ question: 'medicine-message', includes: list })[0]?.verdict ?? '');
        expect(of([...new Set([...includes, more])])).toBeGreaterThanOrEqual(of(includes));
      }),
    );
  });

  test('fewer days left never make a refill less pressing (REC-11)', () => {
    const grave = (daysLeft: number): number => {
      const urgency = judged({ question: 'medicine-message', daysLeft }).find(
        ({ rule }) => rule === 'records.medicine-urgency',
      );
      return ['none', 'minor', 'serious', 'critical'].indexOf(urgency?.severity ?? 'none');
    };
    fc.assert(
      fc.property(fc.nat(60), (days) => {
        expect(grave(days)).toBeGreaterThanOrEqual(grave(days + 1));
      }),
    );
  });
});
