import { describe } from 'vitest';
import { type Described, testCases } from '../../../helpers/described-cases';
import { asksReason, close, greet, judgeTalk, type Talked, tells, they, we } from './steps';

const hold = (asked: boolean, at?: number) => we({ verb: 'hold', asked }, at);

const cases: readonly Described<Talked>[] = [
  {
    case: '"Doctor’s office, hold"',
    cites: 'COM-01, COM-02',
    of: { channel: 'phone', steps: [hold(false), close] },
    says: { 'conversation.hold-asked': 'breach serious' },
  },
  {
    case: 'asked to hold, the reason known',
    cites: 'COM-02',
    of: {
      channel: 'phone',
      steps: [greet, asksReason, tells, hold(true, 30), we({ verb: 'resume', line: 1 }, 70), close],
    },
    says: { 'conversation.hold-asked': 'met', 'conversation.hold-return': 'met' },
  },
  {
    case: 'asked to hold, the reason not known',
    cites: 'COM-02',
    of: { channel: 'phone', steps: [greet, hold(true), close] },
    says: { 'conversation.hold-asked': 'partly' },
  },
  {
    case: 'held without asking, the reason known',
    cites: 'COM-02',
    of: { channel: 'phone', steps: [greet, tells, hold(false)] },
    says: { 'conversation.hold-asked': 'missed' },
  },
  {
    case: 'held although the caller said no',
    cites: 'COM-02',
    of: {
      channel: 'phone',
      steps: [greet, tells, they({ words: 'No, please, not again.', refuses: true }), hold(true)],
    },
    says: { 'conversation.hold-asked': 'breach serious' },
  },
  {
    case: 'a hold of a minute and a half',
    cites: 'COM-02',
    of: { channel: 'phone', steps: [greet, tells, hold(true, 30), we({ verb: 'resume', line: 1 }, 120)] },
    says: { 'conversation.hold-return': 'partly' },
  },
  {
    case: 'five silent minutes',
    cites: 'COM-02',
    of: { channel: 'phone', steps: [greet, tells, hold(true, 30), we({ verb: 'resume', line: 1 }, 330)] },
    says: { 'conversation.hold-return': 'missed' },
  },
  {
    case: 'the caller hangs up on hold',
    cites: 'COM-02',
    of: { channel: 'phone', ended: 'hung-up', steps: [greet, tells, hold(true, 30)] },
    says: { 'conversation.hold-return': 'missed' },
  },
  {
    case: 'a hold with a check in between',
    cites: 'COM-02',
    of: {
      channel: 'phone',
      steps: [
        greet,
        tells,
        hold(true, 30),
        we({ verb: 'resume', line: 1 }, 80),
        hold(true, 84),
        we({ verb: 'resume', line: 1 }, 130),
      ],
    },
    says: { 'conversation.hold-return': 'met' },
  },
  {
    case: 'a hold of unknown length',
    cites: 'COM-02',
    of: { channel: 'phone', steps: [greet, tells, hold(true), we({ verb: 'resume', line: 1 }), close] },
    says: { 'conversation.hold-asked': 'met' },
    silent: ['conversation.hold-return'],
  },
  {
    case: 'a warm transfer',
    cites: 'COM-03',
    of: {
      channel: 'phone',
      ended: 'transferred',
      steps: [greet, tells, we({ verb: 'transfer', to: 'biller', warm: true })],
    },
    says: { 'conversation.transfer-warm': 'met' },
    silent: ['conversation.summary', 'conversation.closing'],
  },
  {
    case: 'a cold transfer about a bill',
    cites: 'COM-03',
    of: {
      channel: 'phone',
      ended: 'transferred',
      needs: ['pay'],
      steps: [greet, tells, we({ verb: 'transfer', to: 'biller', warm: false })],
    },
    says: { 'conversation.transfer-warm': 'missed' },
  },
  {
    case: 'a cold transfer of a symptom',
    cites: 'COM-03, SCH-12',
    of: {
      channel: 'phone',
      ended: 'transferred',
      needs: ['symptom'],
      steps: [greet, tells, we({ verb: 'transfer', to: 'nurse', warm: false })],
    },
    says: { 'conversation.transfer-warm': 'breach serious' },
  },
  {
    case: 'a symptom sent to voicemail',
    cites: 'COM-03',
    of: {
      channel: 'phone',
      ended: 'transferred',
      needs: ['symptom'],
      steps: [greet, tells, we({ verb: 'transfer', to: 'nurse-voicemail', warm: false })],
    },
    says: { 'conversation.transfer-warm': 'breach critical' },
  },
  {
    case: 'passed from desk to desk',
    cites: 'COM-03',
    of: {
      channel: 'phone',
      ended: 'transferred',
      steps: [greet, tells, ...['biller', 'manager', 'biller'].map((to) => we({ verb: 'transfer', to, warm: true }))],
    },
    says: { 'conversation.transfer-warm': 'partly' },
  },
  {
    case: 'a laboratory with a critical value: the doctor fetched',
    cites: 'COM-05',
    of: {
      channel: 'phone',
      capacity: 'other-provider',
      needs: ['results'],
      steps: [greet, tells, we({ verb: 'transfer', to: 'okafor', warm: true })],
    },
    says: { 'conversation.clinician-caller': 'met' },
  },
  {
    case: 'a laboratory with a critical value: a slip for two business days',
    cites: 'COM-05',
    of: {
      channel: 'phone',
      capacity: 'other-provider',
      needs: ['results'],
      steps: [
        greet,
        tells,
        we({ verb: 'take-message', message: { to: 'okafor', urgency: 'routine', includes: ['reason'] } }),
      ],
    },
    says: { 'conversation.clinician-caller': 'missed serious' },
  },
  {
    case: 'another office about pages gone astray: no clinician is owed',
    cites: 'COM-05',
    of: { channel: 'phone', capacity: 'other-provider', needs: ['misdirected'], steps: [greet, tells, close] },
    says: { 'conversation.closing': 'met' },
    silent: ['conversation.clinician-caller'],
  },
];

describe('holds, transfers and clinicians on the line', () => {
  testCases(cases, judgeTalk);
});
