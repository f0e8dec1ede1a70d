import { standard } from '../cite';
import { policyPage } from '../finding';
import { rules } from '../rule';

const page = policyPage('Supplies');
const competencies = ['R-SUPPLY', 'S-ORG'];

/** The rules of ordering, receiving and rotating supplies. */
export const suppliesRules = rules(
  {
    id: 'office.reorder-point',
    title: 'The reorder point',
    says: 'The reorder point is the average use a day times the days of delivery, and the reserve on top.',
    authority: [standard('Inventory practice: reorder point = average daily use × lead time + safety stock'), page],
    facts: ['OPS-01'],
    mark: 'S',
    met: 'It was worked out from use, delivery and reserve.',
    broken: 'Somebody orders when the shelf looks empty.',
    why: 'What is ordered when it is gone comes when it is too late.',
    competencies,
    weight: 2,
  },
  {
    id: 'office.reorder',
    title: 'What to order',
    says: 'At or below the reorder point, the par level less what is there and what is on its way, in full packs; nothing while enough is on its way.',
    authority: [page],
    facts: ['OPS-01'],
    mark: 'M',
    met: 'It was ordered once, in full packs, up to par.',
    broken: 'Ordered twice, or not at all.',
    why: 'A shelf too full is money that expires; an empty one is a visit that cannot happen.',
    competencies,
    weight: 3,
  },
  {
    id: 'office.expiry',
    title: 'First expired, first out',
    says: 'What expires first goes out first, whenever it came; month and year alone mean the last day of the month; what has expired is never used.',
    authority: [page],
    facts: ['OPS-02'],
    mark: 'M',
    met: 'The lot that expires first was taken.',
    broken: 'A lot past its day was used.',
    why: 'An old test strip gives a wrong number, and somebody is treated by it.',
    competencies,
    weight: 6,
  },
  {
    id: 'office.receiving',
    title: 'What came, against what was ordered',
    says: 'Cold things first; then slip, order and box compared, damage and expiry looked at, dated, put behind what is older; what does not fit is written down and told.',
    authority: [page],
    facts: ['OPS-02', 'OPS-01'],
    mark: 'M',
    met: 'The box was opened, counted and put away.',
    broken: 'Closed cartons were signed for.',
    why: 'After the signature it is ours, whatever is in it.',
    competencies,
    weight: 3,
  },
);
