import { law, policy, standard } from '../cite';
import { rules } from '../rule';

const page = policy('Keeping the registration true');
const competencies = ['R-RECORDS', 'S-DETAIL'];

/** The rules of registering people and keeping what is on record of them true. */
export const registrationRules = rules(
  {
    id: 'records.contact-current',
    title: 'A number that reaches the patient',
    says: 'At check-in the patient is asked openly for the best telephone number, and the record is put right where it is out of date.',
    authority: [page],
    facts: ['REC-01'],
    mark: 'M',
    met: 'The patient said the number, and the record has it.',
    broken: 'An old number stayed on record.',
    why: 'The result that matters in three weeks has to reach somebody.',
    competencies,
    weight: 3,
  },
  {
    id: 'records.one-chart',
    title: 'One person, one chart',
    says: 'Before a chart is made, the desk looks for one: by date of birth, first name and former last names.',
    authority: [standard('Record-linkage practice: search by name and date of birth before creating'), page],
    facts: ['REC-02', 'SCH-15'],
    mark: 'S',
    met: 'There was none, or the old one was used.',
    broken: 'A second chart was made for a person who has one.',
    why: 'The allergy is in the first chart, the prescription comes out of the second.',
    competencies,
    weight: 6,
  },
  {
    id: 'records.notice-handed',
    title: 'The privacy notice handed over',
    says: 'Who has never acknowledged the privacy notice is handed it at the first visit; a signature is sought, and nothing depends on it.',
    authority: [law('45 CFR 164.520(c)(2)'), policy('The privacy notice')],
    facts: ['PRV-43'],
    mark: 'V',
    met: 'The notice was handed over.',
    broken: 'Nobody thought of it.',
    why: 'People have a right to know what is done with what they tell us.',
    competencies: ['R-RECORDS', 'T-HIPAA'],
    weight: 2,
  },
);
