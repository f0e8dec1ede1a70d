import { standard } from '../../cite';
import { policyPage } from '../../finding';
import { rules } from '../../rule';

const transcripts = policyPage('Dictation and transcripts');

/** The rules of dictation. */
export const dictationRules = rules(
  {
    id: 'records.dictation-meaning',
    title: 'What was said is what is typed',
    says: 'Grammar and obvious slips may be mended; negations, sides, numbers, medicines, quotes and negative findings are typed as said.',
    authority: [standard('AHDI: The Book of Style, on editing dictation'), transcripts],
    facts: ['REC-13'],
    mark: 'S',
    met: 'Every no, every left and every number is where it was.',
    broken: '"No fracture" lost its no.',
    why: 'The next clinician treats what is typed.',
    competencies: ['R-DICTATE', 'T-TRANS', 'S-DETAIL'],
    weight: 9,
  },
  {
    id: 'records.dictation-gaps',
    title: 'Gaps and contradictions are flagged',
    says: 'What cannot be heard is left blank and flagged with its time; what contradicts itself or the chart is typed as said and flagged.',
    authority: [standard('AHDI: The Book of Style, on blanks and flags'), transcripts],
    facts: ['REC-13'],
    mark: 'S',
    met: '"____ [inaudible 0:42]"',
    broken: 'The dose that could not be heard was filled in.',
    why: 'A gap that is filled looks like knowledge.',
    competencies: ['R-DICTATE', 'T-TRANS', 'S-PRO'],
    weight: 9,
  },
  {
    id: 'records.dictation-style',
    title: 'The style of a transcript',
    says: 'Units are short beside figures, no space stands before a percent sign or around a slash, diagnoses hold no abbreviations, and no sentence begins with a small letter.',
    authority: [standard('AHDI: The Book of Style, on units and numbers'), transcripts],
    facts: ['REC-13'],
    mark: 'S',
    met: '2.5 cm, 97%, 120/80.',
    broken: '2.5 centimeters, 97 %, 120 / 80.',
    why: 'What always looks the same is read right.',
    competencies: ['R-DICTATE', 'S-DETAIL'],
    weight: 2,
  },
);
