import fc from 'fast-check';
import type * as r4 from 'fhir/r4';
import { expect, test } from 'vitest';
import type { Appointment } from '../../../../src/practice/calendar';
import { coverageToFhir } from '../../../../src/rules/coverage/exchange/fhir-coverage';
import { eligibilityToFhir } from '../../../../src/rules/coverage/exchange/fhir-eligibility';
import {
  appointmentFromFhir,
  appointmentToFhir,
  type PlacedAppointment,
} from '../../../../src/rules/exchange/fhir/appointment';
import { patientFromFhir, patientToFhir, type PatientRecord } from '../../../../src/rules/exchange/fhir/patient';
import { date, present, word } from '../coverage/arbitrary-messages';

// What does not fit the published types of the resources does not compile.
export const isPatient: (record: PatientRecord) => r4.Patient = patientToFhir;
export const isAppointment: (placed: PlacedAppointment) => r4.Appointment = appointmentToFhir;
export const isCoverage: (of: Parameters<typeof coverageToFhir>[0]) => r4.Coverage = coverageToFhir;
export const isAnswer: (of: Parameters<typeof eligibilityToFhir>[0]) => r4.CoverageEligibilityResponse =
  eligibilityToFhir;

const seed = 20270309;
const id = fc.stringMatching(/^[A-Za-z0-9][A-Za-z0-9.-]{0,20}$/);
const optional = <T>(of: fc.Arbitrary<T>) => fc.option(of, { nil: undefined });
const line = fc.string({ minLength: 1, maxLength: 40 });

const patient: fc.Arbitrary<PatientRecord> = fc
  .record({
    mrn: id,
    name: fc
      .record({ first: line, middle: optional(line), last: line, preferred: optional(line), former: optional(line) })
      .map(present),
    sex: fc.constantFrom('F', 'M', 'X'),
    dob: date,
    phone: fc.constantFrom('', '555-0142'),
    address: fc.constantFrom('', '12 Linden Court'),
    language: fc.constantFrom('en', 'es', 'zh-Hant', 'vi'),
    interpreter: fc.boolean(),
    pcp: fc.oneof(fc.constant(''), id),
  })
  .map((drawn) => drawn as PatientRecord);

const appointment: fc.Arbitrary<PlacedAppointment> = fc.record({
  offsetMinutes: fc.integer({ min: -56, max: 56 }).map((quarters) => (quarters === 0 ? 0 : quarters * 15)),
  appointment: fc
    .record({
      id,
      mrn: id,
      provider: id,
      type: word,
      date,
      start: fc.nat(86_399),
      minutes: fc.integer({ min: 5, max: 240 }),
      status: fc.constantFrom('booked', 'arrived', 'roomed', 'seen', 'checked-out', 'cancelled', 'no-show'),
      referral: optional(word),
      note: fc.oneof(fc.constant(''), line),
      newPatient: optional(fc.boolean()),
      room: optional(id),
      resources: optional(fc.array(word, { minLength: 1, maxLength: 3 })),
    })
    .map((drawn) => present(drawn) as Appointment),
});

test('a patient sent as FHIR, as text, and taken back is the same patient (REC-01)', () => {
  fc.assert(
    fc.property(patient, (of) => {
      expect(patientFromFhir(JSON.parse(JSON.stringify(patientToFhir(of))))).toEqual(of);
    }),
    { seed },
  );
});

test('an appointment sent as FHIR, as text, and taken back is the same, over midnight too (SCH-15)', () => {
  fc.assert(
    fc.property(appointment, (of) => {
      expect(appointmentFromFhir(JSON.parse(JSON.stringify(appointmentToFhir(of))))).toEqual(of);
    }),
    { seed },
  );
});

const booked: PlacedAppointment = {
  offsetMinutes: -360,
  appointment: {
    id: 'a1',
    mrn: 'CG-10023',
    provider: 'okafor',
    type: 'follow-up',
    date: '2027-03-09',
    start: 34_200,
    minutes: 20,
    status: 'seen',
    note: '',
  },
};

test('a visit at half past nine carries its offset, its end and both people, and nothing that nobody said (SCH-15)', () => {
  expect(appointmentToFhir(booked)).toEqual({
    resourceType: 'Appointment',
    id: 'a1',
    extension: [{ url: 'https://cedar-grove.example/fhir/StructureDefinition/desk-status', valueCode: 'seen' }],
    status: 'fulfilled',
    serviceType: [{ coding: [{ system: 'https://cedar-grove.example/fhir/visit-type', code: 'follow-up' }] }],
    start: '2027-03-09T09:30:00-06:00',
    end: '2027-03-09T09:50:00-06:00',
    minutesDuration: 20,
    participant: [
      { actor: { reference: 'Patient/CG-10023' }, status: 'accepted' },
      { actor: { reference: 'Practitioner/okafor' }, status: 'accepted' },
    ],
  });
});

test('the name on the card, the one she likes and the former one keep their use (REC-01)', () => {
  const ruth = patientToFhir({
    mrn: 'CG-1',
    name: { first: 'Ruth', middle: 'Ann', last: 'Marlowe', preferred: 'Ruthie', former: 'Bell' },
    sex: 'F',
    dob: '1960-04-02',
    phone: '555-0142',
    address: '',
    language: 'en',
    interpreter: false,
    pcp: '',
  });
  expect(ruth.name).toEqual([
    { use: 'official', family: 'Marlowe', given: ['Ruth', 'Ann'] },
    { use: 'usual', given: ['Ruthie'] },
    { use: 'old', family: 'Bell' },
  ]);
  expect([ruth.address, ruth.generalPractitioner]).toEqual([[], []]);
});

test.each([
  ['another end', { end: '2027-03-09T09:51:00-06:00' }],
  ['no such day', { start: '2027-02-30T09:30:00-06:00' }],
  ['no such hour', { start: '2027-03-09T25:30:00-06:00' }],
  ['nobody to be seen', { participant: [{ actor: { reference: 'Practitioner/okafor' }, status: 'accepted' }] }],
  ['another resource', { resourceType: 'Patient' }],
])('an appointment with %s is refused (SCH-15)', (_, wrong) => {
  expect(appointmentFromFhir({ ...appointmentToFhir(booked), ...wrong })).toBeUndefined();
});

test('what is no patient is refused (REC-01)', () => {
  for (const wrong of [undefined, 'Patient', {}, { resourceType: 'Patient', id: 'x' }])
    expect(patientFromFhir(wrong)).toBeUndefined();
});
