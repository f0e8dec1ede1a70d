import { describe, expect, it } from 'vitest';
import { savedFacts } from '../../../src/screens/home/saves/saved-facts';
import type { Save } from '../../../src/session/save/save';
import type { PackPage } from '../../../src/session/shift.view';
import { packLog } from '../../../src/sim/log/log';

const page: PackPage = {
  format: 1,
  id: 'first-morning',
  title: 'A first morning at the desk',
  summary: 'Four hours.',
  practice: 'cedar-grove',
  level: 'L2',
  date: '2027-03-09',
  weather: 'rain',
  from: '08:00',
  to: '12:00',
  objectives: [{ id: 'R-CONTACT', text: 'Meet everybody.' }],
  briefing: ['Good morning.'],
  encounters: ['clean-check-in'],
  standard: 70,
};
const save: Save = {
  key: 'pack=first-morning&seed=7&mode=test&pace=relaxed&time=1.5',
  title: 'A title of its time',
  log: packLog({
    engine: '1',
    pack: 'first-morning',
    packHash: 'x',
    seed: 7,
    settings: { mode: 'test', pace: 'relaxed', time: 1.5 },
    commands: [],
    now: 9 * 3600,
    finished: false,
  }),
  pauses: [],
  over: false,
  savedAt: '2026-11-20T17:42:00.000Z',
};

describe('a saved shift in words', () => {
  it('tells which, how it is played and where it was left', () => {
    expect(savedFacts(save, [page])).toMatchObject({
      title: 'A first morning at the desk',
      clock: '9:00 am',
      share: 25,
      how: 'test, relaxed pace, 1.5 × time',
    });
  });

  it('keeps the title it was saved with where the pack is gone', () => {
    const facts = savedFacts(save, []);
    expect(facts.title).toBe('A title of its time');
    expect(facts).not.toHaveProperty('how');
    expect(facts).not.toHaveProperty('share');
  });

  it('says nothing of where it was left when its log cannot be read', () => {
    expect(savedFacts({ ...save, log: 'FF1.broken' }, [page])).not.toHaveProperty('clock');
  });
});
