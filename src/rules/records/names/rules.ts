import { standard } from '../../cite';
import { policyPage } from '../../finding';
import { rules } from '../../rule';

const page = policyPage('Names and dates');
const competencies = ['R-RECORDS', 'S-DETAIL', 'T-DATA'];

/** The rules of how names and dates are written on files and in data. */
export const nameRules = rules(
  {
    id: 'records.name-filed',
    title: 'The name on the file',
    says: 'As on the identity card: LAST, FIRST MIDDLE, SUFFIX, without titles; hyphens, apostrophes and accents stay, both last names of those who have two, one name for those who have one, and BABY for a newborn not named yet.',
    authority: [standard('Claim forms: last name, first name, middle initial'), page],
    facts: ['REC-03'],
    mark: 'S',
    met: 'The name is found under what the card says.',
    broken: 'MARLOWE, KATHY for Katherine.',
    why: 'Claims come back, and a second chart is made.',
    competencies,
    weight: 3,
  },
  {
    id: 'records.date-read',
    title: 'A date that can be read in one way',
    says: 'Forms have MM/DD/YYYY, data YYYY-MM-DD, transactions CCYYMMDD; a date that can be read in two ways, or a year of two digits, is asked about.',
    authority: [page],
    facts: ['REC-03'],
    mark: 'M',
    met: 'The month was asked for by name.',
    broken: '03/04/1957 became the 3rd of April.',
    why: 'A wrong birth date is another patient.',
    competencies,
    weight: 4,
  },
);
