import { standard } from '../../cite';
import { policyPage } from '../../finding';
import { rules } from '../../rule';

const spelled = policyPage('Words we spell out');
const terms = standard('Teaching of medical terminology: word parts');
const accreditor = standard('Joint Commission: official “Do Not Use” list of abbreviations');
const competencies = ['T-TERMS', 'S-DETAIL'];

/** The rules of words: parts, look-alikes and abbreviations. */
export const wordRules = rules(
  {
    id: 'records.word-parts',
    title: 'Words taken apart',
    says: 'A medical word is spelled and routed by its parts: ending first, then beginning, then root. Where several spellings fit what was heard, it is spelled back.',
    authority: [terms, spelled],
    facts: ['REC-09'],
    mark: 'S',
    met: 'The gallbladder call reached surgery with the word spelled right.',
    broken: 'A spelling was picked because it looked familiar.',
    why: 'A word spelled wrong is found by nobody.',
    competencies,
    weight: 4,
  },
  {
    id: 'records.procedure-ending',
    title: '-tomy, -stomy, -ectomy',
    says: 'Cut into, opened for good, taken out: before an operation is booked, the ending is spelled back and set beside what the order says is done.',
    authority: [terms, spelled],
    facts: ['REC-09'],
    mark: 'S',
    met: 'The ending was spelled back before the room was booked.',
    broken: 'A colectomy was booked for a colostomy.',
    why: 'Three letters are another operation.',
    competencies: [...competencies, 'R-SURG'],
    weight: 8,
  },
  {
    id: 'records.word-explained',
    title: 'Words are not explained',
    says: 'Knowing the parts is for spelling and routing; what a word means for a patient is told by a clinician.',
    authority: [standard('Scope of practice of office staff: no medical advice'), spelled],
    facts: ['COM-06', 'REC-09'],
    mark: 'S',
    met: '"The nurse will explain what it means for you; I will ask her to ring you."',
    broken: '"That just means your liver is a bit big."',
    why: 'A word half explained is a diagnosis from the desk.',
    competencies: ['S-DISCRETION', 'T-TERMS'],
    weight: 6,
  },
  {
    id: 'records.look-alike-term',
    title: 'Words and numbers that sound alike',
    says: 'A word or number on the list is taken by what the rest of the sentence says, or spelled back, a number digit by digit; else it is left blank and flagged. It is never guessed.',
    authority: [spelled],
    facts: ['REC-10'],
    mark: 'M',
    met: '"Fifteen: one, five?"',
    broken: 'Fifty was typed because the line was bad.',
    why: 'Hip or bowel, fifteen or fifty: nobody sees afterwards that it was a guess.',
    competencies,
    weight: 7,
  },
  {
    id: 'records.do-not-use',
    title: 'Abbreviations an order never holds',
    says: 'Orders and notes of medicines hold no U, IU, QD, QOD, MS, MSO4 or MgSO4, no zero after the point and always one before it; laboratory values and sizes of lesions and tubes may end in a zero.',
    authority: [accreditor, spelled],
    facts: ['REC-12'],
    mark: 'V',
    met: '5 mg daily.',
    broken: 'MS 5.0 mg QD.',
    why: '1.0 is read as 10, a U as a 0.',
    competencies: [...competencies, 'R-DICTATE'],
    weight: 8,
  },
  {
    id: 'records.abbreviation',
    title: 'Abbreviations with several meanings',
    says: 'An abbreviation that can mean several things is written out; where nothing around it tells which, who wrote it is asked.',
    authority: [spelled],
    facts: ['REC-12'],
    mark: 'M',
    met: '"Discharged home."',
    broken: '"D/C meds."',
    why: 'Discharged and discontinued are two different afternoons.',
    competencies,
    weight: 4,
  },
);
