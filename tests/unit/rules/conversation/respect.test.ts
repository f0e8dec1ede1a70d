import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { feelings } from '../../../../src/practice/acts/talk.vocabulary';
import { byRule, type Described, testCases } from '../../../helpers/described-cases';
import { callback, close, greet, judgeTalk, type Talked, tells, they, we } from './steps';

const worried = they({ words: 'She is worrying herself sick over it.', feeling: 'worry' });
const angry = they({ words: 'Forty minutes, and I had to ask myself!', feeling: 'anger' });
const refuse = (reason: 'privacy' | 'policy' | 'none' | 'not-named', tone: 'warm' | 'plain' | 'curt' = 'plain') =>
  we({ verb: 'decline', what: 'information', reason, tone });
const sorry = we({ verb: 'apologise', for: 'wait', tone: 'warm' });
const whatHappened = we({ verb: 'ask', item: 'what-happened' });
const seesManager = we({ verb: 'offer', option: 'manager' });
const limit = we({ verb: 'set-limit' });
const report = we({ verb: 'consult', staff: 'manager', about: 'complaint' });

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
    cites: 'COM-28',
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

describe('how people are treated', () => {
  testCases(cases, judgeTalk);
});

const order = ['met', 'partly', 'missed', 'breach'];
const act = fc.constantFrom(
  greet,
  tells,
  worried,
  angry,
  sorry,
  whatHappened,
  seesManager,
  callback,
  close,
  refuse('privacy'),
  refuse('none'),
  refuse('policy', 'curt'),
  we({ verb: 'ask', item: 'full-name', tone: 'curt' }),
  we({ verb: 'hold', asked: false }),
  we({ verb: 'transfer', to: 'nurse', warm: false }),
  they({ words: 'It hurts.', feeling: 'pain' }),
);

describe('whatever is said', () => {
  it('judges the same talk alike every time', () => {
    fc.assert(
      fc.property(fc.array(act, { maxLength: 14 }), (steps) => {
        expect(judgeTalk({ steps })).toEqual(judgeTalk({ steps }));
      }),
    );
  });

  it('never counts an acknowledgement against anybody (COM-13, COM-14)', () => {
    fc.assert(
      fc.property(
        fc.array(act, { minLength: 1, maxLength: 12 }),
        fc.nat(),
        fc.constantFrom(...feelings.ids),
        (steps, where, feeling) => {
          const more = steps.toSpliced(
            where % (steps.length + 1),
            0,
            we({ verb: 'acknowledge', feeling, tone: 'warm' }),
          );
          const before = byRule(judgeTalk({ steps, angry: true }));
          const after = byRule(judgeTalk({ steps: more, angry: true }));
          for (const rule of [
            'conversation.acknowledge',
            'conversation.angry-person',
            'conversation.respect',
            'conversation.refusal-explained',
          ]) {
            if (before[rule] === undefined) continue;
            expect(
              order.indexOf(after[rule]?.split(' ')[0] ?? 'breach'),
              `${rule} from ${before[rule]}`,
            ).toBeLessThanOrEqual(order.indexOf(before[rule].split(' ')[0] ?? ''));
          }
        },
      ),
    );
  });

  it('never lets a warmer tone be judged worse (COM-14)', () => {
    fc.assert(
      fc.property(fc.array(act, { minLength: 1, maxLength: 12 }), (steps) => {
        const warm = steps.map((step) => ('do' in step && 'tone' in step.do ? we({ ...step.do, tone: 'warm' }) : step));
        const before = byRule(judgeTalk({ steps, angry: true }));
        const after = byRule(judgeTalk({ steps: warm, angry: true }));
        for (const [rule, short] of Object.entries(before))
          expect(order.indexOf(after[rule]?.split(' ')[0] ?? 'breach'), rule).toBeLessThanOrEqual(
            order.indexOf(short.split(' ')[0] ?? ''),
          );
      }),
    );
  });
});
