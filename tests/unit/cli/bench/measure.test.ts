import { describe, expect, it } from 'vitest';
import { judge, sentence } from '../../../../src/cli/bench/measure';

describe('a figure held against its budget', () => {
  it('is met up to its budget, and not met beyond', () => {
    const share = (value: number) => judge({ name: "the judges' share of it", value });
    expect(share(10)).toMatchObject({ met: true, most: 10, unit: '%' });
    expect(share(10.1).met).toBe(false);
    expect(sentence(share(10.1))).toBe("not met  the judges' share of it: 10.1 % of 10");
  });

  it('is held against its baseline where the budget says so, and refused without one', () => {
    expect(judge({ name: 'code to a playable desk', value: 5, baseline: 4 }).met).toBe(false);
    expect(judge({ name: 'code to a playable desk', value: 4, baseline: 4 }).met).toBe(true);
    expect(() => judge({ name: 'code to a playable desk', value: 4 })).toThrow('no baseline was measured');
  });

  it('is only told where there is no budget', () => {
    const told = judge({ name: 'cases judged per second', value: 50_000, beside: 'the worked cases' });
    expect(told).toMatchObject({ met: true, most: null });
    expect(sentence(told)).toBe('told     cases judged per second: 50,000 cases (the worked cases)');
  });
});
