import { describe, expect, it } from 'vitest';
import {
  ease,
  gestureAt,
  gestureFor,
  gestureGap,
  gestures,
  gestureSeconds,
  mouthAt,
  reactionTo,
  speechSeconds,
  still,
  walkAt,
  walkSeconds,
} from '../../../src/scene/motion';

describe('gestures', () => {
  it.each(gestures)('%s begins and ends at rest and moves in between', (gesture) => {
    const length = gestureSeconds(gesture);
    const size = (seconds: number): number => {
      const { x, y, turn } = gestureAt(gesture, seconds);
      return Math.abs(x) + Math.abs(y) + Math.abs(turn);
    };
    expect(size(0)).toBeCloseTo(0);
    expect(size(length * 0.999)).toBeLessThan(2);
    expect(Math.max(...[0.1, 0.2, 0.3, 0.5, 0.7].map((share) => size(length * share)))).toBeGreaterThan(5);
    expect(gestureAt(gesture, length)).toEqual(still);
  });

  it('has the restless fidget and the masked cough', () => {
    const kinds = (person: Parameters<typeof gestureFor>[0]) =>
      new Set(Array.from({ length: 20 }, (_, draw) => gestureFor(person, draw)));
    expect(kinds({ restless: true, masked: false, mood: 'calm' })).toContain('fidget');
    expect(kinds({ restless: false, masked: true, mood: 'calm' })).toContain('cough');
    expect(kinds({ restless: false, masked: false, mood: 'calm' })).not.toContain('fidget');
  });

  it('answers what changed a mood: a nod for the better, a sigh or a shake of the head for the worse', () => {
    expect(reactionTo('relieved')).toBe('nod');
    expect(reactionTo('worried')).toBe('sigh');
    expect(reactionTo('angry')).toBe('fidget');
  });

  it('come more often in a crowd', () => {
    expect(gestureGap(40, 0.5)).toBeLessThan(gestureGap(2, 0.5));
  });
});

describe('walking', () => {
  const from = { x: 100, y: 400, scale: 0.1 };
  const to = { x: 500, y: 300, scale: 0.08 };

  it('takes longer for a longer way, and no time for none', () => {
    expect(walkSeconds(from, to, 1)).toBeGreaterThan(walkSeconds(from, { ...from, x: 200 }, 1));
    expect(walkSeconds(from, from, 1)).toBe(0);
  });

  it('begins and ends exactly at its spots', () => {
    expect(walkAt(from, to, 0, 0, 1)).toEqual(from);
    expect(walkAt(from, to, 1, 1, 1)).toEqual(to);
  });

  it('eases between 0 and 1 only', () => {
    expect(ease(-1)).toBe(0);
    expect(ease(2)).toBe(1);
    expect(ease(0.5)).toBeCloseTo(0.5);
  });
});

describe('speaking', () => {
  it('opens the mouth at once and shuts it in the end', () => {
    expect(mouthAt(0)).toBe('open');
    expect(mouthAt(speechSeconds)).toBe('shut');
  });
});
