import { standard } from '../../cite';
import { policyPage } from '../../finding';
import { rules } from '../../rule';

const page = policyPage('Filing and scanning');
const indexing = standard('Alphabetic indexing as the records managers’ association (ARMA) teaches it');
const competencies = ['R-RECORDS', 'S-DETAIL'];

/** The rules of filing, scanning and indexing. */
export const filingRules = rules(
  {
    id: 'records.filing-order',
    title: 'Files in alphabetical order',
    says: 'Names are filed by last name, first name, middle name, unit by unit, nothing before something; spaces in a last name, hyphens, punctuation, accents and case do not count; suffixes and titles, then places, only break ties; businesses stand as written, with The last.',
    authority: [indexing, page],
    facts: ['REC-05'],
    mark: 'S',
    met: 'Anybody finds it.',
    broken: 'Filed under A for Ann.',
    why: 'A chart filed wrong is a chart lost.',
    competencies,
    weight: 3,
  },
  {
    id: 'records.numeric-order',
    title: 'Files by number',
    says: 'By the whole number; or by the last pair, then the middle, then the first; or by the middle pair, then the first, then the last.',
    authority: [page],
    facts: ['REC-05'],
    mark: 'M',
    met: '12-34-56 was looked for under 56.',
    broken: 'It was looked for under 12.',
    why: 'Each shelf has its system, and it has to be the same for everybody.',
    competencies,
    weight: 2,
  },
  {
    id: 'records.out-guide',
    title: 'Who has the folder',
    says: 'Whoever takes a folder leaves an out-guide in its place.',
    authority: [page],
    facts: ['REC-05'],
    mark: 'M',
    met: 'The guide says who has it.',
    broken: 'An empty place.',
    why: 'Looking for a folder takes longer than writing a name.',
    competencies: ['R-RECORDS', 'S-ORG'],
    weight: 1,
  },
  {
    id: 'records.page-indexed',
    title: 'Each page where it belongs',
    says: 'Two identifiers on every page; results and reports go to the clinician before they are filed; what is not signed goes back; a page of somebody else leaves the batch.',
    authority: [page],
    facts: ['REC-04'],
    mark: 'M',
    met: 'Page 7 was taken out.',
    broken: 'Twelve pages were filed as one.',
    why: 'A result filed unseen is a result nobody acts on, and a strange page in a chart is believed.',
    competencies: ['R-RECORDS', 'R-PAPER', 'S-DETAIL'],
    weight: 6,
  },
  {
    id: 'records.index-fields',
    title: 'Found again',
    says: 'A scan is indexed by patient, kind of document, date of service, author and status; the day of scanning is none of them.',
    authority: [page],
    facts: ['REC-04'],
    mark: 'M',
    met: 'The report of last May is under last May.',
    broken: 'Everything is under today.',
    why: 'Clinicians look by when it happened.',
    competencies,
    weight: 2,
  },
  {
    id: 'records.paper-kept',
    title: 'Paper after the scan',
    says: 'The image is checked first; the paper is shredded when its days are over, and no earlier.',
    authority: [page],
    facts: ['REC-04'],
    mark: 'P',
    met: 'It was kept its days.',
    broken: 'Shredded, and the image is grey.',
    why: 'What cannot be read and is shredded is gone.',
    competencies: ['R-PAPER', 'S-ORG'],
    weight: 2,
  },
);
