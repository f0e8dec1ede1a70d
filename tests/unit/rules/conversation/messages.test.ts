import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { z } from 'zod';
import { messageElements } from '../../../../src/practice/acts/speech';
import { judgeMessage } from '../../../../src/rules/conversation/judge-message';
import { judgeWaiting } from '../../../../src/rules/conversation/judge-waiting';
import { messageCaseSchema, waitingSchema } from '../../../../src/rules/situation/conversation';
import { byRule, type Described, testCases, underCedarGrove } from '../../../helpers/described-cases';

type Message = Omit<z.input<typeof messageCaseSchema>, 'question'>;
type Waiting = Omit<z.input<typeof waitingSchema>, 'question'>;
const judgeNote = (of: Message) =>
  judgeMessage(messageCaseSchema.parse({ question: 'message', ...of }), underCedarGrove);
const judgeWait = (of: Waiting) => judgeWaiting(waitingSchema.parse({ question: 'waiting', ...of }), underCedarGrove);

const full = ['caller-name', 'patient-name', 'date-of-birth', 'callback-number', 'reason', 'action-requested'];
const to = { to: 'nurse', urgency: 'routine' as const };

const messages: readonly Described<Message>[] = [
  {
    case: 'everything in it',
    cites: 'COM-04',
    of: { ...to, includes: full },
    says: {
      'conversation.message-complete': 'met',
      'conversation.message-urgency': 'met',
      'conversation.message-chart': 'met',
    },
    silent: ['conversation.message-recipient'],
  },
  {
    case: '"Mrs. Lee called"',
    cites: 'COM-04',
    of: { ...to, includes: ['caller-name'] },
    says: { 'conversation.message-complete': 'missed serious' },
  },
  {
    case: 'no call-back number',
    cites: 'COM-04',
    of: { ...to, includes: full.filter((element) => element !== 'callback-number') },
    says: { 'conversation.message-complete': 'partly serious' },
  },
  {
    case: 'no date of birth',
    cites: 'COM-04',
    of: { ...to, includes: full.filter((element) => element !== 'date-of-birth') },
    says: { 'conversation.message-complete': 'partly' },
  },
  {
    case: 'what could not be had is not missed',
    cites: 'COM-04',
    of: { ...to, includes: ['caller-name', 'reason'], available: ['caller-name', 'reason'] },
    says: { 'conversation.message-complete': 'met' },
  },
  {
    case: 'a symptom without the own words',
    cites: 'COM-04',
    of: { ...to, urgency: 'same-day', neededUrgency: 'same-day', includes: full, available: [...full, 'exact-words'] },
    says: { 'conversation.message-complete': 'partly' },
  },
  {
    case: 'danger marked routine',
    cites: 'COM-31',
    of: { ...to, neededUrgency: 'now', includes: full },
    says: { 'conversation.message-urgency': 'breach critical' },
  },
  {
    case: 'danger marked same-day',
    cites: 'COM-05',
    of: { ...to, urgency: 'same-day', neededUrgency: 'now', includes: full },
    says: { 'conversation.message-urgency': 'breach serious' },
  },
  {
    case: 'same-day marked routine',
    cites: 'COM-04',
    of: { ...to, neededUrgency: 'same-day', includes: full },
    says: { 'conversation.message-urgency': 'breach serious' },
  },
  {
    case: 'routine marked same-day',
    cites: 'COM-04',
    of: { ...to, urgency: 'same-day', includes: full },
    says: { 'conversation.message-urgency': 'met' },
  },
  {
    case: 'routine marked now',
    cites: 'COM-05',
    of: { ...to, urgency: 'now', includes: full },
    says: { 'conversation.message-urgency': 'partly' },
  },
  {
    case: 'a bill sent to the nurse',
    cites: 'COM-31',
    of: { ...to, rightRoles: ['biller'], includes: full },
    says: { 'conversation.message-recipient': 'missed' },
  },
  {
    case: 'a refill sent to the nurse',
    cites: 'COM-31',
    of: { ...to, rightRoles: ['nurse', 'physician'], includes: full },
    says: { 'conversation.message-recipient': 'met' },
  },
  {
    case: 'in the wrong chart',
    cites: 'COM-04, COM-31',
    of: { ...to, rightChart: false, includes: full },
    says: { 'conversation.message-chart': 'breach serious' },
  },
  {
    case: 'about no patient',
    cites: 'COM-04',
    of: { ...to, aboutPatient: false, rightChart: false, includes: full },
    says: { 'conversation.message-complete': 'met' },
    silent: ['conversation.message-chart'],
  },
];

