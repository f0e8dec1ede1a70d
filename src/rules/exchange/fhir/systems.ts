const house = 'https://cedar-grove.example/fhir';

/** Names of what codes and numbers belong to; those of the practice are fictional, as the practice is. */
export const systems = {
  mrn: `${house}/chart-number`,
  visitType: `${house}/visit-type`,
  referral: `${house}/referral-number`,
  deskStatus: `${house}/StructureDefinition/desk-status`,
  newPatient: `${house}/StructureDefinition/new-patient`,
  identifierType: 'http://terminology.hl7.org/CodeSystem/v2-0203',
  language: 'urn:ietf:bcp:47',
  interpreter: 'http://hl7.org/fhir/StructureDefinition/patient-interpreterRequired',
} as const;

/** What may stand in a reference as the id of a resource. */
export const resourceId = /^[A-Za-z0-9.-]{1,64}$/;

/** The id in a reference to a resource of this type; undefined where it is none. */
export function idIn(type: string, reference: string): string | undefined {
  const id = reference.startsWith(`${type}/`) ? reference.slice(type.length + 1) : '';
  return resourceId.test(id) ? id : undefined;
}
