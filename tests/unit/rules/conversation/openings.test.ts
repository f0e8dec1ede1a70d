import { describe } from 'vitest';
import { type Described, testCases } from '../../../helpers/described-cases';
import { asksReason, callback, close, greet, judgeTalk, summary, type Talked, tells, they, we } from './steps';

const book = we({ verb: 'book', mrn: 'CG-1', type: 'follow-up', slot: 'okafor/2027-03-16/50400' });

const cases: readonly Described<Talked>[] = [
  {
    case: 'a call from greeting to goodbye',
    cites: 'COM-01, COM-04',
    of: { channel: 'phone', steps: [greet, asksReason, tells, book, summary, close] },
    says: {
      'conversation.greeting': 'met',
      'conversation.purpose': 'met',
      'conversation.summary': 'met',
      'conversation.closing': 'met',
      'conversation.respect': 'met',
    },
    silent: [
      'conversation.hold-asked',
      'conversation.transfer-warm',
      'conversation.refusal-explained',
      'conversation.interpreter',
      'conversation.acknowledge',
      'conversation.angry-person',
      'conversation.limit',
    ],
  },
  {
    case: 'questioned before a greeting',
    cites: 'COM-01',
    of: { channel: 'phone', steps: [we({ verb: 'ask', item: 'full-name' }), greet, close] },
    says: { 'conversation.greeting': 'partly' },
  },
  {
    case: 'never greeted',
    cites: 'COM-01',
    of: { steps: [we({ verb: 'ask', item: 'full-name' }), close] },
    says: { 'conversation.greeting': 'missed' },
  },
  {
    case: 'a portal message needs no spoken greeting',
    cites: 'COM-31',
    of: { channel: 'portal', steps: [we({ verb: 'explain', topic: 'records-process' })] },
    says: {},
    silent: ['conversation.greeting', 'conversation.closing', 'conversation.summary'],
  },
  {
    case: 'somebody collapses: help before a greeting',
    cites: 'COM-12',
    of: {
      steps: [
        they({ words: 'He fell down!' }),
        we({ verb: 'emergency', call: 'nurse' }),
        we({ verb: 'request', thing: 'take-seat' }),
      ],
    },
    says: {},
    silent: ['conversation.greeting', 'conversation.closing', 'conversation.summary'],
  },
  {
    case: 'the person says unasked what it is about: no question is owed',
    cites: 'COM-01',
    of: { channel: 'phone', steps: [tells, greet, book, summary, close] },
    says: { 'conversation.greeting': 'met' },
    silent: ['conversation.purpose'],
  },
  {
    case: 'transferred before anybody knew why',
    cites: 'COM-01, COM-03',
    of: { channel: 'phone', ended: 'transferred', steps: [greet, we({ verb: 'transfer', to: 'biller', warm: true })] },
    says: { 'conversation.purpose': 'missed' },
  },
  {
    case: 'booked and not summed up',
    cites: 'COM-04, SCH-15',
    of: { channel: 'phone', steps: [greet, tells, book, close] },
    says: { 'conversation.summary': 'missed' },
  },
  {
    case: 'booked, the number read back only',
    cites: 'COM-04',
    of: { channel: 'phone', steps: [greet, tells, book, we({ verb: 'confirm', item: 'callback-number' }), close] },
    says: { 'conversation.summary': 'partly' },
  },
  {
    case: 'nothing agreed, nothing to sum up',
    cites: 'COM-04',
    of: { steps: [greet, tells, we({ verb: 'explain', topic: 'records-process' }), close] },
    says: { 'conversation.closing': 'met' },
    silent: ['conversation.summary'],
  },
  {
    case: 'a call back promised and said again',
    cites: 'COM-04',
    of: { channel: 'phone', steps: [greet, tells, callback, we({ verb: 'summarise', steps: ['nurse-calls'] }), close] },
    says: { 'conversation.summary': 'met' },
  },
  {
    case: 'cut off without a word',
    cites: 'COM-04',
    of: { channel: 'phone', steps: [greet, tells, we({ verb: 'hang-up' })] },
    says: { 'conversation.closing': 'missed' },
  },
  {
    case: '"Is there anything else?"',
    cites: 'COM-04',
    of: { channel: 'phone', steps: [greet, tells, we({ verb: 'ask', item: 'anything-else' })] },
    says: { 'conversation.closing': 'met' },
  },
  {
    case: 'the caller hung up: no closing is owed',
    cites: 'COM-04',
    of: { channel: 'phone', ended: 'hung-up', steps: [greet, tells] },
    says: { 'conversation.greeting': 'met' },
    silent: ['conversation.closing', 'conversation.summary'],
  },
];

describe('how a conversation opens and ends', () => {
  testCases(cases, judgeTalk);
});
