import { regulator, standard } from '../../cite';
import { policyPage } from '../../finding';
import { rules } from '../../rule';

const page = policyPage('Plans, networks and referrals');
const competencies = ['R-INSURANCE', 'T-INSUR', 'S-DETAIL'];

/** The rules of plan types, limits by year and referrals. */
export const planRules = rules(
  {
    id: 'coverage.plan-access',
    title: 'May I see this clinician?',
    says: 'HMO and EPO pay inside the network only, POS and PPO pay less outside; HMO and POS want a referral to a specialist; an emergency is covered anywhere. One insurer has plans of every kind.',
    authority: [regulator('HealthCare.gov: types of plans'), page],
    facts: ['INS-07', 'INS-13', 'INS-14'],
    mark: 'V',
    met: 'The plan, the place and the clinician were looked up.',
    broken: '“We take that insurer.”',
    why: 'Four cards of one insurer have four different answers.',
    competencies,
    weight: 4,
  },
  {
    id: 'coverage.plan-limits',
    title: 'Limits of the year',
    says: 'A high-deductible plan has at least the deductible, and at most the out-of-pocket limit, of its year; other limits keep to the cap of the year. The amounts are looked up by date.',
    authority: [regulator('IRS revenue procedures on health savings accounts; CMS limits on cost sharing'), page],
    facts: ['INS-07'],
    mark: 'S',
    met: 'The amounts of the plan’s year were used.',
    broken: 'Last year’s amount.',
    why: 'The amounts change every January.',
    competencies,
    weight: 2,
  },
  {
    id: 'coverage.referral-number',
    title: 'A referral that holds',
    says: 'A referral has a number and holds for its dates, its visits and its clinician; the primary care clinician on file with an HMO or POS is ours on the day of the visit.',
    authority: [standard('Plan rules on primary care clinicians and referrals'), page],
    facts: ['INS-14'],
    mark: 'S',
    met: 'Number, dates and visits left were read before the visit.',
    broken: 'The referral came after the visit, or for three visits the fourth.',
    why: 'What the plan has not referred it does not pay.',
    competencies,
    weight: 4,
  },
);
