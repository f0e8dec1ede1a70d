import { type TermOf, vocabulary } from '../vocabulary';

/** What people come to the desk for. The word is the desk's own name for the business, as far as the person has let it be known. */
export const needs = vocabulary('need', {
  'book-new': 'a first appointment',
  book: 'an appointment',
  reschedule: 'to move an appointment',
  cancel: 'to cancel an appointment',
  'follow-up': 'the follow-up visit a clinician ordered',
  'check-in': 'checking in for a visit',
  referral: 'a visit or service that the plan may want referred',
  symptom: 'a symptom or worry about health',
  results: 'results of tests',
  'confirm-note': 'to have a note for work confirmed',
  'work-note': 'a note for work or school',
  'own-records': 'a copy of the own record',
  'records-of-other': 'records of somebody else',
  misdirected: 'pages that reached the wrong place',
  pay: 'to pay, or to talk about paying',
  complaint: 'to complain',
  message: 'to leave a message for somebody',
  refill: 'a refill of a prescription',
  visitor: 'business that is not about care',
} as const);
export type Need = TermOf<typeof needs>;
