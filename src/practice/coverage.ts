import { z } from 'zod';
import { vocabulary } from './vocabulary';

export const planTypes = vocabulary('plan type', {
  HMO: 'care in the network only, a primary care clinician on file, referrals for specialists',
  EPO: 'care in the network only, usually no referrals',
  POS: 'cheaper in the network, referrals for specialists',
  PPO: 'any clinician, dearer outside the network, no referrals',
  HDHP: 'deductible first, except for preventive care',
  MEDICARE: 'Original Medicare',
  ADVANTAGE: 'a Medicare Advantage plan',
  MEDICAID: 'Medicaid',
} as const);

/** A plan of a payer, as the practice's payer table knows it. Money in cents. */
export const planSchema = z.strictObject({
  id: z.string().max(40),
  payer: z.string().max(60).describe('Name of the payer.'),
  name: z.string().max(60).describe('Name of the plan as printed on cards.'),
  type: planTypes.schema,
  contracted: z.boolean().describe('Whether the practice is in the network of this plan.'),
  copay: z
    .strictObject({ primary: z.int().min(0), specialist: z.int().min(0), emergency: z.int().min(0) })
    .describe('Copays in cents.'),
  deductibleCents: z.int().min(0).default(0),
  coinsurancePercent: z.int().min(0).max(100).default(0),
  preventiveFree: z.boolean().default(true),
  referralForSpecialist: z.boolean().default(false),
  share: z
    .int()
    .min(0)
    .default(10)
    .describe('How common the plan is in the town, beside the others a person of that age can have.'),
  memberIdPrefix: z.string().max(6).describe('Letters a member number of this plan starts with.'),
});
export type Plan = Readonly<z.infer<typeof planSchema>>;

/** A coverage of a person: on record, or as the payer knows it. */
export interface Coverage {
  readonly id: string;
  readonly plan: string;
  readonly memberId: string;
  readonly group: string;
  readonly subscriber: string;
  readonly effective: string;
  /** Last covered day, when it has ended. */
  readonly ended?: string;
  readonly priority: 1 | 2 | 3;
  /** What of this year's deductible is met, in cents: known to the payer alone, never on a record. */
  readonly deductibleMetCents?: number;
}

/** One line of a payer's answer: the segment as it came, and what it says in plain words. */
export interface AnswerLine {
  readonly segment: string;
  readonly says: string;
}

/** What the payer answers to an eligibility inquiry for one date of service. */
export interface EligibilityAnswer {
  readonly status: 'active' | 'inactive' | 'not-found' | 'payer-unavailable';
  readonly mrn: string;
  readonly coverage: string;
  readonly on: string;
  readonly plan?: string;
  readonly ended?: string;
  readonly copayCents?: { readonly primary: number; readonly specialist: number };
  readonly deductibleLeftCents?: number;
  readonly referralRequired?: boolean;
  readonly pcpOnFile?: string;
  readonly note?: string;
  readonly lines: readonly AnswerLine[];
  readonly askedAt: number;
}
