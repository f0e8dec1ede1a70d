import { describe } from 'vitest';
import { type Described, testCases } from '../../../helpers/described-cases';
import { at, call911, type Called, headache, judgeCall, number, toNurse, where } from './calls';

const cases: readonly Described<Called>[] = [
  {
    case: 'worst headache: warm transfer',
    cites: 'COM-08',
    of: { words: headache, done: [where, number, toNurse] },
    says: { 'urgency.nurse-now': 'met', 'urgency.where-and-number': 'met' },
    silent: ['urgency.stay'],
  },
  {
    case: 'worst headache: transfer to a nurse by another name',
    cites: 'COM-08',
    of: { words: headache, done: [at(20, { verb: 'transfer', to: 'rivera', warm: true })] },
    says: { 'urgency.nurse-now': 'met' },
  },
  {
    case: 'worst headache: transfer to the biller',
    cites: 'COM-03',
    of: { words: headache, done: [at(20, { verb: 'transfer', to: 'biller', warm: true })] },
    says: { 'urgency.nurse-now': 'breach critical' },
  },
  {
    case: 'worst headache: cold transfer',
    cites: 'COM-03, SCH-12',
    of: { words: headache, done: [at(20, { verb: 'transfer', to: 'nurse', warm: false })] },
    says: { 'urgency.nurse-now': 'breach critical' },
  },
  {
    case: 'worst headache: asked to hold on the way to the nurse',
    cites: 'COM-02',
    of: { words: headache, done: [at(5, { verb: 'hold', asked: true }), toNurse] },
    says: { 'urgency.nurse-now': 'partly serious' },
  },
  {
    case: 'worst headache: 911 instead of the nurse',
    cites: 'COM-08',
    of: { words: headache, done: [call911] },
    says: { 'urgency.nurse-now': 'partly' },
  },
  {
    case: 'worst headache: a call back this afternoon',
    cites: 'COM-08',
    of: { words: headache, done: [at(10, { verb: 'offer', option: 'nurse-callback' })] },
    says: { 'urgency.nurse-now': 'breach critical' },
  },
  {
    case: 'worst headache by portal: message marked now',
    cites: 'COM-31',
    of: {
      channel: 'portal',
      words: headache,
      done: [at(30, { verb: 'message', message: { to: 'nurse', urgency: 'now', includes: ['exact-words'] } })],
    },
    says: { 'urgency.nurse-now': 'met' },
    silent: ['urgency.where-and-number'],
  },
  {
    case: 'worst headache: put on the wait list',
    cites: 'COM-08',
    of: { words: headache, done: [at(10, { verb: 'wait-list', mrn: 'CG-1', type: 'acute' })] },
    says: { 'urgency.nurse-now': 'breach critical' },
  },
  {
    case: 'a bump on the head that the nurse has seen: one word with her, then the recheck booked',
    cites: 'COM-08',
    of: {
      words: ['I hit my head on Sunday, the nurse saw me and asked for a recheck.'],
      done: [
        at(15, { verb: 'consult', staff: 'nurse', about: 'urgency' }),
        at(60, { verb: 'book', mrn: 'CG-1', type: 'nurse-visit', slot: 'rivera/2027-03-15/33300' }),
      ],
    },
    says: { 'urgency.doubt': 'met' },
    silent: ['urgency.measure', 'urgency.nurse-now'],
  },
  {
    case: 'asked what to take: left to the nurse',
    cites: 'COM-06',
    of: {
      words: headache,
      done: [at(5, { verb: 'decline', what: 'medical-advice', reason: 'not-mine-to-say' }), toNurse],
    },
    says: { 'urgency.nurse-now': 'met', 'urgency.no-advice': 'met' },
  },
];

describe('words that belong to the nurse now', () => {
  testCases(cases, judgeCall);
});
