import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { z } from 'zod';
import type { Act } from '../../../../src/practice/acts/act';
import { urgencySchema } from '../../../../src/rules/situation/conversation';
import { judgeUrgency } from '../../../../src/rules/urgency/judge-urgency';
import { byRule, type Described, expectShowable, testCases, underCedarGrove } from '../../../helpers/described-cases';

type Input = Omit<z.input<typeof urgencySchema>, 'question'>;

const judge = (of: Input) =>
  judgeUrgency(
    urgencySchema.parse({
      question: 'urgency',
      roleOf: { okafor: 'physician', rivera: 'nurse', biller: 'biller' },
      ...of,
    }),
    underCedarGrove,
  );
const at = (
  after: number,
  act: z.input<typeof urgencySchema>['done'] extends (infer Step)[] | undefined
    ? Step extends { do: infer Do }
      ? Do
      : never
    : never,
) => ({ after, do: act });

const arm = ["It's this indigestion, and my left arm's gone heavy. Could I come tomorrow?"];
const headache = ['I have the worst headache of my life.'];
const baby = ['My son is seven weeks old and he felt warm, 100.6. He is feeding fine. Can I have a shot visit?'];
const where = at(6, { verb: 'ask', item: 'location' });
const number = at(12, { verb: 'ask', item: 'callback-number' });
const call911 = at(20, { verb: 'instruct', instruction: 'call-911' });
const toNurse = at(20, { verb: 'transfer', to: 'nurse', warm: true });

const cases: readonly Described<Input>[] = [
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
    says: { 'urgency.nurse-now': 'met' },
  },
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
    case: 'wants to cancel everything, will not need them: stays and brings the nurse',
    cites: 'COM-09',
    of: {
      words: ["Cancel all my appointments, I won't need them anymore."],
      done: [where, at(14, { verb: 'instruct', instruction: 'stay-with-me' }), toNurse],
    },
    says: { 'urgency.self-harm': 'met', 'urgency.stay': 'met', 'urgency.where-and-number': 'partly' },
  },
  {
    case: 'suicidal words: hold',
    cites: 'COM-09',
    of: { words: ['I want to end it all.'], done: [at(5, { verb: 'hold', asked: true }), toNurse] },
    says: { 'urgency.self-harm': 'breach critical' },
  },
  {
    case: 'suicidal words: told to dial 911 and let go',
    cites: 'COM-09',
    of: { words: ['I want to end it all.'], done: [call911, at(30, { verb: 'close' })] },
    says: { 'urgency.self-harm': 'met', 'urgency.stay': 'breach critical' },
  },
  {
    case: 'denied chest pain: asked what is happening now',
    cites: 'COM-06',
    of: {
      words: ['A cough, no chest pain.'],
      done: [
        at(6, { verb: 'ask', item: 'symptoms-now' }),
        at(30, { verb: 'book', mrn: 'CG-1', type: 'acute', slot: 'tran/2027-03-10/36000' }),
      ],
    },
    says: { 'urgency.doubt': 'met' },
    silent: ['urgency.emergency', 'urgency.measure'],
  },
  {
    case: 'denied chest pain: booked without a question',
    cites: 'COM-06, SCH-12',
    of: {
      words: ['A cough, no chest pain.'],
      done: [at(30, { verb: 'book', mrn: 'CG-1', type: 'acute', slot: 'tran/2027-03-10/36000' })],
    },
    says: { 'urgency.doubt': 'missed serious' },
  },
  {
    case: 'a stroke of long ago in the family: passed on to the nurse',
    cites: 'COM-06',
    of: {
      words: ['My mother was slurring years ago, that is why I want a check.'],
      mentionsOnly: true,
      done: [at(10, { verb: 'offer', option: 'nurse-callback' })],
    },
    says: { 'urgency.doubt': 'met' },
    silent: ['urgency.emergency'],
  },
  {
    case: 'a stroke of long ago in the family: 911 called',
    cites: 'COM-06',
    of: {
      words: ['My mother was slurring years ago, that is why I want a check.'],
      mentionsOnly: true,
      done: [call911],
    },
    says: { 'urgency.measure': 'partly' },
  },
  {
    case: 'a sore throat: 911 called',
    cites: 'COM-06, COM-07',
    of: { words: ['I have had a sore throat since Sunday.'], done: [call911] },
    says: { 'urgency.measure': 'partly' },
    silent: ['urgency.emergency'],
  },
  {
    case: 'a sore throat: booked',
    cites: 'COM-06',
    of: {
      words: ['I have had a sore throat since Sunday.'],
      done: [at(30, { verb: 'book', mrn: 'CG-1', type: 'acute', slot: 'tran/2027-03-10/36000' })],
    },
    says: { 'urgency.measure': 'none' },
    silent: ['urgency.doubt', 'urgency.nurse-now'],
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

describe('the judge of urgency', () => {
  testCases(cases, judge);
});

const words = fc.constantFrom(
  'My chest hurts.',
  'I have the worst headache.',
  'No chest pain.',
  'I want to end it all.',
  'My baby is six weeks old with a fever.',
  'I am pregnant and bleeding.',
  'Could I come on Tuesday?',
);
const act = fc.constantFrom<Act>(
  { verb: 'emergency', call: '911' },
  { verb: 'emergency', call: 'nurse' },
  { verb: 'transfer', to: 'nurse', warm: true, tone: 'plain' },
  { verb: 'transfer', to: 'nurse', warm: false, tone: 'plain' },
  { verb: 'hold', asked: true, tone: 'plain' },
  { verb: 'close', tone: 'plain' },
  { verb: 'ask', item: 'location', tone: 'plain' },
  { verb: 'offer', option: 'slot', tone: 'plain' },
  { verb: 'instruct', instruction: 'wait-and-see', tone: 'plain' },
);
const done = fc.array(fc.record({ after: fc.integer({ min: 0, max: 400 }), do: act }), { maxLength: 8 });
const order = ['met', 'partly', 'missed', 'breach'];

describe('whatever is said and done', () => {
  it('judges the same case alike every time, and every verdict can be shown', () => {
    fc.assert(
      fc.property(fc.array(words, { minLength: 1, maxLength: 3 }), done, (said, steps) => {
        const verdicts = judge({ words: said, done: steps });
        expect(judge({ words: said, done: steps })).toEqual(verdicts);
        for (const verdict of verdicts) expectShowable(verdict);
      }),
    );
  });

  it('never judges an earlier call for help worse than a later one', () => {
    fc.assert(
      fc.property(words, fc.integer({ min: 0, max: 300 }), fc.integer({ min: 1, max: 300 }), (said, after, later) => {
        const rank = (seconds: number) =>
          Object.values(
            byRule(
              judge({
                words: [said],
                done: [
                  at(seconds, { verb: 'emergency', call: '911' }),
                  at(seconds, { verb: 'emergency', call: 'nurse' }),
                ],
              }),
            ),
          ).map((short) => order.indexOf(short.split(' ')[0] ?? ''));
        expect(Math.max(...rank(after))).toBeLessThanOrEqual(Math.max(...rank(after + later)));
      }),
    );
  });
});
