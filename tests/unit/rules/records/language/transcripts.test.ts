import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { wordsOnDisk } from '../../../../../src/cli/words-on-disk';
import { align } from '../../../../../src/rules/records/language/align';
import { compareTranscript, type Slip } from '../../../../../src/rules/records/language/transcript';
import { tokensOf } from '../../../../../src/rules/records/language/transcript-tokens';
import { judged, mainVerdict } from '../../../../helpers/judging';

const words = wordsOnDisk();
const one = (...terms: string[]): fc.Arbitrary<string> => fc.constantFrom(...terms);
const plain = one(
  'pain',
  'swelling',
  'fever',
  'cough',
  'rash',
  'since Monday',
  'in the morning',
  'of the chest',
  'worse',
);
const side = fc
  .tuple(one('left', 'right'), one('knee', 'ear', 'hand', 'eye'))
  .map(([which, what]) => `${which} ${what}`);
const negated = fc
  .tuple(one('no', 'denies', 'without', 'not'), one('fever', 'cough', 'pain'))
  .map((pair) => pair.join(' '));
const dose = fc
  .tuple(one('metformin', 'lisinopril', 'clonidine'), fc.integer({ min: 1, max: 900 }), one('mg', 'mcg'))
  .map(([what, amount, unit]) => `${what} ${amount} ${unit}`);
const grammar = one('the patient has', 'there is', 'it was');
const anyPiece = fc.oneof(plain, side, negated, dose, grammar);
const anySaid = fc.array(anyPiece, { minLength: 1, maxLength: 12 });

const compare = (said: string, typed: string): Slip[] =>
  compareTranscript({ said, typed, medicines: [], clashes: [], bothSidesMeant: true }, words);
const worst = (slips: readonly Slip[]): string =>
  ['critical', 'serious', 'minor'].find((harm) => slips.some((slip) => slip.harm === harm)) ?? 'none';

/** A dictation with one of its pieces changed, and the same with nothing changed. */
function changed(
  find: fc.Arbitrary<string>,
  change: (piece: string) => string,
): fc.Arbitrary<readonly [string, string]> {
  return fc.tuple(anySaid, find, anySaid).map(([before, piece, after]) => {
    const around = (middle: string): string => [...before, middle, ...after].join(' ');
    return [around(piece), around(change(piece))] as const;
  });
}

describe('a transcript beside its dictation (REC-13)', () => {
  test('typed as said, nothing is amiss', () => {
    fc.assert(
      fc.property(anySaid, (pieces) => {
        expect(compare(pieces.join(' '), pieces.join(' '))).toEqual([]);
      }),
    );
  });

  test('left for right, or right for left, is always critical', () => {
    const swap = (piece: string): string =>
      piece.startsWith('left') ? piece.replace('left', 'right') : piece.replace('right', 'left');
    fc.assert(fc.property(changed(side, swap), ([said, typed]) => worst(compare(said, typed)) === 'critical'));
  });

  test('a negation that goes, or comes, is always critical', () => {
    const drop = (piece: string): string => piece.split(' ')[1] ?? '';
    fc.assert(
      fc.property(changed(negated, drop), ([said, typed]) => {
        expect(worst(compare(said, typed))).toBe('critical');
        expect(worst(compare(typed, said))).toBe('critical');
      }),
    );
  });

  test('another number, another unit, another medicine is always critical', () => {
    const changes: ((piece: string) => string)[] = [
      (piece) => piece.replace(/\d+/, (figures) => String(Number(figures) + 1)),
      (piece) => (piece.endsWith('mg') ? piece.replace(/mg$/, 'mcg') : piece.replace(/mcg$/, 'mg')),
      (piece) => piece.replace(/^\w+/, 'warfarin'),
    ];
    for (const change of changes)
      fc.assert(fc.property(changed(dose, change), ([said, typed]) => worst(compare(said, typed)) === 'critical'));
  });

  test('grammar alone is never above minor: fillers, articles, verbs, plurals, capitals', () => {
    const mend = (piece: string): string =>
      piece.replace('there is', 'There was').replace('the patient has', 'A patient had').replace('it was', 'It is');
    fc.assert(
      fc.property(changed(grammar, mend), ([said, typed]) => {
        expect(worst(compare(said.replaceAll(' ', ' um '), typed))).toBe('none');
      }),
    );
    expect(worst(compare('both arm hurts, the wound were clean', 'Both arms hurt. The wounds are clean.'))).toBe(
      'none',
    );
  });

  test('every word said and every word typed is in one step, in its order', () => {
    fc.assert(
      fc.property(anySaid, anySaid, (said, typed) => {
        const [from, to] = [said, typed].map((pieces) => tokensOf(pieces.join(' '), words, []));
        const steps = align(from ?? [], to ?? []);
        expect(steps.flatMap((step) => step.said ?? [])).toEqual(from);
        expect(steps.flatMap((step) => step.typed ?? [])).toEqual(to);
      }),
    );
  });

  test('the score is what the settings take off, and never below nothing', () => {
    fc.assert(
      fc.property(anySaid, anySaid, (said, typed) => {
        for (const { figures } of judged({ question: 'dictation', said: said.join(' '), typed: typed.join(' ') })) {
          expect(figures?.score).toBeGreaterThanOrEqual(0);
          expect(figures?.score).toBeLessThanOrEqual(1000);
        }
      }),
      { numRuns: 40 },
    );
  });
});

