import { describe } from 'vitest';
import { type Described, testCases } from '../../../helpers/described-cases';
import { close, greet, judgeTalk, type Talked, they, we } from './steps';

const spanish = they({ words: 'Buenos días, necesito una cita.', feeling: 'confusion' });
const call = (language: string) => we({ verb: 'interpreter', language });

const cases: readonly Described<Talked>[] = [
  {
    case: 'an interpreter called at once',
    cites: 'COM-18',
    of: { language: 'es', steps: [greet, spanish, call('es'), close] },
    says: { 'conversation.interpreter': 'met', 'conversation.acknowledge': 'met' },
  },
  {
    case: 'an interpreter offered, for a regional tag',
    cites: 'COM-18',
    of: { language: 'es-MX', steps: [greet, spanish, we({ verb: 'offer', option: 'interpreter' }), close] },
    says: { 'conversation.interpreter': 'met' },
  },
  {
    case: 'an interpreter for the wrong language',
    cites: 'COM-18',
    of: { language: 'so', steps: [greet, spanish, call('es'), close] },
    says: { 'conversation.interpreter': 'partly serious' },
  },
  {
    case: 'an interpreter after half the business',
    cites: 'COM-18',
    of: {
      language: 'es',
      steps: [
        greet,
        spanish,
        ...(['full-name', 'date-of-birth', 'phone-on-file', 'insurance-card', 'reason'] as const).map((item) =>
          we({ verb: 'ask', item }),
        ),
        call('es'),
      ],
    },
    says: { 'conversation.interpreter': 'partly' },
  },
  {
    case: 'no interpreter at all',
    cites: 'COM-18, SCH-28',
    of: { language: 'es', steps: [greet, spanish, we({ verb: 'ask', item: 'full-name' }), close] },
    says: { 'conversation.interpreter': 'missed serious' },
  },
  {
    case: '"Bring somebody who speaks English"',
    cites: 'COM-18',
    of: { language: 'es', steps: [greet, spanish, we({ verb: 'request', thing: 'bring-own-interpreter' })] },
    says: { 'conversation.interpreter': 'breach serious' },
  },
  {
    case: 'an interpreter refused',
    cites: 'COM-18',
    of: { language: 'es', steps: [greet, we({ verb: 'decline', what: 'interpreter', reason: 'none' })] },
    says: { 'conversation.interpreter': 'breach serious' },
  },
  {
    case: 'the eleven-year-old interprets at check-in',
    cites: 'COM-18, SCH-28',
    of: {
      language: 'es',
      interpretedBy: 'child',
      steps: [greet, spanish, we({ verb: 'ask', item: 'insurance-card' })],
    },
    says: { 'conversation.interpreter': 'breach serious' },
  },
  {
    case: 'the eleven-year-old interprets a symptom',
    cites: 'COM-18',
    of: {
      language: 'es',
      needs: ['symptom'],
      interpretedBy: 'child',
      steps: [greet, spanish, we({ verb: 'ask', item: 'symptoms-now' })],
    },
    says: { 'conversation.interpreter': 'breach critical' },
  },
  {
    case: 'the cousin interprets without an offer',
    cites: 'SCH-28',
    of: { language: 'vi', interpretedBy: 'companion', steps: [greet, spanish, we({ verb: 'ask', item: 'full-name' })] },
    says: { 'conversation.interpreter': 'breach serious' },
  },
  {
    case: 'the cousin interprets because the patient, after the offer, wishes it',
    cites: 'COM-18',
    of: {
      language: 'vi',
      interpretedBy: 'companion',
      companionWished: true,
      steps: [greet, spanish, we({ verb: 'offer', option: 'interpreter' })],
    },
    says: { 'conversation.interpreter': 'partly' },
  },
  {
    case: 'a colleague who speaks it',
    cites: 'COM-18',
    of: { language: 'es', interpretedBy: 'bilingual-staff', steps: [greet, spanish, close] },
    says: { 'conversation.interpreter': 'met' },
  },
  {
    case: 'English is spoken: nothing is owed',
    cites: 'COM-18',
    of: { language: 'en-US', steps: [greet, close] },
    says: { 'conversation.greeting': 'met' },
    silent: ['conversation.interpreter'],
  },
  {
    case: 'a relay call carried on',
    cites: 'COM-19',
    of: {
      channel: 'relay',
      steps: [greet, they({ words: 'This is relay operator 4821.' }), we({ verb: 'ask', item: 'full-name' }), close],
    },
    says: { 'conversation.relay': 'met' },
  },
  {
    case: 'a relay call hung up',
    cites: 'COM-19',
    of: { channel: 'relay', steps: [greet, they({ words: 'This is relay operator 4821.' }), we({ verb: 'hang-up' })] },
    says: { 'conversation.relay': 'breach serious' },
  },
  {
    case: 'a relay call refused for privacy',
    cites: 'COM-19',
    of: { channel: 'relay', steps: [greet, we({ verb: 'decline', what: 'information', reason: 'privacy' }), close] },
    says: { 'conversation.relay': 'breach serious' },
  },
];

describe('what people are owed who speak another language, or through a relay', () => {
  testCases(cases, judgeTalk);
});
