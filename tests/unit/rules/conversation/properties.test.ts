import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { feelings } from '../../../../src/practice/acts/talk.vocabulary';
import { byRule } from '../../../helpers/described-cases';
import { callback, close, greet, judgeTalk, tells, they, we } from './steps';

const worried = they({ words: 'She is worrying herself sick over it.', feeling: 'worry' });
const angry = they({ words: 'Forty minutes, and I had to ask myself!', feeling: 'anger' });
const refuse = (reason: 'privacy' | 'policy' | 'none' | 'not-named', tone: 'warm' | 'plain' | 'curt' = 'plain') =>
  we({ verb: 'decline', what: 'information', reason, tone });
const sorry = we({ verb: 'apologise', for: 'wait', tone: 'warm' });
const whatHappened = we({ verb: 'ask', item: 'what-happened' });
const seesManager = we({ verb: 'offer', option: 'manager' });

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
