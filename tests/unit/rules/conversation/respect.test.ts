import { describe } from 'vitest';
import { type Described, testCases } from '../../../helpers/described-cases';
import { close, greet, judgeTalk, type Talked, tells, they, we } from './steps';

const worried = they({ words: 'She is worrying herself sick over it.', feeling: 'worry' });
const refuse = (reason: 'privacy' | 'policy' | 'none' | 'not-named', tone: 'warm' | 'plain' | 'curt' = 'plain') =>
  we({ verb: 'decline', what: 'information', reason, tone });

const cases: readonly Described<Talked>[] = [
  {
    case: 'a husband refused with reason and way on',
    cites: 'COM-13, COM-14',
    of: {
      channel: 'phone',
      steps: [
        greet,
        worried,
        we({ verb: 'acknowledge', feeling: 'worry' }),
        refuse('privacy'),
        we({ verb: 'offer', option: 'portal' }),
        close,
      ],
    },
    says: { 'conversation.refusal-explained': 'met', 'conversation.acknowledge': 'met', 'conversation.respect': 'met' },
  },
  {
    case: 'refused with a reason and no way on',
    cites: 'COM-14',
    of: { steps: [greet, tells, refuse('not-named'), close] },
    says: { 'conversation.refusal-explained': 'partly' },
  },
  {
    case: '"It is our policy"',
    cites: 'COM-14',
    of: { steps: [greet, tells, refuse('policy'), close] },
    says: { 'conversation.refusal-explained': 'missed' },
  },
  {
    case: 'a bare no',
    cites: 'COM-14',
    of: { steps: [greet, tells, refuse('none'), close] },
    says: { 'conversation.refusal-explained': 'missed' },
  },
  {
    case: 'refused bare, then explained and shown a way',
    cites: 'COM-14',
    of: {
      steps: [
        greet,
        tells,
        refuse('none'),
        we({ verb: 'explain', topic: 'who-may-hear' }),
        we({ verb: 'offer', option: 'patient-calls-us' }),
        close,
      ],
    },
    says: { 'conversation.refusal-explained': 'met' },
  },
  {
    case: 'a gift declined by policy',
    cites: 'COM-27',
    of: {
      steps: [
        greet,
        they({ words: 'This is for squeezing me in.', feeling: 'gratitude' }),
        we({ verb: 'decline', what: 'gift', reason: 'policy', tone: 'warm' }),
      ],
    },
    says: { 'conversation.refusal-explained': 'met' },
    silent: ['conversation.acknowledge'],
  },
  {
    case: 'worry passed over',
    cites: 'COM-14',
    of: { steps: [greet, worried, we({ verb: 'ask', item: 'full-name' }), close] },
    says: { 'conversation.acknowledge': 'missed' },
  },
  {
    case: 'worry acknowledged late',
    cites: 'COM-14',
    of: {
      steps: [
        greet,
        worried,
        ...(['full-name', 'date-of-birth', 'phone-on-file', 'callback-number'] as const).map((item) =>
          we({ verb: 'ask', item }),
        ),
        we({ verb: 'acknowledge', feeling: 'worry' }),
      ],
    },
    says: { 'conversation.acknowledge': 'partly' },
  },
  {
    case: 'another feeling acknowledged than was shown',
    cites: 'COM-14',
    of: { steps: [greet, worried, we({ verb: 'acknowledge', feeling: 'confusion' })] },
    says: { 'conversation.acknowledge': 'partly' },
  },
  {
    case: 'a curt "I understand"',
    cites: 'COM-14',
    of: { steps: [greet, worried, we({ verb: 'acknowledge', feeling: 'worry', tone: 'curt' })] },
    says: { 'conversation.acknowledge': 'partly', 'conversation.respect': 'missed' },
  },
  {
    case: 'a long wait answered with an honest number',
    cites: 'COM-25',
    of: {
      steps: [
        greet,
        they({ words: 'I have been here since nine.', feeling: 'wait' }),
        we({ verb: 'explain', topic: 'wait-time' }),
      ],
    },
    says: { 'conversation.acknowledge': 'met' },
  },
  {
    case: 'pain answered with a seat and water',
    cites: 'COM-14',
    of: {
      steps: [
        greet,
        they({ words: 'My back is killing me.', feeling: 'pain' }),
        we({ verb: 'offer', option: 'water-and-seat' }),
      ],
    },
    says: { 'conversation.acknowledge': 'met' },
  },
  {
    case: 'embarrassment answered with the private window',
    cites: 'COM-26',
    of: {
      steps: [
        greet,
        they({ words: 'I am a bit short today.', feeling: 'embarrassment' }),
        we({ verb: 'request', thing: 'step-aside' }),
      ],
    },
    says: { 'conversation.acknowledge': 'met' },
  },
  {
    case: 'warmth costs nothing',
    cites: 'COM-01',
    of: {
      steps: [
        we({ verb: 'greet', tone: 'warm' }),
        tells,
        we({ verb: 'ask', item: 'full-name', tone: 'warm' }),
        we({ verb: 'close', tone: 'warm' }),
      ],
    },
    says: { 'conversation.respect': 'met' },
  },
  {
    case: 'somebody who is late, and is met shortly for it',
    cites: 'COM-24',
    of: { steps: [greet, tells, we({ verb: 'explain', topic: 'late-policy', tone: 'curt' }), close] },
    says: { 'conversation.respect': 'partly' },
  },
  {
    case: 'one short word',
    cites: 'COM-14',
    of: { steps: [greet, tells, we({ verb: 'ask', item: 'full-name', tone: 'curt' }), close] },
    says: { 'conversation.respect': 'partly' },
  },
  {
    case: 'short all the way',
    cites: 'COM-13',
    of: {
      steps: [
        we({ verb: 'greet', tone: 'curt' }),
        tells,
        we({ verb: 'ask', item: 'full-name', tone: 'curt' }),
        we({ verb: 'close', tone: 'curt' }),
      ],
    },
    says: { 'conversation.respect': 'breach serious' },
  },
];

describe('how people are treated', () => {
  testCases(cases, judgeTalk);
});
