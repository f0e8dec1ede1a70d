import { regulator, standard } from '../../cite';
import { policyPage } from '../../finding';
import { rules } from '../../rule';

const page = policyPage('Cards, numbers and answers of payers');
const answers = standard('ASC X12 005010X279A1 (270/271), as adopted under 45 CFR 162.1202');
const competencies = ['R-BILLING', 'S-DETAIL'];

/** The rules of reading cards and payers' answers. */
export const answerRules = rules(
  {
    id: 'coverage.answer-read',
    title: 'Reading the payer’s answer',
    says: 'Cover in force, then the line of this service, this person and this side of the network; of a deductible what is left, not the yearly amount. “Active” is not “paid”.',
    authority: [answers, standard('HL7 FHIR R4, CoverageEligibilityResponse'), page],
    facts: ['INS-03', 'INS-04', 'INS-06'],
    mark: 'S',
    met: 'The right line was read for the date of service.',
    broken: 'The yearly deductible, the family’s amount or the line for outside the network was read.',
    why: 'A wrong line is a wrong amount at the desk.',
    competencies,
    weight: 4,
  },
  {
    id: 'coverage.answer-rejected',
    title: 'A rejected inquiry',
    says: 'A rejection says that the question failed, not that there is no insurance: correct it from the card, or ask again later; never guess a number.',
    authority: [answers, page],
    facts: ['INS-05'],
    mark: 'S',
    met: 'Card and ID were read again, the question asked anew.',
    broken: '“You have no insurance.”',
    why: 'The wrong sentence sends a covered patient home.',
    competencies,
    weight: 5,
  },
  {
    id: 'coverage.card-number',
    title: 'Numbers off the card',
    says: 'The member number is copied with its prefix, not the pharmacy or group number; a Medicare number has eleven characters in a fixed pattern, never S, L, O, I, B or Z, and no dashes when keyed.',
    authority: [regulator('CMS: format of the Medicare Beneficiary Identifier'), page],
    facts: ['INS-01', 'INS-02'],
    mark: 'V',
    met: 'The payer found the patient at once.',
    broken: 'The pharmacy number was typed as the member number.',
    why: 'One wrong character is a rejection.',
    competencies,
    weight: 3,
  },
);
