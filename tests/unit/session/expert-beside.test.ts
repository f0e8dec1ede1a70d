import { describe, expect, it } from 'vitest';
import { expertBeside } from '../../../src/session/expert-beside';
import { playShift } from '../../../src/sim/bots/play';
import { bots } from '../../../src/sim/bots/bots';
import { debriefOf } from '../../../src/scoring/debrief';
import { firstMorning } from '../../helpers/first-morning';

const settings = { mode: 'practice', pace: 'normal', time: 1 } as const;

describe('the expert’s way beside', () => {
  it('is the expert’s shift on the same seed, however it was sliced', async () => {
    const expert = bots['expert']?.(3);
    if (!expert) throw new Error('there is an expert');
    const beside = await expertBeside(firstMorning, 3, settings);
    expect(beside).toEqual(debriefOf(playShift(firstMorning, 3, settings, expert).shift.inside));
  }, 30_000);

  it('is given up when nobody waits for it any more', async () => {
    await expect(expertBeside(firstMorning, 3, settings, AbortSignal.abort(new Error('gone')))).rejects.toThrow('gone');
  });
});
