import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Act } from '../../../../src/practice/acts/act';
import { byRule, expectShowable } from '../../../helpers/described-cases';
import { at, judgeCall } from './calls';

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
        const verdicts = judgeCall({ words: said, done: steps });
        expect(judgeCall({ words: said, done: steps })).toEqual(verdicts);
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
              judgeCall({
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
