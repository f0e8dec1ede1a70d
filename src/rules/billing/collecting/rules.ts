import { law, regulator } from '../../cite';
import { policyPage } from '../../finding';
import { rules } from '../../rule';

const page = policyPage('When a balance is open');
const competencies = ['R-BILLING', 'S-EMPATHY', 'S-DISCRETION'];

/** The rules of calls about money. */
export const collectingRules = rules(
  {
    id: 'billing.collection-call',
    title: 'A call about a balance',
    says: 'Between eight and nine where the patient is, at most seven calls in seven days and none for a week after a talk, not at work if it is not wanted; who we are, one clear ask, an offer of help, a note; no threats. The office keeps to this by its own policy.',
    authority: [page],
    facts: ['BIL-14', 'BIL-11'],
    mark: 'P',
    met: 'She knew how much, by when, and what help there is.',
    broken: '“Pay by Friday or else.”',
    why: 'Most people who owe are ill, or were.',
    competencies,
    weight: 3,
  },
  {
    id: 'billing.agency-call',
    title: 'A call of a collection agency',
    says: 'The law binds third-party collectors: 8 a.m. to 9 p.m. where the person is, more than seven calls in seven days or one within seven days after a talk count as harassment, not at work if it is forbidden, no empty threats.',
    authority: [
      law('15 USC 1692c-1692e (Fair Debt Collection Practices Act)'),
      law('12 CFR 1006.6 and 1006.14 (Regulation F)'),
      page,
    ],
    facts: ['BIL-14'],
    mark: 'S',
    met: 'The agency kept to its hours and its count.',
    broken: 'It rang at half past nine.',
    why: 'It rings in the practice’s name, as far as patients can tell.',
    competencies,
    weight: 3,
  },
  {
    id: 'billing.debt-in-private',
    title: 'No word of a bill to others',
    says: 'Whoever owes hears of it, once it is sure who is speaking. A machine, family, neighbours and colleagues hear a name and a number.',
    authority: [page],
    facts: ['BIL-14', 'PRV-17'],
    mark: 'P',
    met: 'A name, a number, “please call back”.',
    broken: '“It’s about her unpaid bill.”',
    why: 'A bill from a clinic tells more than an amount.',
    competencies,
    weight: 6,
  },
  {
    id: 'billing.no-collection',
    title: 'Balances that are not collected',
    says: 'Nobody collects the Medicare share of a Qualified Medicare Beneficiary, or anything while a bill is disputed against its good-faith estimate.',
    authority: [regulator('CMS: prohibition on billing Qualified Medicare Beneficiaries'), law('45 CFR 149.620'), page],
    facts: ['BIL-14', 'INS-09', 'INS-23'],
    mark: 'S',
    met: 'The account was marked, and nobody rang.',
    broken: 'A very polite call.',
    why: 'A friendly call for money that is not owed is still one.',
    competencies,
    weight: 6,
  },
);
