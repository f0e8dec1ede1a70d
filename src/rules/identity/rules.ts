import { law, pages, standard } from '../cite';
import { rules } from '../rule';

const competencies = ['R-RECORDS', 'S-DETAIL'];
const twoIdentifiers = standard('Two identifiers, as patient-safety practice has it');

/** Every rule of identifying people, by id. */
export const identityRules = rules(
  {
    id: 'identity.before-record',
    title: 'Identified before the record',
    says: 'The record is spoken about, changed or acted on only after as many identifiers match as the policy asks.',
    authority: [law('45 CFR 164.514(h)(1)(i)'), twoIdentifiers, pages.checking],
    facts: ['PRV-01'],
    mark: 'V',
    met: 'Enough identifiers matched before anything was done.',
    broken: 'Something was said or done before it was clear whose record it is.',
    why: 'There are two Maria Garcias born in one year.',
    competencies,
    weight: 8,
  },
  {
    id: 'identity.open-questions',
    title: 'Asked, not read out',
    says: 'Identifiers are asked for with open questions; nothing is read out of the record for a yes.',
    authority: [law('45 CFR 164.514(h)(1)'), pages.checking],
    facts: ['PRV-01'],
    mark: 'V',
    met: 'The person said it; the desk compared it.',
    broken: 'The record was read out and the caller only had to say yes.',
    why: '“You’re still at 12 Oak Street?” tells a stranger where she lives.',
    competencies: [...competencies, 'T-HIPAA'],
    weight: 6,
  },
  {
    id: 'identity.mismatch-settled',
    title: 'A mismatch is settled first',
    says: 'When something given does not match, a further identifier or a call back to the number on file settles it before anything else.',
    authority: [law('45 CFR 164.514(h)(1)'), pages.checking],
    facts: ['PRV-01'],
    mark: 'V',
    met: 'The doubt was settled, or nothing was done.',
    broken: 'A mismatch was passed over.',
    why: 'A wrong digit is a slip or a stranger; both need one more question.',
    competencies,
    weight: 8,
  },
  {
    id: 'identity.right-chart',
    title: 'The right chart',
    says: 'The chart that is open is that of the person in question: name and date of birth are compared before it is used.',
    authority: [law('45 CFR 164.530(c)'), twoIdentifiers, pages.checking],
    facts: ['PRV-01', 'PRV-22'],
    mark: 'V',
    met: 'The right chart was open.',
    broken: 'Another person’s chart was used.',
    why: 'Allergies entered into the wrong chart hurt two people.',
    competencies,
    weight: 9,
  },
  {
    id: 'identity.no-barrier',
    title: 'No more checks than the policy asks',
    says: 'Checks end when enough has matched; they are not a wall between a patient and her own business.',
    authority: [law('45 CFR 164.524'), pages.checking],
    facts: ['PRV-01'],
    mark: 'V',
    met: 'The check was as long as the policy asks.',
    broken: 'The person was asked for more than the policy asks, or checked where nothing of the record was needed.',
    why: 'A check nobody needs is a hurdle.',
    competencies: ['R-CONTACT', 'S-ADAPT'],
    weight: 2,
  },
);
