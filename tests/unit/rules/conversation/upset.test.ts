import { describe } from 'vitest';
import { type Described, testCases } from '../../../helpers/described-cases';
import { close, greet, judgeTalk, type Talked, tells, they, we } from './steps';

const angry = they({ words: 'Forty minutes, and I had to ask myself!', feeling: 'anger' });
const sorry = we({ verb: 'apologise', for: 'wait', tone: 'warm' });
const whatHappened = we({ verb: 'ask', item: 'what-happened' });
const seesManager = we({ verb: 'offer', option: 'manager' });
const limit = we({ verb: 'set-limit' });
const report = we({ verb: 'consult', staff: 'manager', about: 'complaint' });

const cases: readonly Described<Talked>[] = [
  {
    case: 'told to lower the voice',
    cites: 'COM-13',
    of: { angry: true, steps: [greet, angry, we({ verb: 'request', thing: 'lower-voice' })] },
    says: { 'conversation.respect': 'breach serious', 'conversation.angry-person': 'breach serious' },
  },
  {
    case: 'an angry man heard, apologised to, and given a step',
    cites: 'COM-13',
    of: {
      angry: true,
      steps: [
        greet,
        angry,
        whatHappened,
        sorry,
        we({ verb: 'consult', staff: 'assistant', about: 'calendar' }),
        we({ verb: 'explain', topic: 'wait-time' }),
        close,
      ],
    },
    says: { 'conversation.angry-person': 'met', 'conversation.respect': 'met' },
  },
  {
    case: 'an angry man apologised to first, then offered the manager',
    cites: 'COM-13',
    of: { angry: true, steps: [greet, angry, sorry, seesManager, close] },
    says: { 'conversation.angry-person': 'met' },
  },
  {
    case: 'the rulebook first, then an apology and a step',
    cites: 'COM-13',
    of: {
      angry: true,
      steps: [greet, angry, we({ verb: 'explain', topic: 'late-policy' }), sorry, seesManager, close],
    },
    says: { 'conversation.angry-person': 'partly' },
  },
  {
    case: 'an angry man given only the rulebook',
    cites: 'COM-13',
    of: { angry: true, ended: 'walked-out', steps: [greet, angry, we({ verb: 'explain', topic: 'late-policy' })] },
    says: { 'conversation.angry-person': 'missed serious' },
  },
  {
    case: 'an angry man answered shortly',
    cites: 'COM-13',
    of: { angry: true, steps: [greet, angry, we({ verb: 'explain', topic: 'wait-time', tone: 'curt' }), sorry] },
    says: { 'conversation.angry-person': 'breach serious' },
  },
  {
    case: 'a limit set to somebody who is only angry',
    cites: 'COM-13, COM-28',
    of: { angry: true, steps: [greet, angry, limit] },
    says: { 'conversation.angry-person': 'breach serious' },
    silent: ['conversation.limit'],
  },
  {
    case: 'a complaint met with understanding and no step',
    cites: 'COM-13',
    of: { angry: true, steps: [greet, angry, we({ verb: 'acknowledge', feeling: 'anger' }), close] },
    says: { 'conversation.angry-person': 'partly' },
  },
  {
    case: 'abuse: a calm limit, the manager told',
    cites: 'COM-28',
    of: {
      abusive: true,
      channel: 'phone',
      steps: [greet, they({ words: 'You people are useless.' }), limit, report, close],
    },
    says: { 'conversation.limit': 'met' },
    silent: ['conversation.angry-person'],
  },
  {
    case: 'abuse: a limit, nobody told',
    cites: 'COM-28',
    of: { abusive: true, steps: [greet, limit, close] },
    says: { 'conversation.limit': 'partly' },
  },
  {
    case: 'abuse: borne in silence',
    cites: 'COM-28, COM-15',
    of: { abusive: true, steps: [greet, tells, close] },
    says: { 'conversation.limit': 'missed' },
  },
  {
    case: 'abuse: answered in kind',
    cites: 'COM-28',
    of: { abusive: true, steps: [greet, we({ verb: 'set-limit', tone: 'curt' }), report] },
    says: { 'conversation.limit': 'breach serious' },
  },
  {
    case: 'grief: a quiet place, no money',
    cites: 'COM-16',
    of: {
      steps: [
        greet,
        they({ words: 'He died on Sunday.', feeling: 'grief' }),
        we({ verb: 'acknowledge', feeling: 'grief' }),
        we({ verb: 'offer', option: 'private-place' }),
      ],
    },
    says: { 'conversation.grief': 'met', 'conversation.acknowledge': 'met' },
  },
  {
    case: 'grief: asked for the copay',
    cites: 'COM-16',
    of: {
      steps: [
        greet,
        they({ words: 'He died on Sunday.', feeling: 'grief' }),
        we({ verb: 'ask', item: 'payment-today' }),
      ],
    },
    says: { 'conversation.grief': 'breach serious' },
  },
];

describe('anger, abuse and grief', () => {
  testCases(cases, judgeTalk);
});
