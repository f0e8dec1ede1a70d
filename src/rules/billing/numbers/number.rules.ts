import { law, regulator, standard } from '../../cite';
import { policyPage } from '../../finding';
import { rules } from '../../rule';

const page = policyPage('Cards, numbers and answers of payers');
const competencies = ['R-BILLING', 'S-DETAIL'];

/** The rules of forms of numbers and dates: a form says that something can be right, never that it is. */
export const numberRules = rules(
  {
    id: 'billing.npi-form',
    title: 'The number of a clinician or practice',
    says: 'An NPI has ten digits, begins with 1 or 2 and ends with a check digit; the code of a speciality has ten characters and ends with an X.',
    authority: [law('45 CFR 162.406'), regulator('CMS: check digit of the National Provider Identifier'), page],
    facts: ['BIL-01'],
    mark: 'S',
    met: 'Two digits that had changed places were seen before the claim went.',
    broken: 'Nine digits were sent.',
    why: 'A claim with a number of nobody comes back.',
    competencies,
    weight: 3,
  },
  {
    id: 'billing.diagnosis-form',
    title: 'The form of a diagnosis code',
    says: 'A letter, a digit, a letter or digit, then up to four more, the dot after the third; X fills the gap before a seventh character, which every injury has.',
    authority: [regulator('CMS and CDC: ICD-10-CM, with its official guidelines'), page],
    facts: ['BIL-03'],
    mark: 'S',
    met: 'A code cut short went back to the biller, not to the payer.',
    broken: 'The desk filled in the missing character.',
    why: 'One wrong character is another illness.',
    competencies,
    weight: 3,
  },
  {
    id: 'billing.procedure-form',
    title: 'The form of procedure codes and modifiers',
    says: 'A procedure number has five characters, a HCPCS Level II code a letter and four digits, a modifier two characters.',
    authority: [regulator('CMS: Healthcare Common Procedure Coding System'), page],
    facts: ['BIL-04', 'BIL-05'],
    mark: 'S',
    met: 'What cannot be a code was seen before it was sent.',
    broken: 'A code that is no longer in use was sent.',
    why: 'A claim with no such code is not even read.',
    competencies,
    weight: 2,
  },
  {
    id: 'billing.card-number-form',
    title: 'Pharmacy and payer numbers of a card',
    says: 'A RxBIN has six digits, zeros in front included; the number under which a payer gets claims mostly has five characters and stands on the back.',
    authority: [page],
    facts: ['INS-01'],
    mark: 'M',
    met: 'Each number went into its own place.',
    broken: 'The zeros were lost.',
    why: 'A claim to a wrong number reaches nobody.',
    competencies,
    weight: 2,
  },
  {
    id: 'billing.date-form',
    title: 'How dates are written',
    says: 'Month, day and year of four digits on forms; year-month-day in data; eight digits without marks in messages. What can be read two ways is asked.',
    authority: [standard('X12: dates as CCYYMMDD; ISO 8601'), page],
    facts: ['REC-03'],
    mark: 'M',
    met: 'The month came first, and the year had four digits.',
    broken: '03/04/1957 was read as the third of April.',
    why: 'Two people with the same name differ by a birthday.',
    competencies,
    weight: 3,
  },
);
