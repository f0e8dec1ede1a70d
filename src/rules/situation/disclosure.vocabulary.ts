import { vocabulary } from '../../practice/vocabulary';

/** What the chart, or the moment, says beside the request itself. */
export const flags = vocabulary('flag', {
  'safety-risk': 'the chart shows that somebody around the patient may be dangerous to her',
  'custody-order-bars-recipient': 'a court’s order on file bars this person',
  'part-2-programme': 'the facts come from, or the place is, a substance-use programme under 42 CFR Part 2',
  'clinician-denial-on-file': 'a clinician has denied access for somebody’s safety',
  'legal-hold': 'the record must not be changed or destroyed for a legal matter',
  'minor-consented-alone': 'the minor lawfully consented to this service alone',
  'parent-consented': 'a parent consented to this service of the minor',
  'parent-agreed-confidential': 'the parent agreed that this stays between minor and clinician',
  emergency: 'somebody’s life or health depends on acting now',
  'clinician-cleared-wording': 'a clinician has released this wording for telling',
  'result-not-reviewed': 'no clinician has looked at the result yet',
} as const);

/** Who else can hear or see. */
export const listeners = vocabulary('listener', {
  'other-patients': 'other patients in the room',
  companion: 'somebody who came with the patient',
  visitor: 'a visitor, vendor or delivery person',
  'colleague-without-task': 'a colleague whose task does not need it',
} as const);

/** Where the number or address comes from to which something is sent. */
export const destinations = vocabulary('destination', {
  'on-file': 'on file or in the directory',
  confirmed: 'given now and checked or read back',
  dictated: 'given by the caller and not checked',
  'from-memory': 'from memory',
  'auto-completed': 'as the machine completed it',
} as const);

/** What was refused. */
export const services = vocabulary('service', {
  information: 'information about a patient',
  'confirm-patient': 'saying whether somebody is a patient or was here',
  records: 'a copy of records',
  appointment: 'an appointment',
  'check-in': 'checking in for a visit',
  interpreter: 'an interpreter',
  'speak-to-clinician': 'speaking with the clinician at once',
  'waive-payment': 'letting an amount due go',
  'work-note-change': 'changing or vouching for a note for work',
  'medical-advice': 'saying what symptoms mean or what to take',
  'earlier-slot': 'a time out of turn',
  gift: 'a gift',
  message: 'taking a message',
  'relay-call': 'a call through a relay operator',
  notice: 'the notice of privacy practices',
  complaint: 'a complaint about privacy or service',
  amendment: 'a request to correct the chart',
  accounting: 'a list of disclosures',
  restriction: 'a request to restrict who is told',
  'confidential-communication': 'a request to be reached elsewhere',
  other: 'something else',
} as const);

/** The reason given with a refusal. */
export const refusalReasons = vocabulary('reason given', {
  privacy: 'privacy, or the name of a law',
  'not-named': 'the patient has not named this person',
  'not-verified': 'who is asking could not be checked',
  'not-mine-to-say': 'somebody else decides or tells',
  policy: 'the written policy',
  'no-slot': 'no time is free that fits',
  'unpaid-bill': 'a bill is open',
  'not-our-form': 'the form is not the practice’s own',
  other: 'another reason',
  none: 'no reason was given',
} as const);

/** A condition set instead of a plain no. */
export const hurdles = vocabulary('hurdle', {
  none: 'no condition',
  'written-request': 'put it in writing, or bring the signed paper it takes',
  'come-in-person': 'come to the office',
  'notarised-form': 'bring a notarised form',
  'pay-first': 'pay what is open first',
  'state-a-reason': 'say why it is wanted',
  'own-form-only': 'use the practice’s own form',
  'bring-interpreter': 'bring somebody who speaks English',
  'extra-identifier': 'give one more identifier',
  'sign-notice': 'sign the privacy notice first',
  other: 'another condition',
} as const);

/** Requests of the patient on file. */
export const requestKinds = vocabulary('request on file', {
  'confidential-communication': 'to be reached only at one place, number or channel',
  restriction: 'that somebody, or anybody, is not told something',
  'self-pay-restriction': 'that the plan is not told of what was paid in full',
  access: 'for a copy of the own record',
  amendment: 'for a correction',
  accounting: 'for the list of disclosures',
} as const);

/** Whether the patient can be asked. */
export const presences = vocabulary('presence', {
  present: 'the patient is there and able to answer',
  reachable: 'the patient is not there and could be asked now, by phone for instance',
  absent: 'the patient is not there',
  incapacitated: 'the patient cannot answer',
} as const);

/** What the patient said about this sharing, in this moment. */
export const agreements = vocabulary('agreement', {
  agreed: 'said yes',
  'no-objection': 'was given a chance to object and did not',
  objected: 'said no, now or before death',
  inferred: 'plainly brought the person for it',
  'not-asked': 'was not asked',
} as const);
