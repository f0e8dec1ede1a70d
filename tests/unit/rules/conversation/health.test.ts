import { describe } from 'vitest';
import { type Described, testCases } from '../../../helpers/described-cases';
import { callback, close, greet, judgeTalk, type Talked, tells, they, we } from './steps';

const cases: readonly Described<Talked>[] = [
  {
    case: 'an old balance taken aside first',
    cites: 'COM-26',
    of: {
      needs: ['pay'],
      othersWaiting: 3,
      steps: [
        greet,
        tells,
        we({ verb: 'offer', option: 'private-place' }),
        we({ verb: 'offer', option: 'payment-plan' }),
      ],
    },
    says: { 'conversation.money-private': 'met' },
  },
  {
    case: 'an old balance discussed before the waiting room',
    cites: 'COM-26',
    of: { needs: ['pay'], othersWaiting: 3, steps: [greet, tells, we({ verb: 'offer', option: 'payment-plan' })] },
    says: { 'conversation.money-private': 'missed serious' },
  },
  {
    case: 'an old balance by telephone is private already',
    cites: 'COM-26',
    of: { channel: 'phone', needs: ['pay'], steps: [greet, tells, we({ verb: 'offer', option: 'payment-plan' })] },
    says: {},
    silent: ['conversation.money-private'],
  },
  {
    case: 'a symptom on no list goes to the nurse',
    cites: 'COM-06',
    of: {
      channel: 'phone',
      needs: ['symptom'],
      steps: [greet, they({ words: 'I have had a nosebleed since breakfast.' }), callback, close],
    },
    says: { 'conversation.no-advice': 'met' },
  },
  {
    case: 'a symptom on no list is dropped',
    cites: 'COM-06',
    of: {
      channel: 'phone',
      needs: ['symptom'],
      steps: [greet, they({ words: 'I have had a nosebleed since breakfast.' }), close],
    },
    says: { 'conversation.no-advice': 'missed serious' },
  },
  {
    case: '"Take two and see"',
    cites: 'COM-06',
    of: {
      channel: 'phone',
      needs: ['refill'],
      steps: [
        greet,
        they({ words: 'Should I double my dose?' }),
        we({ verb: 'instruct', instruction: 'take-something' }),
      ],
    },
    says: { 'conversation.no-advice': 'breach critical' },
  },
  {
    case: 'results left to the clinician',
    cites: 'COM-17',
    of: {
      channel: 'phone',
      needs: ['results'],
      steps: [
        greet,
        they({ words: 'Are my results back yet?' }),
        we({ verb: 'explain', topic: 'results-come-from-clinicians' }),
      ],
    },
    says: { 'conversation.no-advice': 'met' },
  },
];

describe('money aside, and questions about health', () => {
  testCases(cases, judgeTalk);
});
