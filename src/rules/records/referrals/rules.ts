import { regulator, standard } from '../../cite';
import { policyPage } from '../../finding';
import { rules } from '../../rule';

const page = policyPage('Referrals we follow');
const competencies = ['R-REFER', 'S-ORG'];

/** The rules of referrals. */
export const referralRules = rules(
  {
    id: 'records.referral-followed',
    title: 'Followed until the loop is closed',
    says: 'A referral is followed from the order to the plan talked over with the patient: an urgent one is phoned the same day, with the name of who took it; a routine one is looked at on the days of the house for booking, visit and report.',
    authority: [
      standard('Institute for Healthcare Improvement and National Patient Safety Foundation: Closing the Loop'),
      regulator('AHRQ Patient Safety Network on closing the referral loop'),
      page,
    ],
    facts: ['REC-08', 'SCH-23'],
    mark: 'S',
    met: 'Somebody rang on day seven.',
    broken: 'Faxed and forgotten.',
    why: 'A referral nobody follows is how a cancer is missed.',
    competencies,
    weight: 8,
  },
  {
    id: 'records.referral-named',
    title: 'Who took the call',
    says: 'For an urgent referral the name of who took the call is written down.',
    authority: [page],
    facts: ['SCH-23', 'REC-08'],
    mark: 'S',
    met: '“Dana Cole, 10:20.”',
    broken: '“Called them.”',
    why: 'Somebody has to have promised it.',
    competencies,
    weight: 2,
  },
  {
    id: 'records.referral-packet',
    title: 'The papers that travel with it',
    says: 'Patient, cards, urgency, the question, lists, notes, tests, images, authorization, whom to ring and the language travel with the referral.',
    authority: [standard('What makes a good referral: a clear question, sent in time with its data'), page],
    facts: ['REC-08', 'SCH-23'],
    mark: 'S',
    met: 'The specialist could begin at once.',
    broken: 'A referral without its question.',
    why: 'A visit without the question is held twice.',
    competencies: ['R-REFER', 'S-DETAIL'],
    weight: 4,
  },
);
