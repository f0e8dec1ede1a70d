import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  coverageFromFhir,
  coverageToFhir,
  type PatientCoverage,
} from '../../../../src/rules/coverage/exchange/fhir-coverage';
import {
  type EligibilityAnswerInFhir,
  eligibilityFromFhir,
  eligibilityToFhir,
} from '../../../../src/rules/coverage/exchange/fhir-eligibility';
import { cents, date, present, word } from './arbitrary-messages';

const coverage: fc.Arbitrary<PatientCoverage> = fc
  .record({
    mrn: word,
    payer: word,
    coverage: fc.record({
      id: word,
      plan: word,
      memberId: word,
      group: word,
      subscriber: word,
      effective: date,
      ended: fc.option(date, { nil: undefined }),
      priority: fc.constantFrom(1, 2, 3),
    }),
  })
  .map((drawn) => ({ ...drawn, coverage: present(drawn.coverage) }) as PatientCoverage);

const benefit = fc
  .record({
    kind: fc.constantFrom('copay', 'coinsurance', 'deductible', 'out-of-pocket'),
    allowedCents: fc.option(cents, { nil: undefined }),
    usedCents: fc.option(cents, { nil: undefined }),
    percent: fc.option(fc.integer({ min: 0, max: 100 }), { nil: undefined }),
  })
  .map(present);
const service = fc
  .record({
    service: fc.constantFrom('30', '98'),
    network: fc.constantFrom('in', 'out'),
    unit: fc.constantFrom('individual', 'family'),
    covered: fc.boolean(),
    authorization: fc.option(fc.boolean(), { nil: undefined }),
    benefits: fc.array(benefit, { maxLength: 3 }),
  })
  .map(present);
const eligibility = fc
  .record({
    id: word,
    mrn: word,
    coverage: word,
    payer: word,
    request: word,
    on: date,
    answeredOn: date,
    inForce: fc.boolean(),
    services: fc.array(service, { maxLength: 3 }),
  })
  .map((drawn) => drawn as EligibilityAnswerInFhir);

test('a coverage sent as FHIR, as text, and taken back is the same coverage (INS-06)', () => {
  fc.assert(
    fc.property(coverage, (of) => {
      expect(coverageFromFhir(JSON.parse(JSON.stringify(coverageToFhir(of))))).toEqual(of);
    }),
    { seed: 20270309 },
  );
});

test('an answer sent as FHIR, as text, and taken back is the same answer, to the cent (INS-06)', () => {
  fc.assert(
    fc.property(eligibility, (of) => {
      expect(eligibilityFromFhir(JSON.parse(JSON.stringify(eligibilityToFhir(of))))).toEqual(of);
    }),
    { seed: 20270309 },
  );
});

test('“complete” with items is not cover: whether it is in force decides (INS-06)', () => {
  const resource = eligibilityToFhir({
    id: 'a1',
    mrn: 'CG-1',
    coverage: 'c1',
    payer: 'Meridian',
    request: 'q1',
    on: '2027-03-09',
    answeredOn: '2027-03-09',
    inForce: false,
    services: [
      {
        service: '98',
        network: 'in',
        unit: 'individual',
        covered: true,
        benefits: [{ kind: 'copay', allowedCents: 3000 }],
      },
    ],
  });
  expect(resource.outcome).toBe('complete');
  expect(eligibilityFromFhir(resource)?.inForce).toBe(false);
});

test('what is no such resource is refused (INS-06)', () => {
  for (const wrong of [undefined, 'Coverage', {}, { resourceType: 'Patient', id: 'x' }]) {
    expect(coverageFromFhir(wrong)).toBeUndefined();
    expect(eligibilityFromFhir(wrong)).toBeUndefined();
  }
});
