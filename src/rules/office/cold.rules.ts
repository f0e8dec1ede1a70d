import { regulator } from '../cite';
import { policyPage } from '../finding';
import { rules } from '../rule';

const page = policyPage('The vaccine refrigerator');
const toolkit = regulator('CDC: Vaccine Storage and Handling Toolkit');
const competencies = ['R-SUPPLY', 'S-DETAIL'];

/** The rules of vaccine kept cold. */
export const coldRules = rules(
  {
    id: 'office.cold-range',
    title: 'Vaccine between 36 and 46 °F',
    says: 'Vaccine in the refrigerator stays between 36 and 46 °F (2 and 8 °C); it is read and signed with lowest and highest, or at the start and the end of the day; a missed reading stays blank.',
    authority: [toolkit, page],
    facts: ['OPS-03'],
    mark: 'V',
    met: 'Read, in range, signed.',
    broken: 'Somebody wrote down a temperature that nobody read.',
    why: 'One night of frost ruins vaccine and leaves no sign; only an honest log shows it.',
    competencies,
    weight: 8,
  },
  {
    id: 'office.freezer',
    title: 'The vaccine freezer',
    says: 'The freezer stays in the range of the house list.',
    authority: [page],
    facts: ['OPS-03'],
    mark: 'M',
    met: 'Read, in range, signed.',
    broken: 'It was out of range.',
    why: 'What has thawed once is no longer what the label says.',
    competencies,
    weight: 6,
  },
  {
    id: 'office.cold-response',
    title: 'Too warm, too cold, or just delivered',
    says: 'Out of range: a sign DO NOT USE, kept apart at the right temperature, the vaccine coordinator or the maker asked; neither used nor thrown away. A parcel is handed over at once.',
    authority: [page],
    facts: ['OPS-03'],
    mark: 'M',
    met: 'Marked, kept cold, asked.',
    broken: 'It was used, thrown away, or left standing.',
    why: 'Whether it is still good, only those can say who know it; until then it waits in the cold.',
    competencies,
    weight: 8,
  },
);
