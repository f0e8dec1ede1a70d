import { describe, expect, it } from 'vitest';
import { factSchema } from '../../../src/practice/acts/fact';
import type { Appointment } from '../../../src/practice/calendar';
import type { Chart } from '../../../src/practice/chart';
import { factsOf } from '../../../src/practice/facts';
import { makeTown } from '../../../src/practice/town/town';
import { aTuesday as today, cedarGrove as practice } from '../../helpers/cedar-grove';

const rosa: Chart = {
  mrn: 'CG-1007',
  name: { first: 'Rosa', middle: 'Ines', last: 'Delgado' },
  sex: 'F',
  dob: '1968-04-17',
  phone: '555-0142',
  address: '12 Linden Court, Cedar Grove',
  language: 'es',
  interpreter: true,
  pcp: 'okafor',
  coverages: [
    {
      id: 'CG-1007/coverage/1',
      plan: 'meadowlark-hmo',
      memberId: 'MLH0012345601',
      group: 'G-4471',
      subscriber: 'Rosa Delgado',
      effective: '2026-01-01',
      priority: 1,
    },
  ],
  contacts: [],
  authorizations: [],
  requests: [],
  facts: [
    {
      id: 'CG-1007/lab-result/1',
      of: 'CG-1007',
      kind: 'lab-result',
      sensitivity: 'reproductive',
      label: 'Pregnancy test: negative',
      spoken: 'The test is negative.',
    },
  ],
  orders: [{ id: 'CG-1007/order/1', kind: 'referral', text: 'Valley Cardiology Associates', done: false }],
  seen: [{ date: '2026-11-02', provider: 'okafor' }],
  balanceCents: 4000,
  noticeAcknowledged: true,
  portal: true,
  alerts: [],
};
const visit: Appointment = {
  id: 'a1',
  mrn: 'CG-1007',
  provider: 'shah',
  type: 'derm-consult',
  date: today,
  start: 33_600,
  minutes: 30,
  status: 'booked',
  note: 'changing mole',
};
const read = (chart: Chart, ...appointments: Appointment[]) =>
  factsOf({ chart, appointments: Object.fromEntries(appointments.map((each) => [each.id, each])), today, practice });
const said = (chart: Chart, kind: string, ...appointments: Appointment[]) =>
  read(chart, ...appointments)
    .filter((fact) => fact.kind === kind)
    .map(({ spoken }) => spoken);

describe('factsOf', () => {
  it('says an appointment as separate facts: when, with whom, why', () => {
    expect(said(rosa, 'appointment-time', visit)).toEqual(['The appointment is today at 9:20 am.']);
    expect(said(rosa, 'appointment-provider', visit)).toEqual(['The appointment today is with Dr. Shah.']);
    expect(said(rosa, 'appointment-reason', visit)).toEqual([
      'It is booked as "Dermatology consult", and the reason given was "changing mole".',
    ]);
  });

  it('says the day of a later one', () => {
    expect(said(rosa, 'appointment-time', { ...visit, date: '2027-03-11' })).toEqual([
      'The appointment is on Thursday, March 11 at 9:20 am.',
    ]);
  });

  it.each(['cancelled', 'no-show', 'checked-out'] as const)('leaves out a visit that is %s', (status) => {
    expect(said(rosa, 'appointment-time', { ...visit, status })).toEqual([]);
  });

  it("leaves out other people's visits and those of the past", () => {
    expect(said(rosa, 'appointment-time', { ...visit, mrn: 'CG-1001' }, { ...visit, date: '2027-03-08' })).toEqual([]);
  });

  it('takes the copay from the plan on record: specialist, primary, none for prevention', () => {
    expect(said(rosa, 'copay', visit)).toEqual(['The copay for the visit today is $40.00.']);
    expect(said(rosa, 'copay', { ...visit, type: 'follow-up' })).toEqual(['The copay for the visit today is $20.00.']);
    expect(said(rosa, 'copay', { ...visit, type: 'physical' })).toEqual(['There is no copay for the visit today.']);
    expect(said({ ...rosa, coverages: [] }, 'copay', visit)).toEqual([
      'Without insurance the visit today costs $195.00.',
    ]);
  });

  it('knows who is here only after arrival', () => {
    expect(said(rosa, 'presence', visit)).toEqual([]);
    expect(said(rosa, 'presence', { ...visit, status: 'arrived' })).toEqual(['Rosa Delgado is here right now.']);
  });

  it('keeps that a result is back apart from what it says, and as closely guarded', () => {
    const [status] = read(rosa).filter(({ kind }) => kind === 'result-status');
    expect(status).toMatchObject({ id: 'CG-1007/result-status/lab-result-1', sensitivity: 'reproductive' });
    expect(`${status?.label} ${status?.spoken}`).not.toMatch(/pregnan|negative/i);
  });

  it('guards the entire record as closely as what lies in it', () => {
    const whole = (chart: Chart) => read(chart).find(({ kind }) => kind === 'whole-record')?.sensitivity;
    expect(whole(rosa)).toBe('reproductive');
    expect(whole({ ...rosa, facts: [] })).toBe('ordinary');
  });

  it('tells what is owed and what is settled', () => {
    expect(said(rosa, 'balance')).toEqual(['There is $40.00 open from earlier visits.']);
    expect(said({ ...rosa, balanceCents: 0 }, 'balance')).toEqual(['Nothing is open; the account is settled.']);
  });

  it('gives every patient of a town valid facts with ids of their own', () => {
    const { charts, appointments } = makeTown(practice, 7, today);
    for (const chart of Object.values(charts)) {
      const facts = factsOf({ chart, appointments, today, practice });
      for (const fact of facts) expect(factSchema.safeParse(fact).error, fact.id).toBeUndefined();
      expect(new Set(facts.map(({ id }) => id)).size).toBe(facts.length);
      expect(facts.every(({ of, id }) => of === chart.mrn && id.startsWith(`${chart.mrn}/`))).toBe(true);
    }
  });
});
