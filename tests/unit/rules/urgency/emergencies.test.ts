import { describe } from 'vitest';
import { type Described, testCases } from '../../../helpers/described-cases';
import { at, call911, type Called, judgeCall, number, toNurse, where } from './calls';

const arm = ["It's this indigestion, and my left arm's gone heavy. Could I come tomorrow?"];

const cases: readonly Described<Called>[] = [
  {
    case: 'heavy left arm: place, number, told to dial 911, stays',
    cites: 'COM-07, COM-08',
    of: { words: arm, done: [where, number, call911, at(24, { verb: 'instruct', instruction: 'stay-with-me' })] },
    says: { 'urgency.emergency': 'met', 'urgency.where-and-number': 'met', 'urgency.stay': 'met' },
    silent: ['urgency.measure', 'urgency.doubt', 'urgency.no-advice'],
  },
  {
    case: 'heavy left arm: the desk has a colleague dial 911',
    cites: 'COM-08',
    of: { words: arm, done: [at(15, { verb: 'emergency', call: '911' })] },
    says: { 'urgency.emergency': 'met', 'urgency.where-and-number': 'missed serious', 'urgency.stay': 'partly' },
  },
  {
    case: 'heavy left arm: booked for tomorrow',
    cites: 'COM-07, SCH-12',
    of: {
      words: arm,
      done: [
        at(30, { verb: 'book', mrn: 'CG-1', type: 'acute', slot: 'tran/2027-03-10/36000' }),
        at(40, { verb: 'close' }),
      ],
    },
    says: { 'urgency.emergency': 'breach critical' },
    silent: ['urgency.stay', 'urgency.where-and-number'],
  },
  {
    case: 'heavy left arm: a time offered, then 911 in time',
    cites: 'COM-07',
    of: { words: arm, done: [at(5, { verb: 'offer', option: 'slot' }), call911] },
    says: { 'urgency.emergency': 'partly serious' },
  },
  {
    case: 'heavy left arm: put on hold, even with a question',
    cites: 'COM-02, COM-07',
    of: { words: arm, done: [at(5, { verb: 'hold', asked: true }), call911] },
    says: { 'urgency.emergency': 'breach critical' },
  },
  {
    case: 'heavy left arm: insurance first',
    cites: 'COM-08',
    of: { words: arm, done: [at(5, { verb: 'ask', item: 'insurance-card' }), call911] },
    says: { 'urgency.emergency': 'breach critical' },
  },
  {
    case: 'heavy left arm: told to come in on their own',
    cites: 'COM-07',
    of: { words: arm, done: [at(5, { verb: 'request', thing: 'come-in-person' }), at(12, { verb: 'close' })] },
    says: { 'urgency.emergency': 'breach critical' },
  },
  {
    case: 'heavy left arm: the nurse in time, but no 911',
    cites: 'COM-07, SCH-12',
    of: { words: arm, done: [toNurse] },
    says: { 'urgency.emergency': 'partly serious', 'urgency.stay': 'met' },
  },
  {
    case: 'heavy left arm: 911 after a minute and a half',
    cites: 'COM-08',
    of: { words: arm, done: [at(90, { verb: 'emergency', call: '911' })] },
    says: { 'urgency.emergency': 'partly serious' },
  },
  {
    case: 'heavy left arm: 911 after four minutes',
    cites: 'COM-08',
    of: { words: arm, done: [at(240, { verb: 'emergency', call: '911' })] },
    says: { 'urgency.emergency': 'missed critical' },
  },
  {
    case: 'heavy left arm: nothing was done',
    cites: 'COM-07',
    of: { words: arm },
    says: { 'urgency.emergency': 'missed critical' },
  },
  {
    case: 'heavy left arm: a slip for the doctor',
    cites: 'COM-30',
    of: {
      words: arm,
      done: [at(20, { verb: 'message', message: { to: 'okafor', urgency: 'same-day', includes: ['reason'] } })],
    },
    says: { 'urgency.emergency': 'breach critical' },
  },
  {
    case: 'heavy left arm: told it can wait',
    cites: 'COM-06',
    of: { words: arm, done: [at(5, { verb: 'instruct', instruction: 'wait-and-see' }), call911] },
    says: { 'urgency.no-advice': 'breach critical' },
  },
  {
    case: 'heavy left arm: dialled 911 with place and number, then let go',
    cites: 'COM-08',
    of: { words: arm, done: [where, number, call911, at(40, { verb: 'close' })] },
    says: { 'urgency.emergency': 'met', 'urgency.stay': 'partly' },
  },
  {
    case: 'heavy left arm: dialled 911 and hung up with nothing known',
    cites: 'COM-08',
    of: { words: arm, done: [call911, at(40, { verb: 'hang-up' })] },
    says: { 'urgency.stay': 'missed serious', 'urgency.where-and-number': 'missed serious' },
  },
  {
    case: 'grey and sweating with chest pain at the counter: nurse and 911, no card',
    cites: 'COM-12',
    of: {
      channel: 'counter',
      words: ['I just need to sign in. My chest hurts a bit.'],
      done: [at(4, { verb: 'emergency', call: 'nurse' }), at(8, { verb: 'emergency', call: '911' })],
    },
    says: { 'urgency.emergency': 'met' },
    silent: ['urgency.where-and-number', 'urgency.stay'],
  },
  {
    case: 'chest pain at the counter: asked for the card',
    cites: 'COM-12',
    of: { channel: 'counter', words: ['My chest hurts.'], done: [at(4, { verb: 'ask', item: 'insurance-card' })] },
    says: { 'urgency.emergency': 'breach critical' },
  },
  {
    case: 'talked funny, passed again: 911 all the same',
    cites: 'COM-07',
    of: { words: ['At breakfast he talked funny for ten minutes. All fine now.'], done: [where, number, call911] },
    says: { 'urgency.emergency': 'met', 'urgency.where-and-number': 'met' },
  },
];

describe('words that mean 911', () => {
  testCases(cases, judgeCall);
});
