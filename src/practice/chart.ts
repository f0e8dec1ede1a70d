import type { Fact, FactKind } from './acts/fact';
import type { Coverage } from './coverage';
import type { Name, Sex } from './person';
import { type TermOf, vocabulary } from './vocabulary';

/** Topics for which a patient can name somebody who may hear. */
export const hearingTopics = vocabulary('hearing topic', {
  appointments: 'times and clinicians of appointments',
  results: 'results of tests',
  billing: 'bills, payments and coverage',
  everything: 'anything ordinary in the record',
} as const);
export type HearingTopic = TermOf<typeof hearingTopics>;

export const relationships = vocabulary('relationship', {
  self: 'the patient',
  spouse: 'husband or wife',
  'former-spouse': 'former husband or wife',
  parent: 'mother or father',
  'step-parent': 'stepmother or stepfather',
  grandparent: 'grandmother or grandfather',
  'adult-child': 'grown daughter or son',
  sibling: 'sister or brother',
  friend: 'friend or neighbour',
  employer: 'employer of the patient',
  'other-provider': 'another treating office',
  payer: 'health plan',
  none: 'no known relation',
} as const);
export type Relationship = TermOf<typeof relationships>;

/** A person the patient has named as one who may hear. */
export interface PermittedContact {
  readonly name: string;
  readonly relationship: Relationship;
  readonly mayHear: readonly HearingTopic[];
  /** The passcode the patient left for this person, when there is one. */
  readonly passcode?: string;
  readonly since: string;
}

/** What a patient has asked of the practice in writing. */
export interface PatientRequest {
  readonly kind: 'confidential-communication' | 'restriction';
  /** Where and how the patient wants to be reached, or who must not hear what. */
  readonly text: string;
  readonly agreed: boolean;
  /** The only telephone number or channel to use, for a confidential communication. */
  readonly only?: string;
  /** Whom a restriction is against; '' for anybody but the patient. */
  readonly against?: string;
  readonly date: string;
}

/** A signed authorization on file: to whom, for what, until when. */
export interface ChartAuthorization {
  /** Organisation or person who may receive, as named on the form. */
  readonly to: string;
  readonly covers: readonly FactKind[];
  readonly signed: string;
  readonly expires: string;
}

export interface ChartOrder {
  readonly id: string;
  readonly kind: 'follow-up' | 'referral' | 'lab' | 'imaging';
  readonly visitType?: string;
  readonly provider?: string;
  /** Earliest and latest date on which the visit should be, for a follow-up. */
  readonly from?: string;
  readonly to?: string;
  readonly text: string;
  readonly done: boolean;
}

/** The practice's record of a patient: what its systems say, which may differ from what is so. */
export interface Chart {
  readonly mrn: string;
  readonly name: Name;
  readonly sex: Sex;
  readonly dob: string;
  readonly phone: string;
  readonly address: string;
  readonly language: string;
  readonly interpreter: boolean;
  readonly pcp: string;
  readonly coverages: readonly Coverage[];
  readonly contacts: readonly PermittedContact[];
  readonly requests: readonly PatientRequest[];
  readonly authorizations: readonly ChartAuthorization[];
  readonly facts: readonly Fact[];
  readonly orders: readonly ChartOrder[];
  /** Dates on which the patient was seen face to face, latest first, with the clinician. */
  readonly seen: readonly { readonly date: string; readonly provider: string }[];
  readonly balanceCents: number;
  readonly noticeAcknowledged: boolean;
  readonly portal: boolean;
  /** Short alerts shown at the top of the chart. */
  readonly alerts: readonly string[];
}
