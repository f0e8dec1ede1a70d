import { z } from 'zod';
import { vocabulary } from '../../practice/vocabulary';
import { urgencyLevels } from './urgency-level';
import { yesNo } from './yes-no';

export const missedCauses = vocabulary('cause of a late or missed visit', {
  patient: 'the patient’s own: forgot, overslept, traffic, another appointment',
  'medical-transport': 'a medical van, dialysis van, paratransit or ride ordered through the plan',
  practice: 'ours: a wrong time given, a clinician called away, a visit we cancelled',
  emergency: 'illness, an accident, a hospital stay, a death in the family',
  unknown: 'not said',
} as const);

const cause = missedCauses.schema.default('unknown').describe('Why.');

/** Somebody who comes late, and what was done. */
export const lateArrivalSchema = z.strictObject({
  question: z.literal('late-arrival'),
  minutesLate: z.int().min(0).max(720).describe('Minutes after the start of the visit.'),
  cause,
  level: urgencyLevels.schema.default('unknown').describe('How urgent the visit is: L1 to L5.'),
  fragile: z
    .boolean()
    .default(false)
    .describe('A small baby, somebody just out of hospital, or somebody who feels worse.'),
  did: z
    .array(
      z.enum([
        'checked-in',
        'asked-clinician',
        'asked-nurse',
        'worked-in',
        'offered-choices',
        'sent-away',
        'marked-no-show',
        'lectured',
      ]),
    )
    .max(8)
    .default([])
    .describe('What the desk did, if anything yet. `sent-away`: told to leave, with or without a new time.'),
});
export type LateArrival = z.infer<typeof lateArrivalSchema>;

/** A visit that did not take place: what it counts as, and what was done about it. */
export const missedVisitSchema = z.strictObject({
  question: z.literal('missed-visit'),
  on: z.iso.date().optional().describe('Day of the missed visit; the date of the file when absent.'),
  cause,
  cancelledHoursAhead: z
    .int()
    .min(0)
    .max(8760)
    .optional()
    .describe('Whole hours ahead at which the patient cancelled; left out when nobody did.'),
  before: z
    .array(z.iso.date())
    .max(100)
    .default([])
    .describe('Days of earlier missed visits that counted as no-shows, this one not among them.'),
  highRisk: yesNo(
    'Missing this visit may harm the patient: an abnormal result, anticoagulants, after a hospital stay.',
  ),
  did: z
    .array(
      z.enum([
        'marked-no-show',
        'marked-cancelled',
        'recorded-reason',
        'called-same-day',
        'told-clinician',
        'noted-in-chart',
        'dismissed',
        'sent-letter',
      ]),
    )
    .max(8)
    .default([])
    .describe('What the desk did. `dismissed`: told the patient not to come back.'),
});
export type MissedVisit = z.infer<typeof missedVisitSchema>;

/** A charge for a missed visit: whether it may be made, to whom, and how much. */
export const missedVisitFeeSchema = z.strictObject({
  question: z.literal('missed-visit-fee'),
  cover: z
    .array(
      z.enum([
        'medicare',
        'medicare-advantage',
        'medicaid',
        'chip',
        'commercial',
        'workers-comp',
        'tricare',
        'self-pay',
        'other',
      ]),
    )
    .max(6)
    .default([])
    .describe('Every cover the patient has; empty when nobody looked.'),
  cause: missedCauses.schema.default('patient').describe('Why the visit was missed.'),
  policyCents: z
    .int()
    .min(0)
    .max(100_000)
    .optional()
    .describe(
      'What the practice’s written policy charges for it, in cents. When absent: what was charged, where a policy holds for all or was signed; else Cedar Grove’s own, which charges nothing.',
    ),
  chargedCents: z.int().min(0).max(1_000_000).optional().describe('What was charged, in cents, to be looked at.'),
  chargedTo: z.enum(['patient', 'plan']).default('patient').describe('Who is asked to pay.'),
  sameForAll: yesNo('The same policy and amount hold for all patients, whatever their cover.'),
  writtenAndSigned: yesNo('The policy is in writing and the patient signed it at intake.'),
  payerForbids: yesNo('This payer’s contract or law forbids charging its patients for missed visits.'),
  anotherPayerForbids: z
    .boolean()
    .default(false)
    .describe(
      'A payer of other patients forbids it; whether that bars anybody else is disputed, and is not decided here.',
    ),
});
export type MissedVisitFee = z.infer<typeof missedVisitFeeSchema>;
