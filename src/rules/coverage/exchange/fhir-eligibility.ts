import { z } from 'zod';

const kinds = ['copay', 'coinsurance', 'deductible', 'out-of-pocket'] as const;
const coded = <T extends z.ZodType>(value: T) => z.object({ coding: z.tuple([z.object({ code: value })]) });
const money = z.object({ value: z.number().min(0).max(10_000_000), currency: z.literal('USD') });

/** The part of a FHIR R4 CoverageEligibilityResponse that a payer's answer fills. */
export const fhirEligibilitySchema = z.object({
  resourceType: z.literal('CoverageEligibilityResponse'),
  id: z.string().max(64),
  status: z.literal('active'),
  purpose: z.tuple([z.literal('benefits')]),
  patient: z.object({ reference: z.string().regex(/^Patient\/.+$/) }),
  servicedDate: z.iso.date(),
  created: z.iso.date(),
  request: z.object({ reference: z.string().regex(/^CoverageEligibilityRequest\/.+$/) }),
  insurer: z.object({ display: z.string().max(120) }),
  outcome: z.literal('complete'),
  insurance: z.tuple([
    z.object({
      coverage: z.object({ reference: z.string().regex(/^Coverage\/.+$/) }),
      inforce: z.boolean(),
      item: z
        .array(
          z.object({
            category: coded(z.string().max(10)),
            network: coded(z.enum(['in', 'out'])),
            unit: coded(z.enum(['individual', 'family'])),
            excluded: z.boolean(),
            authorizationRequired: z.boolean().optional(),
            benefit: z.array(
              z.object({
                type: coded(z.enum(kinds)),
                allowedMoney: money.optional(),
                usedMoney: money.optional(),
                allowedUnsignedInt: z.int().min(0).max(100).optional(),
              }),
            ),
          }),
        )
        .max(200),
    }),
  ]),
});
export type FhirEligibility = z.infer<typeof fhirEligibilitySchema>;

/** One benefit of a service: an amount allowed for the year and what of it is used, in cents, or a percentage. */
export interface ServiceBenefit {
  readonly kind: (typeof kinds)[number];
  readonly allowedCents?: number;
  readonly usedCents?: number;
  readonly percent?: number;
}

/** What a payer answers in FHIR's form. */
export interface EligibilityAnswerInFhir {
  readonly id: string;
  readonly mrn: string;
  readonly coverage: string;
  readonly payer: string;
  /** Id of the question that it answers. */
  readonly request: string;
  readonly on: string;
  readonly answeredOn: string;
  /** Whether cover is in force on the date; items may be listed either way, and "complete" says nothing of it. */
  readonly inForce: boolean;
  readonly services: readonly {
    readonly service: string;
    readonly network: 'in' | 'out';
    readonly unit: 'individual' | 'family';
    readonly covered: boolean;
    readonly authorization?: boolean;
    readonly benefits: readonly ServiceBenefit[];
  }[];
}

/** An answer as a FHIR R4 resource. @source INS-06; HL7 FHIR R4, CoverageEligibilityResponse */
export function eligibilityToFhir(answer: EligibilityAnswerInFhir): FhirEligibility {
  return {
    resourceType: 'CoverageEligibilityResponse',
    id: answer.id,
    status: 'active',
    purpose: ['benefits'],
    patient: { reference: `Patient/${answer.mrn}` },
    servicedDate: answer.on,
    created: answer.answeredOn,
    request: { reference: `CoverageEligibilityRequest/${answer.request}` },
    insurer: { display: answer.payer },
    outcome: 'complete',
    insurance: [
      {
        coverage: { reference: `Coverage/${answer.coverage}` },
        inforce: answer.inForce,
        item: answer.services.map(({ service, network, unit, covered, authorization, benefits }) => ({
          category: { coding: [{ code: service }] },
          network: { coding: [{ code: network }] },
          unit: { coding: [{ code: unit }] },
          excluded: !covered,
          ...(authorization === undefined ? {} : { authorizationRequired: authorization }),
          benefit: benefits.map(benefitToFhir),
        })),
      },
    ],
  };
}

/** An answer from a FHIR R4 resource; undefined when it is none, or not one that we can read. */
export function eligibilityFromFhir(resource: unknown): EligibilityAnswerInFhir | undefined {
  const read = fhirEligibilitySchema.safeParse(resource);
  if (!read.success) return undefined;
  const { id, patient, request, insurer, servicedDate, created, insurance } = read.data;
  const [insured] = insurance;
  return {
    id,
    mrn: patient.reference.slice('Patient/'.length),
    coverage: insured.coverage.reference.slice('Coverage/'.length),
    payer: insurer.display,
    request: request.reference.slice('CoverageEligibilityRequest/'.length),
    on: servicedDate,
    answeredOn: created,
    inForce: insured.inforce,
    services: insured.item.map((item) => ({
      service: item.category.coding[0].code,
      network: item.network.coding[0].code,
      unit: item.unit.coding[0].code,
      covered: !item.excluded,
      ...(item.authorizationRequired === undefined ? {} : { authorization: item.authorizationRequired }),
      benefits: item.benefit.map(benefitFromFhir),
    })),
  };
}

type FhirBenefit = FhirEligibility['insurance'][0]['item'][number]['benefit'][number];

function benefitToFhir({ kind, allowedCents, usedCents, percent }: ServiceBenefit): FhirBenefit {
  return {
    type: { coding: [{ code: kind }] },
    ...(allowedCents === undefined ? {} : { allowedMoney: { value: allowedCents / 100, currency: 'USD' } }),
    ...(usedCents === undefined ? {} : { usedMoney: { value: usedCents / 100, currency: 'USD' } }),
    ...(percent === undefined ? {} : { allowedUnsignedInt: percent }),
  };
}

function benefitFromFhir({ type, allowedMoney, usedMoney, allowedUnsignedInt }: FhirBenefit): ServiceBenefit {
  return {
    kind: type.coding[0].code,
    ...(allowedMoney === undefined ? {} : { allowedCents: Math.round(allowedMoney.value * 100) }),
    ...(usedMoney === undefined ? {} : { usedCents: Math.round(usedMoney.value * 100) }),
    ...(allowedUnsignedInt === undefined ? {} : { percent: allowedUnsignedInt }),
  };
}
