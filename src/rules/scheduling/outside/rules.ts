import { standard } from '../../cite';
import { policyPage } from '../../finding';
import { rules } from '../../rule';

const page = policyPage('Surgery and hospital bookings');

/** The rules of tests and specialists elsewhere. */
export const outsideRules = rules(
  {
    id: 'scheduling.outside-plan',
    title: 'Order, network, referral, authorization',
    says: 'Before a test or a specialist elsewhere: the order is signed, the place is in the network of that very plan, and referral and authorization are there where the plan wants them.',
    authority: [{ kind: 'contract', cite: 'Plan rules on networks, referrals and authorizations' }, page],
    facts: ['SCH-23', 'INS-14'],
    mark: 'S',
    met: 'Four questions, answered before the date was made.',
    broken: 'She got her own date, and nobody asked about the referral.',
    why: 'What the plan did not agree to, the patient pays.',
    competencies: ['R-REFER', 'R-INSURANCE'],
    weight: 4,
  },
  {
    id: 'scheduling.outside-tracked',
    title: 'Sent is not seen',
    says: 'The packet goes out, the patient knows who, where and when, and it is followed to the report; an urgent one is telephoned, with the name of whoever took it.',
    authority: [standard('Institute for Healthcare Improvement: closing the loop on referrals'), page],
    facts: ['SCH-23'],
    mark: 'S',
    met: 'Telephoned, with a name, and on the list.',
    broken: 'Faxed and forgotten.',
    why: 'The fax that nobody read is the cancer that nobody found.',
    competencies: ['R-REFER', 'S-ORG'],
    weight: 8,
  },
);
