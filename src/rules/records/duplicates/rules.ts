import { standard } from '../../cite';
import { policyPage } from '../../finding';
import { rules } from '../../rule';

const page = policyPage('Keeping the registration true');
const linkage = standard('Published work on record linkage: most pairs differ by a misspelt, swapped or middle name');
const competencies = ['R-RECORDS', 'S-DETAIL'];

/** The rules of duplicates and overlays. */
export const duplicateRules = rules(
  {
    id: 'records.same-person',
    title: 'One person or two',
    says: 'Two records are compared by birth date (40 points), last name equal or alike in sound (25), first name or nickname (15), telephone (10) and address (10): from 80 on it may be one person, from 60 on somebody at records looks.',
    authority: [page],
    facts: ['REC-02'],
    mark: 'P',
    met: 'The pair was found and passed on.',
    broken: '“Kathy isn’t Katherine.”',
    why: 'Names are misspelt, swapped and shortened; people are not.',
    competencies,
    weight: 4,
  },
  {
    id: 'records.search-first',
    title: 'The whole search before a new chart',
    says: 'Before a chart is made the desk looks by three letters of last and first name with the birth date, by former and double names, by nicknames, and by telephone.',
    authority: [linkage, page],
    facts: ['REC-02', 'SCH-15'],
    mark: 'S',
    met: 'Every way of looking came up empty.',
    broken: 'One look by name, then a new chart.',
    why: 'The second chart does not know of the allergy in the first.',
    competencies,
    weight: 5,
  },
  {
    id: 'records.never-merged',
    title: 'Charts are merged by records alone',
    says: 'A pair that may be one person is flagged to records; nobody merges or deletes a chart at the front desk.',
    authority: [page],
    facts: ['REC-02'],
    mark: 'M',
    met: 'The pair was flagged.',
    broken: 'The desk merged it.',
    why: 'What has been poured together by mistake cannot be poured apart.',
    competencies,
    weight: 6,
  },
  {
    id: 'records.overlay',
    title: 'Two people in one chart',
    says: 'Two people in one chart are worse than two charts of one: records and the clinician hear of it at once.',
    authority: [standard('Patient identification: an overlay mixes two people’s care'), page],
    facts: ['REC-02'],
    mark: 'S',
    met: 'Records and the clinician know.',
    broken: 'It was left for Monday.',
    why: 'Somebody gets the other one’s medicine.',
    competencies,
    weight: 8,
  },
);
