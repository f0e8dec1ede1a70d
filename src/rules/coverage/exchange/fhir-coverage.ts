import { z } from 'zod';
import type { Coverage } from '../../../practice/coverage';

const code = (value: string) => z.object({ coding: z.tuple([z.object({ code: z.literal(value) })]) });

/** The part of a FHIR R4 Coverage that our coverages fill. */
export const fhirCoverageSchema = z.object({
  resourceType: z.literal('Coverage'),
  id: z.string().max(64),
  status: z.literal('active'),
  subscriber: z.object({ display: z.string().max(120) }),
  subscriberId: z.string().max(60),
  beneficiary: z.object({ reference: z.string().regex(/^Patient\/.+$/) }),
  period: z.object({ start: z.iso.date(), end: z.iso.date().optional() }),
  payor: z.tuple([z.object({ display: z.string().max(120) })]),
  class: z.tuple([
    z.object({ type: code('group'), value: z.string().max(60) }),
    z.object({ type: code('plan'), value: z.string().max(60) }),
  ]),
  order: z.union([z.literal(1), z.literal(2), z.literal(3)]),
});
export type FhirCoverage = z.infer<typeof fhirCoverageSchema>;

/** A coverage of a patient with the payer's name. */
export interface PatientCoverage {
  readonly mrn: string;
  readonly payer: string;
  readonly coverage: Coverage;
}

/** A coverage as a FHIR R4 resource. @source INS-06; HL7 FHIR R4, Coverage */
export function coverageToFhir({ mrn, payer, coverage }: PatientCoverage): FhirCoverage {
  return {
    resourceType: 'Coverage',
    id: coverage.id,
    status: 'active',
    subscriber: { display: coverage.subscriber },
    subscriberId: coverage.memberId,
    beneficiary: { reference: `Patient/${mrn}` },
    period: { start: coverage.effective, ...(coverage.ended === undefined ? {} : { end: coverage.ended }) },
    payor: [{ display: payer }],
    class: [
      { type: { coding: [{ code: 'group' }] }, value: coverage.group },
      { type: { coding: [{ code: 'plan' }] }, value: coverage.plan },
    ],
    order: coverage.priority,
  };
}

/** A coverage from a FHIR R4 resource; undefined when it is none, or not one that we can keep. */
export function coverageFromFhir(resource: unknown): PatientCoverage | undefined {
  const read = fhirCoverageSchema.safeParse(resource);
  if (!read.success) return undefined;
  const { id, subscriber, subscriberId, beneficiary, period, payor, class: classes, order } = read.data;
  return {
    mrn: beneficiary.reference.slice('Patient/'.length),
    payer: payor[0].display,
    coverage: {
      id,
      plan: classes[1].value,
      memberId: subscriberId,
      group: classes[0].value,
      subscriber: subscriber.display,
      effective: period.start,
      ...(period.end === undefined ? {} : { ended: period.end }),
      priority: order,
    },
  };
}