const waits: readonly Described<Waiting>[] = [
  {
    case: 'answered on the third ring',
    cites: 'COM-01',
    of: { where: 'line', seconds: 12 },
    says: { 'conversation.answer-promptly': 'met' },
  },
  {
    case: 'answered after half a minute',
    cites: 'COM-01',
    of: { where: 'line', seconds: 30 },
    says: { 'conversation.answer-promptly': 'partly' },
  },
  {
    case: 'rang out',
    cites: 'COM-01',
    of: { where: 'line', seconds: 54, answered: false },
    says: { 'conversation.answer-promptly': 'missed' },
  },
  {
    case: 'spoken to again within the minute',
    cites: 'COM-02',
    of: { where: 'hold', seconds: 200, acknowledgedAfter: 50 },
    says: { 'conversation.hold-wait': 'met' },
  },
  {
    case: 'five silent minutes',
    cites: 'COM-02',
    of: { where: 'hold', seconds: 300 },
    says: { 'conversation.hold-wait': 'missed' },
  },
  {
    case: 'a nod at once',
    cites: 'COM-03',
    of: { where: 'counter', seconds: 400, acknowledgedAfter: 20 },
    says: { 'conversation.counter-acknowledged': 'met' },
  },
  {
    case: 'served before a nod was due',
    cites: 'COM-03',
    of: { where: 'counter', seconds: 60 },
    says: { 'conversation.counter-acknowledged': 'met' },
  },
  {
    case: 'stood there unnoticed and left',
    cites: 'COM-03',
    of: { where: 'counter', seconds: 400, answered: false },
    says: { 'conversation.counter-acknowledged': 'missed' },
  },
  {
    case: 'ten minutes in the waiting room',
    cites: 'COM-25',
    of: { where: 'waiting-room', seconds: 600 },
    says: {},
    silent: ['conversation.delay-told'],
  },
  {
    case: 'forty minutes, told',
    cites: 'COM-25, SCH-11',
    of: { where: 'waiting-room', seconds: 2400, told: true },
    says: { 'conversation.delay-told': 'met' },
  },
  {
    case: 'forty minutes, told "fifteen"',
    cites: 'COM-25',
    of: { where: 'waiting-room', seconds: 2400, told: true, minutesTold: 15 },
    says: { 'conversation.delay-told': 'partly' },
  },
  {
    case: 'forty minutes in silence',
    cites: 'COM-25, SCH-11',
    of: { where: 'waiting-room', seconds: 2400 },
    says: { 'conversation.delay-told': 'missed' },
  },
  {
    case: 'danger left ringing behind a routine call',
    cites: 'COM-03',
    of: { where: 'line', seconds: 90, passedOver: ['danger'] },
    says: { 'conversation.priority': 'breach critical' },
  },
  {
    case: 'an urgent symptom left waiting',
    cites: 'COM-03',
    of: { where: 'line', seconds: 90, passedOver: ['person-in-front', 'urgent-symptom'] },
    says: { 'conversation.priority': 'breach serious' },
  },
  {
    case: 'a pharmacist left on hold',
    cites: 'COM-03',
    of: { where: 'hold', seconds: 240, passedOver: ['clinician'] },
    says: { 'conversation.priority': 'missed' },
  },
  {
    case: 'the person in front left for a routine call',
    cites: 'COM-03',
    of: { where: 'counter', seconds: 30, passedOver: ['person-in-front'] },
    says: { 'conversation.priority': 'partly' },
  },
  {
    case: 'the right order among several',
    cites: 'COM-03',
    of: { where: 'counter', seconds: 30, othersWaited: true },
    says: { 'conversation.priority': 'met' },
  },
];

describe('messages that can be acted on', () => {
  testCases(messages, judgeNote);

  it('never judges a message worse for one more element (COM-04)', () => {
    const order = ['met', 'partly', 'missed', 'breach'];
    const elements = fc.subarray([...messageElements.ids]);
    fc.assert(
      fc.property(
        elements,
        fc.constantFrom(...messageElements.ids),
        elements,
        fc.constantFrom('now', 'same-day', 'routine'),
        (includes, more, available, neededUrgency) => {
          const rank = (has: string[]) =>
            order.indexOf(
              byRule(judgeNote({ ...to, includes: has, available, neededUrgency }))[
                'conversation.message-complete'
              ]?.split(' ')[0] ?? '',
            );
          expect(rank([...includes, more])).toBeLessThanOrEqual(rank(includes));
        },
      ),
    );
  });
});

describe('waiting, and who comes first', () => {
  testCases(waits, judgeWait);
});
