import { z } from 'zod';
import { type TermOf, vocabulary } from '../vocabulary';

export const registrationItems = vocabulary('registration item', {
  'legal-name': 'name as on the identity card and the insurance card',
  'preferred-name': 'what the patient likes to be called',
  'former-name': 'former names, to find the old chart by',
  'date-of-birth': 'date of birth',
  'sex-on-file': 'sex as the payer has it',
  'gender-and-pronouns': 'gender and pronouns',
  address: 'where the patient lives',
  phone: 'at least one telephone number',
  email: 'e-mail address',
  language: 'language, and whether an interpreter is wanted',
  'emergency-contact': 'whom to ring in an emergency',
  guarantor: 'who answers for the bill',
  employer: 'employer',
  insurance: 'first cover',
  'other-insurance': 'second and third cover, or that there is none',
  'primary-care': 'primary care clinician',
  pharmacy: 'pharmacy',
  'consent-to-treat': 'consent to treatment, signed',
  'release-and-assignment': 'leave to send claims and to be paid by the plan, signed',
  'notice-received': 'receipt of the privacy notice, or the effort on file',
  'communication-consent': 'how we may write, text and leave messages',
  'advance-directive': 'whether there is an advance directive',
  'race-and-ethnicity': 'race and ethnicity, as offered',
} as const);
export type RegistrationItem = TermOf<typeof registrationItems>;

const days = (what: string, usual: number, least = 0) => z.int().min(least).max(365).default(usual).describe(what);

/** Settings of how records, letters, mail and referrals are kept: conventions of the house that no authority fixes. */
export const recordsSettingsSchema = z.strictObject({
  registrationNeeded: z
    .array(registrationItems.schema)
    .default([
      'legal-name',
      'date-of-birth',
      'sex-on-file',
      'address',
      'phone',
      'language',
      'emergency-contact',
      'guarantor',
      'insurance',
      'other-insurance',
      'consent-to-treat',
      'release-and-assignment',
      'notice-received',
      'communication-consent',
    ])
    .describe('What has to be on record of every patient; the other items are offered.'),
  samePoints: z
    .int()
    .min(1)
    .max(100)
    .default(80)
    .describe('From how many points on two records are probably one person.'),
  reviewPoints: z.int().min(1).max(100).default(60).describe('From how many points on two records are looked at.'),
  keepMarksInNames: z
    .boolean()
    .default(true)
    .describe('Whether hyphens, apostrophes and accents of a name are kept in the file name.'),
  scanKeepDays: days('How long the paper is kept after its scan was checked, in days, before it is shredded.', 30),
  referralPhoneDays: days(
    'An urgent referral is phoned to the receiving office within so many days of the order; 0 is the same day.',
    0,
  ),
  referralUrgentBookedDays: days('An urgent referral is booked within so many days of the order.', 1),
  referralBookedDays: days('A routine referral is checked for its booking so many days after it was sent.', 7, 1),
  referralSeenDays: days('So many days after the appointment it is checked that the patient was seen.', 3, 1),
  referralReportDays: days('So many days after the visit the report is asked for.', 14, 1),
  referralToldDays: days(
    'So many days after the report came it has been read by the clinician and the patient has been told.',
    7,
    1,
  ),
  chequesLoggedBy: z.int().min(1).max(4).default(2).describe('How many people log the cheques that come by mail.'),
  courtPaperDays: days('A subpoena reaches the privacy officer within so many days; 0 is the same day.', 0),
});
