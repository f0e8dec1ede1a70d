/**
 * The role's catalogue, as far as evidence speaks to it: what a medical secretary answers for, knows and brings. Ids are
 * stable; they are only ever added to.
 */
export const competencies = {
  'R-SCHED': 'Scheduling for several clinicians',
  'R-SURG': 'Scheduling surgery and hospital procedures',
  'R-RECORDS': 'Accurate, complete and confidential records',
  'R-INSURANCE': 'Eligibility, benefits and authorizations',
  'R-BILLING': 'Collecting, claims and billing questions',
  'R-CONTACT': 'First contact: everyone gets what they have a right to',
  'R-COMMS': 'Calls, messages, mail and fax to the right person',
  'R-REFER': 'Referrals with their documents',
  'R-ROOMS': 'Rooms, instruments and help with visits',
  'R-SUPPLY': 'Supplies',
  'R-PAPER': 'Forms and paperwork',
  'R-DICTATE': 'Dictation and handwriting',
  'R-WRITE': 'Letters, memos and replies',
  'R-VENDOR': 'Company representatives and visitors',
  'T-EHR': 'Health record and practice management software',
  'T-TERMS': 'Medical terminology',
  'T-CODING': 'Billing and coding basics',
  'T-SCHED': 'Calendars and visit types',
  'T-OFFICE': 'Documents, sheets and mail',
  'T-DATA': 'Data entry',
  'T-TRANS': 'Transcription',
  'T-HIPAA': 'Privacy rules and protocols',
  'T-INSUR': 'Verification and authorization procedures',
  'T-TELE': 'Telehealth set-up',
  'T-PHONE': 'Multi-line phone, fax and scanner',
  'T-SECUR': 'Security awareness',
  'S-EMPATHY': 'Empathy and warmth',
  'S-DETAIL': 'Attention to detail',
  'S-ORG': 'Organisation and deadlines',
  'S-DISCRETION': 'Discretion and confidentiality',
  'S-PROBLEM': 'Problem-solving',
  'S-PRO': 'Professionalism and calm',
  'S-ADAPT': 'Adaptability',
  'S-CLEAR': 'Clear communication',
  'S-TEAM': 'Teamwork',
  'S-LEARN': 'Looking things up and learning',
} as const satisfies Readonly<Record<string, string>>;

export type CompetencyId = keyof typeof competencies;

/** Whether a word is an id of the catalogue. */
export function isCompetency(id: string): id is CompetencyId {
  return Object.hasOwn(competencies, id);
}

/** Areas in which an instructor reads a result: each is the evidence of a few competencies together. */
export const areas = {
  confidentiality: { name: 'Confidentiality', of: ['T-HIPAA', 'S-DISCRETION'] },
  rights: { name: "Patients' rights and service", of: ['R-CONTACT', 'S-ADAPT'] },
  verification: { name: 'Verification', of: ['R-INSURANCE', 'T-INSUR', 'S-DETAIL', 'R-RECORDS'] },
  communication: { name: 'Communication', of: ['R-COMMS', 'S-CLEAR', 'S-EMPATHY'] },
  calendar: { name: 'Calendar', of: ['R-SCHED', 'T-SCHED'] },
  safety: { name: 'Urgency and safety', of: ['S-PROBLEM'] },
} as const satisfies Readonly<Record<string, { readonly name: string; readonly of: readonly CompetencyId[] }>>;

export type AreaId = keyof typeof areas;
