import { law, regulator, standard } from '../../cite';
import { policyPage } from '../../finding';
import { rules } from '../../rule';

const page = policyPage('Talking about money');
const copays = policyPage('Copays and checking coverage');
const competencies = ['R-BILLING', 'S-DETAIL'];

/** The rules of who bears what of a charge. */
export const shareRules = rules(
  {
    id: 'coverage.cost-share',
    title: 'What the patient owes',
    says: 'Deductible first, coinsurance on the rest of the allowed amount (never of the charge), the copay as the plan says, never more than is left out of pocket; in the network the difference to the charge is written off.',
    authority: [
      standard('Terms of 271 and 835: deductible, coinsurance, copay, contractual adjustment'),
      law('45 CFR 149.410-149.420 (No Surprises Act)'),
      page,
    ],
    facts: ['INS-16', 'INS-13', 'INS-08'],
    mark: 'S',
    met: 'The estimate is what the plan later says.',
    broken: 'Coinsurance was taken on the charge, or the out-of-pocket limit forgotten.',
    why: 'A wrong estimate is a refund or a surprise bill.',
    competencies,
    weight: 5,
  },
  {
    id: 'coverage.no-share',
    title: 'Nothing owed',
    says: 'A Qualified Medicare Beneficiary, an exempt Medicaid member, a free preventive visit and a work injury bear no share and no balance bill.',
    authority: [
      regulator('CMS: prohibition on billing Qualified Medicare Beneficiaries'),
      law('42 CFR 447.56 (Medicaid exemptions)'),
      copays,
    ],
    facts: ['INS-09', 'INS-10', 'INS-12'],
    mark: 'S',
    met: 'Nothing was asked for.',
    broken: 'The usual twenty percent was taken.',
    why: 'The law protects those with least.',
    competencies,
    weight: 6,
  },
  {
    id: 'coverage.secondary-payment',
    title: 'What the second payer adds',
    says: 'A second payer adds what it would have paid alone up to what the first left; a non-duplication plan only what goes beyond the first.',
    authority: [standard('NAIC coordination of benefits model'), policyPage('Who is billed, and in which order')],
    facts: ['INS-18'],
    mark: 'S',
    met: 'The patient was billed after both payers.',
    broken: 'The second plan was promised to pay the rest.',
    why: 'Two plans do not always mean nothing to pay.',
    competencies,
    weight: 3,
  },
);
