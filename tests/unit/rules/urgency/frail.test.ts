import { describe } from 'vitest';
import { type Described, testCases } from '../../../helpers/described-cases';
import { at, type Called, judgeCall, number, toNurse, where } from './calls';

const baby = ['My son is seven weeks old and he felt warm, 100.6. He is feeding fine. Can I have a shot visit?'];

const cases: readonly Described<Called>[] = [
  {
    case: 'seven weeks and 100.6: live to the nurse',
    cites: 'COM-11',
    of: { words: baby, done: [where, number, toNurse] },
    says: { 'urgency.infant-fever': 'met' },
  },
  {
    case: 'seven weeks and 100.6: booked with the shots',
    cites: 'COM-11, SCH-12',
    of: {
      words: baby,
      done: [at(20, { verb: 'book', mrn: 'CG-1', type: 'well-child', slot: 'tran/2027-03-10/36000' })],
    },
    says: { 'urgency.infant-fever': 'breach critical' },
  },
  {
    case: 'six weeks, measured 100.6: a medicine named',
    cites: 'COM-11',
    of: {
      words: ['She has a fever.'],
      age: { weeks: 6 },
      temperatureF10: 1006,
      done: [at(5, { verb: 'instruct', instruction: 'take-something' }), toNurse],
    },
    says: { 'urgency.infant-fever': 'met', 'urgency.no-advice': 'breach critical' },
  },
  {
    case: 'six weeks, measured 99.1: no fever, a doubt at most',
    cites: 'COM-11',
    of: { words: ['She feels warm, but it says 99.1.'], age: { weeks: 6 }, temperatureF10: 991 },
    says: { 'urgency.measure': 'none' },
    silent: ['urgency.infant-fever'],
  },
  {
    case: 'fourteen weeks with a fever: not on this rule',
    cites: 'COM-11',
    of: { words: ['A fever of 100.6'], age: { weeks: 14 }, temperatureF10: 1006 },
    says: { 'urgency.measure': 'none' },
    silent: ['urgency.infant-fever'],
  },
  {
    case: 'six weeks old, here for the first check-up, well: the age alone is no danger',
    cites: 'COM-11',
    of: {
      words: ['My baby is six weeks old and due for her first check-up.'],
      done: [at(10, { verb: 'ask', item: 'symptoms-now' })],
    },
    says: { 'urgency.doubt': 'met' },
    silent: ['urgency.infant-fever', 'urgency.nurse-now'],
  },
  {
    case: '34 weeks, headache and sparkles: live to the nurse',
    cites: 'COM-10',
    of: { words: ['I am 34 weeks pregnant, I have a headache and see spots.'], done: [toNurse] },
    says: { 'urgency.pregnancy': 'met' },
  },
  {
    case: 'three weeks after the birth, so tired, leg hurts: told to wait for the check-up',
    cites: 'COM-10',
    of: {
      words: ['I am so tired and my leg hurts.'],
      pregnantOrPostpartum: true,
      done: [at(10, { verb: 'offer', option: 'slot' }), at(20, { verb: 'close' })],
    },
    says: { 'urgency.pregnancy': 'breach critical' },
  },
  {
    case: 'seven weeks, 100.6 by the thermometer and no other word for it',
    cites: 'COM-11',
    of: { words: ["He is seven weeks old. My mother says it's the heating, but he's at 100.6."], done: [toNurse] },
    says: { 'urgency.infant-fever': 'met' },
  },
  {
    case: 'seven weeks, a hundred point six in words, booked',
    cites: 'COM-11',
    of: {
      words: ["He's seven weeks old. I took it, it's a hundred point six."],
      done: [at(20, { verb: 'close' })],
    },
    says: { 'urgency.infant-fever': 'breach critical' },
  },
  {
    case: 'seven weeks, warm, 99.1 by the thermometer: a doubt',
    cites: 'COM-11',
    of: {
      words: ['He is seven weeks old and felt warm, it says 99.1.'],
      done: [at(20, { verb: 'offer', option: 'nurse-callback' })],
    },
    says: { 'urgency.doubt': 'met' },
    silent: ['urgency.infant-fever'],
  },
  {
    case: 'a baby with a fever, the age not yet asked: listed words count',
    cites: 'COM-11',
    of: { words: ['My baby has a fever, could you squeeze her in?'], done: [toNurse] },
    says: { 'urgency.nurse-now': 'met' },
  },
  {
    case: 'a baby with a fever, the age not yet asked: booked',
    cites: 'COM-11',
    of: { words: ['My baby has a fever, could you squeeze her in?'], done: [at(20, { verb: 'close' })] },
    says: { 'urgency.nurse-now': 'breach critical' },
  },
  {
    case: 'a one-year-old with a fever: a doubt, passed on',
    cites: 'COM-11',
    of: {
      words: ['My baby has a fever.'],
      age: { years: 1 },
      done: [at(20, { verb: 'offer', option: 'nurse-callback' })],
    },
    says: { 'urgency.doubt': 'met' },
    silent: ['urgency.nurse-now', 'urgency.infant-fever'],
  },
  {
    case: 'the water broke: listed words count without another sign',
    cites: 'COM-10',
    of: { words: ['I think my water broke.'], done: [toNurse] },
    says: { 'urgency.nurse-now': 'met' },
  },
  {
    case: 'weeks pregnant and wants a flu shot: a doubt that one question settles',
    cites: 'COM-10',
    of: {
      words: ['I am twelve weeks pregnant, can I have my flu shot?'],
      done: [at(8, { verb: 'ask', item: 'symptoms-now' })],
    },
    says: { 'urgency.doubt': 'met' },
    silent: ['urgency.pregnancy', 'urgency.nurse-now'],
  },
];

describe('babies and pregnancy', () => {
  testCases(cases, judgeCall);
});
