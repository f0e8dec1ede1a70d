import { type TermOf, vocabulary } from './vocabulary';

export const paperKinds = vocabulary('paper kind', {
  'photo-id': 'identity card with a photograph',
  'insurance-card': 'insurance card',
  'referral-letter': 'referral from another clinician',
  'records-request': 'request of a patient for the own record',
  authorization: 'authorization to disclose',
  fax: 'pages that came by fax',
  'work-note': 'note for work',
  'follow-up-order': 'order slip given to the patient at the end of a visit',
  letter: 'letter',
} as const);
export type PaperKind = TermOf<typeof paperKinds>;

/** A paper somebody holds out, or that lies at the desk. Its fields are what is printed on it, to be compared. */
export interface Paper {
  readonly id: string;
  readonly kind: PaperKind;
  readonly title: string;
  /** What is printed, field by field, in order. */
  readonly fields: readonly { readonly name: string; readonly value: string }[];
  /** The coverage a card stands for. */
  readonly coverage?: {
    readonly plan: string;
    readonly memberId: string;
    readonly group: string;
    readonly subscriber: string;
    readonly effective: string;
  };
  /** Encounter that brought it. */
  readonly encounter: string;
  readonly state: 'offered' | 'at-desk' | 'filed' | 'routed' | 'returned' | 'shredded' | 'secured' | 'left';
}
