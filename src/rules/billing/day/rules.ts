import { standard } from '../../cite';
import { policyPage } from '../../finding';
import { rules } from '../../rule';

const page = policyPage('The money of the day');
const competencies = ['R-BILLING', 'TOOL-SHEET', 'S-DETAIL'];

/** The rules of day sheet, deposit and petty cash. */
export const dayRules = rules(
  {
    id: 'billing.day-sheet',
    title: 'The day sheet',
    says: 'The balance carried over, plus charges, minus payments, minus adjustments, is the new balance.',
    authority: [page],
    facts: ['OPS-09'],
    mark: 'M',
    met: 'It came out to the cent.',
    broken: 'It was off by thirty, and the day was closed.',
    why: 'A day that does not balance is found today or never.',
    competencies,
    weight: 3,
  },
  {
    id: 'billing.deposit',
    title: 'Counted, posted, deposited',
    says: 'The change fund is counted back first; cash, checks and the card batch are each held against what was posted; cash and checks are deposited daily; a difference is noted and told, never hidden.',
    authority: [standard('Internal control of cash receipts in a medical office'), page],
    facts: ['OPS-09'],
    mark: 'S',
    met: 'The thirty were found: a copay posted as cash and paid by card.',
    broken: 'Somebody put thirty in from a purse.',
    why: 'A difference that is noted is a mistake; one that is hidden is a theft nobody can rule out.',
    competencies,
    weight: 4,
  },
  {
    id: 'billing.separate-hands',
    title: 'Not all in one hand',
    says: 'Whoever takes the money does not also post it and carry it to the bank.',
    authority: [page],
    facts: ['OPS-09'],
    mark: 'M',
    met: 'Two people, two counts.',
    broken: 'One person took, posted and deposited.',
    why: 'It protects whoever is honest.',
    competencies,
    weight: 4,
  },
  {
    id: 'billing.petty-cash',
    title: 'Petty cash',
    says: 'Cash and signed receipts together are always the fixed fund; it is counted at least monthly, filled up by a check for the receipts, and never lent, changed or evened out.',
    authority: [standard('Internal control of petty cash (imprest fund)'), page],
    facts: ['OPS-08'],
    mark: 'S',
    met: 'Short by 2.50, and reported.',
    broken: 'A receipt was written for what was missing.',
    why: 'Small sums teach large habits.',
    competencies,
    weight: 3,
  },
);
