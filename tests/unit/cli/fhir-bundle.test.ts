import { describe, expect, it } from 'vitest';
import { fhirBundle } from '../../../src/cli/export/fhir-bundle';
import { provingSettings } from '../../../src/prover/stage';
import { coverageFromFhir } from '../../../src/rules/coverage/exchange/fhir-coverage';
import { eligibilityFromFhir } from '../../../src/rules/coverage/exchange/fhir-eligibility';
import { appointmentFromFhir } from '../../../src/rules/exchange/fhir/appointment';
import { patientFromFhir } from '../../../src/rules/exchange/fhir/patient';
import { bots } from '../../../src/sim/bots/bots';
import { playShift } from '../../../src/sim/bots/play';
import { thePack } from '../../helpers/a-shift';

const expert = bots.expert?.(4);
if (!expert) throw new Error('There is no expert.');
const { inside } = playShift(thePack(), 4, provingSettings, expert).shift;
const { record, known } = inside.state.world;
const resources = fhirBundle(inside).entry.map(({ resource }) => resource);
const ofType = (type: string) => resources.filter(({ resourceType }) => resourceType === type);
const byId = (one: { id: string }, other: { id: string }): number => (one.id < other.id ? -1 : 1);

describe('what is on record after a shift, as FHIR (INS-06, REC-01, SCH-15)', () => {
  it('has every patient, coverage, appointment and answer, each under an id of its own', () => {
    const counts = ['Patient', 'Coverage', 'Appointment', 'CoverageEligibilityResponse'].map(
      (type) => ofType(type).length,
    );
    const charts = Object.values(record.charts);
    expect(counts).toEqual([
      charts.length,
      charts.reduce((sum, { coverages }) => sum + coverages.length, 0),
      Object.keys(record.appointments).length,
      known.eligibility.length,
    ]);
    expect(new Set(resources.map(({ resourceType, id }) => `${resourceType}/${id}`)).size).toBe(resources.length);
    expect(resources.every(({ id }) => /^[A-Za-z0-9.-]{1,64}$/.test(id))).toBe(true);
  });

  it('is read back as it stands on record', () => {
    const patients = ofType('Patient').map(patientFromFhir);
    expect(patients).toEqual(Object.values(record.charts).map((chart) => expect.objectContaining({ mrn: chart.mrn })));
    const visits = ofType('Appointment').map((resource) => appointmentFromFhir(resource)?.appointment);
    expect(visits).toEqual(
      Object.values(record.appointments).map((visit) => ({ ...visit, id: visit.id.replaceAll('/', '.') })),
    );
    const coverages = ofType('Coverage').flatMap((resource) => coverageFromFhir(resource)?.coverage ?? []);
    expect(coverages.toSorted(byId)).toEqual(
      Object.values(record.charts)
        .flatMap((chart) => chart.coverages)
        .map((coverage) => ({ ...coverage, id: coverage.id.replaceAll('/', '.') }))
        .toSorted(byId),
    );
    expect(ofType('CoverageEligibilityResponse').map((resource) => eligibilityFromFhir(resource)?.inForce)).toEqual(
      known.eligibility.map(({ status }) => status === 'active'),
    );
  });

  it('says when in the offset of the practice’s zone: seven hours behind in winter, six in summer', () => {
    const offsets = new Set(ofType('Appointment').map((resource) => JSON.stringify(resource).match(/-0\d:00/)?.[0]));
    for (const offset of offsets) expect(['-07:00', '-06:00']).toContain(offset);
    expect(offsets.has('-07:00')).toBe(true);
  });
});
