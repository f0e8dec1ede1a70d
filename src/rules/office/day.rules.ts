import { law } from '../cite';
import { policyPage } from '../finding';
import { rules } from '../rule';

const day = policyPage('Opening and closing');
const reps = policyPage('Representatives and samples');
const competencies = ['S-ORG', 'S-DETAIL'];

/** The rules of opening, closing and representatives. */
export const dayRules = rules(
  {
    id: 'office.opening',
    title: 'Opening',
    says: 'The desk is there in time and goes through the list of the morning; what came in overnight is read before anything that can wait.',
    authority: [day],
    facts: ['OPS-06'],
    mark: 'M',
    met: 'The list was gone through before the first patient.',
    broken: 'The messages of the night lay until ten.',
    why: 'Somebody may have called at five with a pain in the chest.',
    competencies,
    weight: 5,
  },
  {
    id: 'office.overnight',
    title: 'Messages of the night, by urgency',
    says: 'Words that cannot wait first, then symptoms, results and what nobody can make out, then what is about today, then the rest; of two alike the older.',
    authority: [day],
    facts: ['OPS-06'],
    mark: 'M',
    met: 'They were taken in the order of their urgency.',
    broken: 'They were taken in the order of the list.',
    why: 'Seven minutes are enough for the one that matters.',
    competencies: ['R-COMMS', 'S-ORG'],
    weight: 7,
  },
  {
    id: 'office.closing',
    title: 'Closing',
    says: 'Nobody left inside, every message closed or in somebody’s hands, phones with the service, papers, screens, keys and doors locked.',
    authority: [day],
    facts: ['OPS-07'],
    mark: 'M',
    met: 'The list was gone through, and nothing urgent lies over.',
    broken: 'A message that cannot wait lies until tomorrow.',
    why: 'A phone that rings into an empty office helps nobody.',
    competencies,
    weight: 6,
  },
  {
    id: 'office.samples',
    title: 'Samples of medicines',
    says: 'A prescriber’s own signed written request comes before the delivery, and a receipt is signed at it; a request without end is none, one number may be spread over at most six months.',
    authority: [law('21 CFR 203.31'), law('21 CFR 203.35'), reps],
    facts: ['OPS-10'],
    mark: 'V',
    met: 'Requested in writing by the prescriber, and received against signature.',
    broken: 'Somebody signed for the prescriber.',
    why: 'A sample is a prescription medicine without a pharmacy between.',
    competencies: ['R-VENDOR', 'S-DETAIL'],
    weight: 7,
  },
  {
    id: 'office.sample-cupboard',
    title: 'Where samples are kept, and who gives them',
    says: 'Samples go to the clinician’s cupboard with lot and expiry in the log; the desk never hands any out.',
    authority: [reps],
    facts: ['OPS-10'],
    mark: 'P',
    met: 'Locked away and logged.',
    broken: 'The desk handed a bag over the counter.',
    why: 'Who gives a medicine has to know what else the patient takes.',
    competencies: ['R-VENDOR', 'S-DETAIL'],
    weight: 7,
  },
  {
    id: 'office.representatives',
    title: 'Representatives',
    says: 'Representatives come at the set time by appointment, sign in, wear a badge, stay out of rooms and away from screens, learn nothing of patients; meals and gifts are told to the manager.',
    authority: [reps],
    facts: ['OPS-10'],
    mark: 'P',
    met: 'Seen at the set time, in the meeting room.',
    broken: 'Walked back, or shown the schedule.',
    why: 'A nice visitor is still a visitor.',
    competencies: ['R-VENDOR', 'S-PRO'],
    weight: 4,
  },
);
