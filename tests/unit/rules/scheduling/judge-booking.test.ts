import { describe } from 'vitest';
import type { z } from 'zod';
import { judgeBooking } from '../../../../src/rules/scheduling/judge-booking';
import { bookingSchema } from '../../../../src/rules/situation/scheduling';
import { type Described, testCases, underCedarGrove } from '../../../helpers/described-cases';

type Booking = Omit<z.input<typeof bookingSchema>, 'question'>;
const judge = (of: Booking) => judgeBooking(bookingSchema.parse({ question: 'booking', ...of }), underCedarGrove);

// 16 March 2027 is a Tuesday.
const slot = { provider: 'okafor', date: '2027-03-16', start: 50_400 };
const good = { visitType: 'follow-up', slot, readBack: true } as const;

const cases: readonly Described<Booking>[] = [
  {
    case: 'a free time, said back',
    cites: 'SCH-01, SCH-15',
    of: good,
    says: { 'scheduling.valid-slot': 'met', 'scheduling.read-back': 'met' },
    silent: [
      'scheduling.visit-type',
      'scheduling.fits-person',
      'scheduling.order-window',
      'scheduling.one-time-kept',
      'scheduling.nurse-first',
      'scheduling.referral-before',
      'scheduling.not-sent-away',
    ],
  },
  {
    case: '"See you Tuesday"',
    cites: 'SCH-15',
    of: { ...good, readBack: false },
    says: { 'scheduling.read-back': 'missed' },
  },
  {
    case: 'on another visit',
    cites: 'SCH-04',
    of: { ...good, providerFree: false },
    says: { 'scheduling.valid-slot': 'breach serious' },
  },
  {
    case: 'in the lunch block',
    cites: 'SCH-08',
    of: { ...good, blockedBy: 'Lunch' },
    says: { 'scheduling.valid-slot': 'breach serious' },
  },
  {
    case: 'outside the hours',
    cites: 'SCH-08',
    of: { ...good, inTemplate: false },
    says: { 'scheduling.valid-slot': 'breach serious' },
  },
  {
    case: 'with somebody who does not do it',
    cites: 'SCH-14',
    of: { ...good, takesType: false },
    says: { 'scheduling.valid-slot': 'breach serious' },
  },
  {
    case: 'a new patient after the cut-off',
    cites: 'SCH-14',
    of: { ...good, newPatient: true, takesNew: false },
    says: { 'scheduling.valid-slot': 'breach serious' },
  },
  {
    case: 'an established patient after the cut-off for new ones',
    cites: 'SCH-14',
    of: { ...good, takesNew: false },
    says: { 'scheduling.valid-slot': 'met' },
  },
  {
    case: 'what the calendar itself says is broken',
    cites: 'SCH-14',
    of: { ...good, broken: ['No procedure room is free from 14:00 to 14:30.'] },
    says: { 'scheduling.valid-slot': 'breach serious' },
  },
  {
    case: 'a new patient in a follow-up',
    cites: 'SCH-01, SCH-10',
    of: { ...good, rightTypes: ['new-patient'] },
    says: { 'scheduling.visit-type': 'breach' },
  },
  {
    case: 'a physical in twenty minutes',
    cites: 'SCH-09',
    of: { ...good, rightTypes: ['physical'], minutesNeeded: 40, minutesBooked: 20 },
    says: { 'scheduling.visit-type': 'breach serious' },
  },
  {
    case: 'either of two types is right',
    cites: 'SCH-09',
    of: { ...good, rightTypes: ['acute', 'follow-up'] },
    says: { 'scheduling.visit-type': 'met' },
  },
  {
    case: 'Tuesdays after two, as wished',
    cites: 'SCH-15',
    of: { ...good, wanted: { days: [2], from: '14:00' } },
    says: { 'scheduling.fits-person': 'met' },
  },
  {
    case: 'a Tuesday for somebody who has Wednesdays, with a Wednesday free',
    cites: 'SCH-20',
    of: { ...good, wanted: { days: [3] }, fittingSlots: 4 },
    says: { 'scheduling.fits-person': 'missed' },
  },
  {
    case: 'a Tuesday for somebody who has Wednesdays, with none free',
    cites: 'SCH-20',
    of: { ...good, wanted: { days: [3] }, fittingSlots: 0 },
    says: { 'scheduling.fits-person': 'partly' },
  },
  {
    case: 'two in the afternoon for somebody who must leave by two',
    cites: 'SCH-26',
    of: { ...good, wanted: { to: '14:00' }, fittingSlots: 2 },
    says: { 'scheduling.fits-person': 'missed' },
  },
  {
    case: 'later than the person can come',
    cites: 'SCH-15',
    of: { ...good, wanted: { latest: '2027-03-12' }, fittingSlots: 2 },
    says: { 'scheduling.fits-person': 'missed' },
  },
  {
    case: 'another clinician than insisted on',
    cites: 'SCH-14',
    of: { ...good, wanted: { providers: ['lindgren'], mustProvider: true }, fittingSlots: 1 },
    says: { 'scheduling.fits-person': 'missed' },
  },
  {
    case: 'another clinician than preferred, who had a time',
    cites: 'SCH-14',
    of: { ...good, wanted: { providers: ['lindgren'] }, fittingSlots: 1 },
    says: { 'scheduling.fits-person': 'partly' },
  },
  {
    case: 'another clinician than preferred, who had none',
    cites: 'SCH-14',
    of: { ...good, wanted: { providers: ['lindgren'] }, fittingSlots: 0 },
    says: { 'scheduling.fits-person': 'met' },
  },
  {
    case: 'a follow-up inside the order',
    cites: 'SCH-21',
    of: { ...good, ordered: { from: '2027-03-12', to: '2027-03-19', provider: 'okafor' } },
    says: { 'scheduling.order-window': 'met' },
  },
  {
    case: 'a follow-up a week late',
    cites: 'SCH-21',
    of: { ...good, ordered: { from: '2027-03-02', to: '2027-03-09' } },
    says: { 'scheduling.order-window': 'missed serious' },
  },
  {
    case: 'a follow-up with another clinician',
    cites: 'SCH-21',
    of: { ...good, ordered: { from: '2027-03-12', to: '2027-03-19', provider: 'tran' } },
    says: { 'scheduling.order-window': 'partly' },
  },
  {
    case: 'moved, the old time given up',
    cites: 'SCH-20',
    of: { ...good, act: 'move' },
    says: { 'scheduling.one-time-kept': 'met' },
  },
  {
    case: 'moved, the old time still booked',
    cites: 'SCH-20',
    of: { ...good, act: 'move', oldKept: true },
    says: { 'scheduling.one-time-kept': 'breach serious' },
  },
  {
    case: 'booked while a red flag waits for the nurse',
    cites: 'SCH-12, COM-07',
    of: { ...good, symptomsPending: true },
    says: { 'scheduling.nurse-first': 'breach critical' },
  },
  {
    case: 'a specialist visit, referral on file',
    cites: 'INS-07, INS-14',
    of: { ...good, referral: 'on-file' },
    says: { 'scheduling.referral-before': 'met' },
  },
  {
    case: 'a specialist visit, referral asked for',
    cites: 'SCH-23',
    of: { ...good, referral: 'asked' },
    says: { 'scheduling.referral-before': 'met' },
  },
  {
    case: 'a specialist visit, referral only spoken of',
    cites: 'SCH-23',
    of: { ...good, referral: 'missing-told' },
    says: { 'scheduling.referral-before': 'partly' },
  },
  {
    case: 'a specialist visit, nobody spoke of the referral',
    cites: 'INS-14',
    of: { ...good, referral: 'missing' },
    says: { 'scheduling.referral-before': 'missed serious' },
  },
  {
    case: 'a Tuesday for somebody who has Wednesdays, nobody knows what was free: asked back, not guessed',
    cites: 'SCH-20',
    of: { ...good, wanted: { days: [3] } },
    says: { 'scheduling.fits-person': 'none' },
  },
  {
    case: 'nothing offered, nobody knows what fitted: asked back, not guessed',
    cites: 'SCH-06',
    of: { act: 'none', visitType: 'acute' },
    says: { 'scheduling.not-sent-away': 'none' },
  },
  {
    case: '"Call back tomorrow at eight" with five times free',
    cites: 'SCH-06',
    of: { act: 'none', visitType: 'acute', fittingSlots: 5 },
    says: { 'scheduling.not-sent-away': 'missed serious' },
    silent: ['scheduling.read-back', 'scheduling.valid-slot'],
  },
  {
    case: 'times offered, the person will think about it',
    cites: 'SCH-06',
    of: { act: 'none', visitType: 'acute', fittingSlots: 5, offered: true },
    says: { 'scheduling.not-sent-away': 'met' },
  },
  {
    case: 'nothing free: a place on the wait list',
    cites: 'SCH-20',
    of: { act: 'none', visitType: 'acute', fittingSlots: 0, waitListed: true },
    says: { 'scheduling.not-sent-away': 'met' },
  },
  {
    case: 'a red flag: rightly not booked',
    cites: 'SCH-12',
    of: { act: 'none', visitType: 'acute', fittingSlots: 5, symptomsPending: true },
    says: {},
    silent: ['scheduling.not-sent-away', 'scheduling.nurse-first'],
  },
];

describe('the judge of bookings', () => {
  testCases(cases, judge);
});
