import { z } from 'zod';
import type { Chart } from '../../../practice/chart';
import { idIn, resourceId, systems } from './systems';

/** What of a chart tells who the patient is; contacts, requests and alerts stay in the practice. */
export type PatientRecord = Pick<
  Chart,
  'mrn' | 'name' | 'sex' | 'dob' | 'phone' | 'address' | 'language' | 'interpreter' | 'pcp'
>;

const genders = { F: 'female', M: 'male', X: 'other' } as const;
const official = z.object({
  use: z.literal('official'),
  family: z.string().min(1).max(40),
  given: z.array(z.string().min(1).max(40)).min(1).max(2),
});
const usual = z.object({ use: z.literal('usual'), given: z.tuple([z.string().min(1).max(40)]) });
const old = z.object({ use: z.literal('old'), family: z.string().min(1).max(40) });

/** The part of a FHIR R4 Patient that a chart fills. */
export const fhirPatientSchema = z.object({
  resourceType: z.literal('Patient'),
  id: z.string().regex(resourceId),
  identifier: z.tuple([
    z.object({
      use: z.literal('usual'),
      type: z.object({
        coding: z.tuple([z.object({ system: z.literal(systems.identifierType), code: z.literal('MR') })]),
      }),
      system: z.literal(systems.mrn),
      value: z.string().regex(resourceId),
    }),
  ]),
  extension: z.tuple([z.object({ url: z.literal(systems.interpreter), valueBoolean: z.boolean() })]),
  name: z
    .array(z.discriminatedUnion('use', [official, usual, old]))
    .min(1)
    .max(3),
  telecom: z.array(z.object({ system: z.literal('phone'), value: z.string().min(1).max(40) })).max(1),
  gender: z.enum(['female', 'male', 'other']),
  birthDate: z.iso.date(),
  address: z.array(z.object({ text: z.string().min(1).max(200) })).max(1),
  communication: z.tuple([
    z.object({
      language: z.object({
        coding: z.tuple([z.object({ system: z.literal(systems.language), code: z.string().min(2).max(35) })]),
      }),
      preferred: z.literal(true),
    }),
  ]),
  generalPractitioner: z.array(z.object({ reference: z.string().max(80) })).max(1),
});
export type FhirPatient = z.infer<typeof fhirPatientSchema>;

/**
 * A patient as a FHIR R4 resource: chart number, the legal name, the one the patient likes and a former one, telephone,
 * address, language and whether an interpreter is wanted. What the chart does not say is not there. Refuses no chart whose
 * number can be an id.
 * @source REC-01; HL7 FHIR R4, Patient
 */
export function patientToFhir(record: PatientRecord): FhirPatient {
  const { mrn, name, sex, dob, phone, address, language, interpreter, pcp } = record;
  const { first, middle, last, preferred, former } = name;
  return {
    resourceType: 'Patient',
    id: mrn,
    identifier: [
      {
        use: 'usual',
        type: { coding: [{ system: systems.identifierType, code: 'MR' }] },
        system: systems.mrn,
        value: mrn,
      },
    ],
    extension: [{ url: systems.interpreter, valueBoolean: interpreter }],
    name: [
      { use: 'official', family: last, given: middle === undefined ? [first] : [first, middle] },
      ...(preferred === undefined ? [] : [{ use: 'usual' as const, given: [preferred] as [string] }]),
      ...(former === undefined ? [] : [{ use: 'old' as const, family: former }]),
    ],
    telecom: phone === '' ? [] : [{ system: 'phone', value: phone }],
    gender: genders[sex],
    birthDate: dob,
    address: address === '' ? [] : [{ text: address }],
    communication: [{ language: { coding: [{ system: systems.language, code: language }] }, preferred: true }],
    generalPractitioner: pcp === '' ? [] : [{ reference: `Practitioner/${pcp}` }],
  };
}

/** A patient from a FHIR R4 resource; undefined when it is none, or not one that a chart can keep. */
export function patientFromFhir(resource: unknown): PatientRecord | undefined {
  const read = fhirPatientSchema.safeParse(resource);
  if (!read.success) return undefined;
  const { id, identifier, extension, name, telecom, gender, birthDate, address, communication, generalPractitioner } =
    read.data;
  const [legal] = name.filter((each) => each.use === 'official');
  const [liked] = name.filter((each) => each.use === 'usual');
  const [former] = name.filter((each) => each.use === 'old');
  const [doctor] = generalPractitioner;
  const pcp = doctor === undefined ? '' : idIn('Practitioner', doctor.reference);
  const [first, middle] = legal?.given ?? [];
  if (legal === undefined || first === undefined || pcp === undefined || identifier[0].value !== id) return undefined;
  return {
    mrn: id,
    name: {
      first,
      ...(middle === undefined ? {} : { middle }),
      last: legal.family,
      ...(liked === undefined ? {} : { preferred: liked.given[0] }),
      ...(former === undefined ? {} : { former: former.family }),
    },
    sex: ({ female: 'F', male: 'M', other: 'X' } as const)[gender],
    dob: birthDate,
    phone: telecom[0]?.value ?? '',
    address: address[0]?.text ?? '',
    language: communication[0].language.coding[0].code,
    interpreter: extension[0].valueBoolean,
    pcp,
  };
}
