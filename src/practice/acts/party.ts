import { type TermOf, vocabulary } from '../vocabulary';

/** How people and messages reach the practice, and leave it. */
export const channels = vocabulary('channel', {
  counter: 'face to face at the front desk',
  'private-window': 'face to face where nobody overhears',
  phone: 'a call that came in',
  'phone-out': 'a call to a number on file',
  relay: 'a telecommunications relay call',
  voicemail: 'a message left on a machine',
  'household-member': 'a message left with whoever answers',
  portal: 'the patient portal',
  email: 'unencrypted e-mail',
  'secure-email': 'encrypted e-mail',
  text: 'text message',
  fax: 'fax',
  mail: 'letter in a closed envelope',
  postcard: 'open card',
  video: 'telehealth video',
  'social-media': 'public post or reply to a review',
} as const);
export type Channel = TermOf<typeof channels>;

/** In which capacity somebody asks or receives. */
export const capacities = vocabulary('capacity', {
  patient: 'the patient',
  'personal-representative': 'somebody who makes health-care decisions for the patient by law',
  parent: 'parent or guardian of a minor',
  'family-or-friend': 'relative or friend',
  'care-helper': 'somebody involved in care or payment (drives, collects, pays)',
  'other-provider': 'another treating clinician, office, hospital or pharmacy',
  'own-workforce': 'a colleague',
  'health-plan': "the patient's health plan",
  'other-insurer': 'life, disability, liability or other insurer',
  'workers-comp': "workers' compensation insurer or agency",
  employer: 'employer',
  school: 'school',
  attorney: 'lawyer or paralegal',
  court: 'court or tribunal',
  'law-enforcement': 'police or other law enforcement',
  'public-health': 'public-health authority',
  'protective-services': 'authority that receives reports of abuse',
  'business-associate': 'vendor under a business associate agreement',
  vendor: 'vendor, company representative or visitor without agreement',
  interpreter: 'interpreter or relay operator',
  executor: 'executor or administrator of the estate',
  media: 'press or film crew',
  public: 'anybody',
  stranger: 'somebody whose tie to the patient is unknown',
  'wrong-recipient': 'somebody it reached by mistake',
} as const);
export type Capacity = TermOf<typeof capacities>;
