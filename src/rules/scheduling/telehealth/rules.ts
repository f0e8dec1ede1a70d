import { law, regulator, standard } from '../../cite';
import { policyPage } from '../../finding';
import { rules } from '../../rule';

const page = policyPage('Video visits');
const guides = standard('Published telehealth checklists: consent, place of the patient, contact in an emergency');

/** The rules of video and telephone visits. */
export const telehealthRules = rules(
  {
    id: 'scheduling.telehealth',
    title: 'Where the patient is, before anything else',
    says: 'Before a video or telephone visit the desk writes down consent, picture or sound, the address and state where the patient is at that time, and somebody nearby to call. Nobody is seen in a moving car.',
    authority: [guides, page],
    facts: ['SCH-24', 'PRV-46'],
    mark: 'S',
    met: 'The address was asked for when booking and again at check-in.',
    broken: 'The visit began, and nobody knew where to send help.',
    why: 'An ambulance cannot be sent to a screen.',
    competencies: ['T-TELE', 'S-DETAIL'],
    weight: 7,
  },
  {
    id: 'scheduling.telehealth-house',
    title: 'The rest of the list',
    says: 'By the house list: link or call to what is on file, who else is in the room, a plan for an emergency, an interpreter where one is needed.',
    authority: [page],
    facts: ['SCH-24'],
    mark: 'M',
    met: 'The list was gone through.',
    broken: 'A stranger sat beside the patient, unseen.',
    why: 'What is settled before is not improvised during.',
    competencies: ['T-TELE', 'S-DISCRETION'],
    weight: 3,
  },
  {
    id: 'scheduling.telehealth-licence',
    title: 'Licensed where the patient is',
    says: 'The clinician is licensed, or otherwise allowed, in the state in which the patient is at the time of the visit; where the patient lives decides nothing.',
    authority: [standard('Telehealth law of the states: the visit takes place where the patient is'), page],
    facts: ['SCH-25'],
    mark: 'S',
    met: '“Where will you be that day?” was asked twice.',
    broken: 'A visit with somebody on holiday in a state without a licence.',
    why: 'Without it the clinician practises unlawfully, however kindly.',
    competencies: ['T-TELE', 'S-DETAIL'],
    weight: 6,
  },
  {
    id: 'scheduling.telehealth-place',
    title: 'The place on the claim',
    says: 'Since 2022 a claim says 10 when the patient was at home and 02 when elsewhere. Medicare pays at home and by telephone to the day the law in force says.',
    authority: [
      regulator('CMS Change Request 12427: place of service 02 and 10'),
      law('Consolidated Appropriations Act, 2026: Medicare telehealth'),
    ],
    facts: ['SCH-24'],
    mark: 'V',
    met: 'The place was asked for and carried to the claim.',
    broken: '10 on the claim, and she sat at work.',
    why: 'The code decides what is paid, and it is checked.',
    competencies: ['T-TELE', 'R-BILLING'],
    weight: 3,
  },
  {
    id: 'scheduling.visit-time',
    title: 'Two clocks, said both',
    says: 'The start is told in the practice’s zone and in the patient’s, by the clock of that very day. Arizona (most of it) and Hawaii do not change their clocks; states with two zones are asked about.',
    authority: [page],
    facts: ['SCH-25'],
    mark: 'M',
    met: '“Ten Mountain, twelve Eastern.”',
    broken: '“At ten.” She rang at ten, and it was eight here.',
    why: 'An hour’s mistake is a missed visit.',
    competencies: ['T-TELE', 'S-CLEAR'],
    weight: 4,
  },
);