describe('the same thing written otherwise is no error (REC-13)', () => {
  test.each([
    ['He doesn’t smoke', 'He does not smoke.'],
    ['blood pressure one thirty five over eighty five', 'Blood pressure 135/85.'],
    ['metformin five hundred milligrams b i d', 'Metformin 500 mg b i d.'],
    ['follow up in two weeks', 'Follow up in 2 weeks.'],
    ['one to two tablets every four to six hours', '1-2 tablets every 4-6 hours.'],
    ['two by three centimeters', '2 x 3 cm'],
    ['seen on March third', 'Seen on 3 March.'],
    ['oxygen ninety five percent', 'Oxygen 95%.'],
    ['history of UTI', 'History of urinary tract infection.'],
    ['alert new paragraph abdomen soft period', 'Alert.\n\nAbdomen soft.'],
    ['he don’t take no aspirin', 'He does not take any aspirin.'],
    ['five thousand units of heparin', '5,000 units of heparin.'],
    ['seen right away', 'Seen right away.'],
    ['he takes 81 mg of aspirin', 'He takes aspirin 81 mg.'],
    ['take 1 tab po bid prn', 'Take 1 tablet by mouth twice daily as needed.'],
    ['amoxicillin 500 mg t.i.d. for ten days', 'Amoxicillin 500 mg three times a day for 10 days.'],
    ['ten units of insulin', '10 U of insulin'],
    ['temperature ninety nine degrees', 'Temperature 99 °F.'],
    ['the tumor is benign', 'The tumour is benign.'],
  ])('%s', (said, typed) => expect([typed, worst(compare(said, typed))]).toEqual([typed, 'none']));

  test('a colon that is bowel, and a period that is a time, may not go', () => {
    expect(worst(compare('the sigmoid colon is normal', 'The sigmoid is normal.'))).toBe('serious');
    expect(worst(compare('last period was Monday', 'Last was Monday.'))).toBe('serious');
    expect(worst(compare('impression colon migraine period', 'Impression: migraine.'))).toBe('none');
  });

  test('“right away” names no side, and a small change can be another operation or the opposite', () => {
    expect(worst(compare('call me right away', 'call me away'))).toBe('serious');
    expect(worst(compare('status post hysterectomy', 'Status post hysterotomy.'))).toBe('critical');
    expect(worst(compare('removed without difficulty', 'Removed with difficulty.'))).toBe('critical');
    expect(worst(compare('the right ear', 'the ear'))).toBe('critical');
  });
});

describe('gaps (REC-13)', () => {
  const said = 'Start metformin [inaudible 0:42] twice daily.';
  test.each([
    ['Start metformin ____ [inaudible 0:42] twice daily.', 'none', []],
    ['Start metformin [0:42 dose?] twice daily.', 'none', []],
    ['Start metformin ____ twice daily.', 'minor', ['mark']],
    ['Start metformin twice daily.', 'serious', ['flag']],
    ['Start metformin quickly twice daily.', 'serious', ['invented']],
    ['Start metformin 850 mg twice daily.', 'critical', ['invented']],
    ['Start metformin 850 mg [inaudible 0:42] twice daily.', 'critical', ['invented']],
  ])('%s', (typed, harm, kinds) => {
    const slips = compare(said, typed);
    expect(worst(slips)).toBe(harm);
    expect(slips.map(({ kind }) => kind)).toEqual(kinds);
  });

  test('two gaps are two gaps', () => {
    const slips = compare('Take [inaudible 0:10] of [inaudible 0:12] daily.', 'Take 5 mg of aspirin daily.');
    expect(slips.map(({ kind, harm }) => [kind, harm])).toEqual([
      ['invented', 'critical'],
      ['invented', 'serious'],
    ]);
  });

  test('a word that could be heard and was left blank is minor', () => {
    expect(worst(compare('the wound is clean', 'the wound is ____'))).toBe('minor');
  });
});

test('left and right in one sentence compare; in two sentences they contradict until both are meant (REC-13)', () => {
  const said = 'The left ear is normal and the right ear is red.';
  expect(mainVerdict({ question: 'dictation', said, typed: said }).verdict).toBe('met');
  const two = 'The left ear is normal. The right ear is red.';
  const gaps = judged({ question: 'dictation', said: two, typed: two })[1];
  expect(gaps).toMatchObject({ rule: 'records.dictation-gaps', verdict: 'breached', severity: 'serious' });
  const meant = judged({ question: 'dictation', said: two, typed: two, bothSidesMeant: true })[1];
  expect(meant?.verdict).toBe('met');
});
