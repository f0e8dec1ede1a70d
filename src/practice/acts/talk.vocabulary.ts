import { type TermOf, vocabulary } from '../vocabulary';

/** What the secretary can ask a person for. The answers become what is known. */
export const askItems = vocabulary('ask item', {
  'full-name': 'the full legal name of the person speaking',
  'patient-name': 'the full name of the patient the business is about, when it is somebody else',
  'date-of-birth': "the patient's date of birth",
  'phone-on-file': 'the telephone number the practice should have on file',
  'address-on-file': 'the address the practice should have on file',
  passcode: 'the passcode the patient left for people who may hear about her or him',
  relationship: 'who the speaker is to the patient',
  company: 'the organisation the speaker calls from, and the position there',
  reason: 'what the person comes or calls for, in their own words',
  'symptoms-now': 'what is happening right now, in the exact words',
  location: 'where the person is at this moment',
  'callback-number': 'the number to ring if the call drops or an answer is due',
  'best-time': 'when the person can be reached',
  'photo-id': 'a photo identity card, shown at the counter',
  'insurance-card': 'the insurance card, both sides',
  'other-coverage': 'whether there is newer or other insurance',
  'new-or-established': 'whether the patient has been seen here before and when',
  'preferred-times': 'the days and times that are possible',
  'preferred-provider': 'the clinician the patient would like to see',
  referral: 'the referral or order for this visit',
  'which-records': 'which records are wanted, for which dates',
  delivery: 'how the records or the answer should be delivered',
  'written-authorization': 'a signed authorization of the patient',
  'permission-from-patient': "the patient's own word that this may be talked about with the person present",
  language: 'the language the person prefers to speak',
  'what-happened': 'what went wrong, from the start, without interruption',
  'fax-details': 'what is on the pages, who sent them and which number they came to',
  'payment-today': 'how the amount due will be paid today',
  'can-pay': 'whether there is difficulty in paying, asked in private',
  'why-wanted': 'for what reason the person wants their own record (a hurdle: nobody owes a reason)',
  'anything-else': 'whether there is anything else to do',
} as const);
export type AskItem = TermOf<typeof askItems>;

/** Feelings that can be named and acknowledged. */
export const feelings = vocabulary('feeling', {
  worry: 'fear about health or about someone else',
  anger: 'anger about what happened',
  wait: 'the burden of having waited',
  pain: 'pain or feeling unwell',
  embarrassment: 'embarrassment, over money or over the matter itself',
  confusion: 'not knowing how this works',
  grief: 'loss',
  gratitude: 'thanks given',
} as const);
export type Feeling = TermOf<typeof feelings>;

/** Things the secretary can explain. */
export const topics = vocabulary('topic', {
  'privacy-of-patients':
    'that nothing about any patient can be confirmed or discussed without the patient having allowed it',
  'who-may-hear': 'that only people the patient has named may hear, and only what was named',
  'how-we-check': 'how the practice checks who is calling and why',
  'results-come-from-clinicians': 'that a clinician, not the desk, gives and explains results, and when',
  'coverage-inactive': 'that the payer answers that this coverage is not active on the date of the visit',
  'coverage-active': 'that the payer confirms coverage for the visit',
  'not-in-network': 'that the practice has no contract with this plan, and what that can mean for the bill',
  'self-pay': 'what a visit costs without insurance and that a written estimate is given',
  'copay-due': 'the copay due today and why',
  'payment-choices': 'the ways to pay the practice offers to everyone',
  'referral-needed': 'that the plan wants a referral before this visit, and who obtains it',
  'authorization-needed': 'that the plan wants its consent before this service',
  'wait-time': 'an honest estimate of the wait, in minutes',
  'late-policy': 'the written policy on late arrivals',
  'records-process': 'how to get a copy of the record, how long it takes and what it can cost',
  'emergency-now': 'that these words mean an emergency and that help has to come now',
  'nurse-decides': 'that a nurse decides how soon this must be seen',
  'interpreter-is-free': 'that an interpreter is free and that nobody has to bring one',
  'work-note-process': 'that a note is given to the employee, who decides who sees it',
  'misdirected-pages': 'what to do with pages that reached the wrong place',
  preparation: 'what to bring and how to prepare, as the written instructions say',
  'complaint-route': 'how a complaint is made and who reads it',
} as const);
export type Topic = TermOf<typeof topics>;

