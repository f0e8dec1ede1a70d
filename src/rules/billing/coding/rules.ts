import { standard } from '../../cite';
import { policyPage } from '../../finding';
import { rules } from '../../rule';

const page = policyPage('Encounter forms and codes');
const competencies = ['T-CODING', 'R-BILLING', 'S-DETAIL'];
const coding = standard('American Medical Association: coding of office visits by complexity or time, and modifiers');

/** The rules of visit levels and modifiers, as far as a desk reads them. */
export const codingRules = rules(
  {
    id: 'billing.visit-level',
    title: 'Levels of office visits',
    says: 'A visit has the level that the complexity of the decisions or all clinician time of that day supports; new patients have other codes than established ones, and a nurse may see level 1 of the latter alone.',
    authority: [coding, page],
    facts: ['BIL-04', 'SCH-10'],
    mark: 'S',
    met: 'Code, note and kind of patient agree.',
    broken: 'A code for new patients on somebody seen last year.',
    why: 'A level the note does not support is paid back, with interest in trust.',
    competencies,
    weight: 3,
  },
  {
    id: 'billing.who-codes',
    title: 'The desk never chooses a code',
    says: 'Codes and modifiers are chosen by the clinician and checked by the biller; the desk notices what does not fit, tells nobody what level ten minutes can be, and passes questions on.',
    authority: [coding, page],
    facts: ['BIL-04', 'BIL-05'],
    mark: 'S',
    met: 'The question went to the biller.',
    broken: '“Add 25 so it pays.”',
    why: 'A code says what a clinician did; who was not in the room cannot say it.',
    competencies,
    weight: 6,
  },
  {
    id: 'billing.modifier',
    title: 'Modifiers 25 and 57',
    says: '25 stands on the visit, never on the procedure, for meaningful separate work of the same clinician on the same day that the note shows; a second diagnosis is not required. 57 stands on the visit that decided on major surgery.',
    authority: [coding, page],
    facts: ['BIL-05'],
    mark: 'S',
    met: 'It stood where it belongs, and the note showed why.',
    broken: 'It stood on the procedure.',
    why: 'Payers read the note behind it.',
    competencies,
    weight: 3,
  },
  {
    id: 'billing.code-kind',
    title: 'Codes told apart by their form',
    says: 'Five digits are a procedure; a letter and four digits are supplies, drugs and Medicare services (HCPCS Level II); a letter, a digit, a third character and what follows a dot are a diagnosis; two characters are a modifier.',
    authority: [page],
    facts: ['BIL-05', 'BIL-03'],
    mark: 'M',
    met: 'G0439 was looked for in the right list.',
    broken: 'A diagnosis was typed where a procedure belongs.',
    why: 'Half of all typing errors in codes show in their form.',
    competencies,
    weight: 1,
  },
  {
    id: 'billing.modifier-house',
    title: 'Other modifiers by the house list',
    says: '95 is for a visit by video, LT and RT for left and right, 50 for both sides; 24 and 59 are the biller’s to judge.',
    authority: [page],
    facts: ['BIL-05'],
    mark: 'M',
    met: 'It fits the visit and the side.',
    broken: 'LT on a right knee.',
    why: 'A wrong side on a claim is a denial, and a doubt about the chart.',
    competencies,
    weight: 2,
  },
);
