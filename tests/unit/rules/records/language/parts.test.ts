import { describe, expect, test } from 'vitest';
import { takeApart } from '../../../../../src/rules/records/language/word-parts';
import { wordsOnDisk } from '../../../../../src/cli/words-on-disk';
import { mainVerdict } from '../../../../helpers/judging';

const words = wordsOnDisk();

/** The eighty parts of REC-09: what is asked, a word of its meaning, and a word that has it. */
const eighty: readonly (readonly [string, string, string])[] = [
  ['an-', 'without', 'anemia'],
  ['ab-', 'away', 'abnasal'],
  ['ad-', 'toward', 'adnasal'],
  ['ante-', 'before', 'antenatal'],
  ['anti-', 'against', 'antithrombotherapy'],
  ['brady-', 'slow', 'bradycardia'],
  ['contra-', 'against', 'contranatal'],
  ['dys-', 'difficult', 'dyspnea'],
  ['ecto-', 'outside', 'ectocardia'],
  ['endo-', 'within', 'endocarditis'],
  ['hemi-', 'half', 'hemiplegia'],
  ['hydro-', 'water', 'hydrocephalic'],
  ['hyper-', 'high', 'hyperglycemia'],
  ['hypo-', 'low', 'hypoglycemia'],
  ['macro-', 'large', 'macrocephalic'],
  ['mal-', 'bad', 'maltherapy'],
  ['micro-', 'small', 'microscopy'],
  ['neo-', 'new', 'neonatal'],
  ['oligo-', 'few', 'oliguria'],
  ['pan-', 'all', 'pancarditis'],
  ['peri-', 'around', 'pericarditis'],
  ['poly-', 'many', 'polyuria'],
  ['post-', 'after', 'postnatal'],
  ['pre-', 'before', 'prenatal'],
  ['tachy-', 'fast', 'tachycardia'],
  ['adren/o', 'adrenal', 'adrenomegaly'],
  ['append/o', 'appendix', 'appendectomy'],
  ['arthr/o', 'joint', 'arthroscopy'],
  ['blephar/o', 'eyelid', 'blepharoplasty'],
  ['bronch/o', 'airway', 'bronchoscopy'],
  ['carcin/o', 'cancer', 'carcinoma'],
  ['cardi/o', 'heart', 'cardiomegaly'],
  ['cephal/o', 'head', 'cephalalgia'],
  ['chol/e', 'bile', 'cholecystectomy'],
  ['col/o', 'large bowel', 'colostomy'],
  ['crani/o', 'skull', 'craniotomy'],
  ['dermat/o', 'skin', 'dermatitis'],
  ['enter/o', 'small bowel', 'enteritis'],
  ['gastr/o', 'stomach', 'gastrectomy'],
  ['hemat/o', 'blood', 'hematuria'],
  ['hepat/o', 'liver', 'hepatitis'],
  ['hyster/o', 'womb', 'hysterectomy'],
  ['leuk/o', 'white', 'leukemia'],
  ['mening/o', 'brain', 'meningitis'],
  ['my/o', 'muscle', 'myalgia'],
  ['nephr/o', 'kidney', 'nephrectomy'],
  ['neur/o', 'nerve', 'neuralgia'],
  ['ophthalm/o', 'eye', 'ophthalmoscopy'],
  ['oste/o', 'bone', 'osteomalacia'],
  ['ot/o', 'ear', 'otitis'],
  ['ped/o', 'child', 'pediatrician'],
  ['proct/o', 'rectum', 'proctoscopy'],
  ['pulmon/o', 'lung', 'pulmonologist'],
  ['py/o', 'pus', 'pyuria'],
  ['rhin/o', 'nose', 'rhinoplasty'],
  ['thorac/o', 'chest', 'thoracotomy'],
  ['-algia', 'pain', 'neuralgia'],
  ['-centesis', 'needle', 'thoracentesis'],
  ['-ectomy', 'removal', 'appendectomy'],
  ['-emesis', 'vomiting', 'hematemesis'],
  ['-emia', 'blood', 'leukemia'],
  ['-gram', 'record', 'electrocardiogram'],
  ['-graphy', 'record', 'mammography'],
  ['-itis', 'inflammation', 'hepatitis'],
  ['-logist', 'specialist', 'cardiologist'],
  ['-lysis', 'breaking', 'hemolysis'],
  ['-malacia', 'softening', 'osteomalacia'],
  ['-megaly', 'enlargement', 'hepatomegaly'],
  ['-oma', 'tumour', 'carcinoma'],
  ['-paresis', 'weakness', 'hemiparesis'],
  ['-pathy', 'disease', 'neuropathy'],
  ['-penia', 'lack', 'leukopenia'],
  ['-plasty', 'repair', 'rhinoplasty'],
  ['-plegia', 'paralysis', 'hemiplegia'],
  ['-pnea', 'breathing', 'tachypnea'],
  ['-rrhaphy', 'stitch', 'herniorrhaphy'],
  ['-rrhea', 'flow', 'otorrhea'],
  ['-scopy', 'looking', 'bronchoscopy'],
  ['-stomy', 'opening', 'colostomy'],
  ['-tomy', 'cutting', 'craniotomy'],
];

describe('the eighty parts of REC-09', () => {
  test('there are eighty', () => expect(new Set(eighty.map(([part]) => part)).size).toBe(80));

  test.each(eighty)('%s says %s', (part, meaning) => {
    const answer = mainVerdict({ question: 'word-parts', term: part });
    expect(answer.order).toEqual([part]);
    expect(answer.basis).toContain(meaning);
  });

  test.each(eighty)('%s (%s) is found in %s', (part, _meaning, word) => {
    expect(takeApart(word, words).parts.map((each) => each.part)).toContain(part);
  });
});

test('endings are asked for as they are heard, with the vowel before them', () => {
  for (const [heard, part] of [
    ['-otomy', '-tomy'],
    ['-ostomy', '-stomy'],
    ['-oscopy', '-scopy'],
    ['-ologist', '-logist'],
  ] as const)
    expect(mainVerdict({ question: 'word-parts', term: heard }).order).toEqual([part]);
});

test('the parts of a word, put together again, are its letters (REC-09)', () => {
  for (const { word, parts } of words.words) {
    const apart = takeApart(word, words).parts.map((each) => each.part);
    if (parts.length > 0 || apart.length === 0) continue;
    const stems = apart.map((part) => part.replaceAll('-', '').split('/')[0] ?? '');
    let rest = word;
    for (const stem of stems) {
      const at = rest.indexOf(stem.replace(/i$/, ''));
      expect([word, stem, at >= 0 && at <= 2]).toEqual([word, stem, true]);
      rest = rest.slice(at + stem.replace(/i$/, '').length);
    }
    expect(rest.length, word).toBeLessThanOrEqual(1);
  }
});

test('what the lists name is on them: parts of whole words, and no word twice', () => {
  const parts = new Set([...words.prefixes, ...words.roots, ...words.suffixes].map(({ part }) => part));
  for (const { word, parts: named } of words.words)
    expect([word, named.filter((part) => !parts.has(part))]).toEqual([word, []]);
  expect(new Set(words.words.map(({ word }) => word)).size).toBe(words.words.length);
});