/** What the secretary can offer. */
export const offers = vocabulary('offer', {
  portal: 'the patient portal, where the patient can see it',
  'patient-calls-us': 'that the patient calls the practice',
  'message-to-patient': 'to give the patient a message that this person called',
  'nurse-callback': 'a call back from the nurse, with a time',
  'provider-message': 'a message to the clinician, with a time for the answer',
  'nurse-now': 'to bring or connect the nurse at once',
  slot: 'a time in the calendar',
  'wait-list': 'a place on the wait list',
  'other-provider': 'another clinician sooner',
  'other-time': 'to move the visit',
  interpreter: 'a qualified interpreter, free',
  'private-place': 'a place where nobody can overhear',
  'payment-plan': 'payment in parts, within the written policy',
  'pay-later': 'a statement to be paid later, within the written policy',
  'hardship-form': 'the application for reduced payment, which the manager decides',
  'self-pay-estimate': 'a written estimate for paying without insurance',
  'new-card-later': 'to keep the visit and bring or send the new card',
  'call-payer-together': 'to look with the patient for the right coverage',
  'records-form': 'the request form for records, optional help with it',
  'note-to-patient': 'the note given to the patient',
  manager: 'a word with the office manager',
  'privacy-officer': 'a word with the privacy officer',
  'listen-only': 'to take down what the person wants the clinician to know',
  'water-and-seat': 'a glass of water and a quieter seat',
  'pick-up-shred': 'to have the pages collected or destroyed, at our cost',
} as const);
export type Offer = TermOf<typeof offers>;

/** What the secretary can ask a person to do. */
export const requests = vocabulary('request', {
  'take-seat': 'to take a seat until called',
  'wait-on-line': 'to stay on the line',
  'fill-form': 'to fill in the form handed over, with help offered',
  sign: 'to sign',
  'written-request': 'to put the request in writing',
  'come-in-person': 'to come to the office in person',
  'notarised-form': 'to bring a notarised form',
  'bring-own-interpreter': 'to bring someone who speaks English',
  'call-your-plan': 'to call the plan themselves',
  'pay-balance-first': 'to pay what is open before anything else is done',
  'do-not-read': 'not to read the pages any further',
  'return-or-destroy': 'to return the pages or destroy them, and to confirm it',
  'name-of-reader': 'to say who has seen the pages',
  'step-aside': 'to step to the private window',
  'lower-voice': 'to speak more quietly',
} as const);
export type RequestedThing = TermOf<typeof requests>;

/** Set phrases of instruction that written protocol gives to the desk. */
export const instructions = vocabulary('instruction', {
  'call-911': 'hang up and dial 911 now, or let us dial while you stay on the line',
  'do-not-drive': 'do not drive yourself',
  'stay-with-me': 'stay on the line with me until help is there',
  'arrive-early': 'arrive 15 minutes early',
  'bring-id-and-card': 'bring photo identification and the insurance card',
  'bring-medications': 'bring the list of medicines',
  'take-something': 'take or leave out a medicine (never the desk to say)',
  'wait-and-see': 'see whether it gets better (never the desk to say)',
} as const);
export type Instruction = TermOf<typeof instructions>;

/** What can be declined. */
export const declinables = vocabulary('declinable', {
  information: 'information about a patient',
  'confirm-patient': 'saying whether somebody is a patient or was here',
  records: 'a copy of records',
  appointment: 'an appointment',
  'earlier-slot': 'a time out of turn',
  'check-in': 'checking in for the visit',
  'waive-payment': 'letting an amount due go',
  'work-note-change': 'changing or vouching for a note',
  'medical-advice': 'saying what the symptoms mean or what to take',
  interpreter: 'an interpreter',
  'speak-to-clinician': 'speaking with the clinician at once',
  gift: 'a gift',
} as const);
export type Declinable = TermOf<typeof declinables>;

/** The reason given with a decline. */
export const declineReasons = vocabulary('decline reason', {
  privacy: "other people's information is private",
  'not-named': 'the patient has not named this person for this information',
  'not-verified': 'who is asking could not be checked',
  'not-mine-to-say': 'this is for a clinician to say',
  policy: 'the written policy of the practice',
  'no-slot': 'no time is free that fits',
  none: 'no reason given',
} as const);
export type DeclineReason = TermOf<typeof declineReasons>;

/** What was agreed to happen next, for the summary at the end. */
export const nextSteps = vocabulary('next step', {
  appointment: 'the day, time, clinician and place of the visit',
  bring: 'what to bring and when to arrive',
  'nurse-calls': 'that the nurse calls, and by when',
  'provider-answers': 'that the clinician answers, and by when',
  'patient-portal': 'that the patient looks or signs in to the portal',
  'patient-calls': 'that the patient calls',
  'records-ready': 'when and how the records come',
  payment: 'what was paid or will be, and when',
  'new-coverage': 'which coverage will be used or sent',
  referral: 'who gets the referral and when',
  'wait-called': 'that the person will be called, and about when',
  'manager-calls': 'that the manager or privacy officer gets in touch',
  'pages-dealt-with': 'what happens with the misdirected pages',
  'help-coming': 'that help is on the way',
  'note-with-patient': 'that the note stays with the patient',
} as const);
export type NextStep = TermOf<typeof nextSteps>;

/** How it is said. Warmth costs no more time than it must. */
export const tones = vocabulary('tone', {
  warm: 'friendly and unhurried',
  plain: 'courteous and brief',
  curt: 'short',
} as const);
export type Tone = TermOf<typeof tones>;
