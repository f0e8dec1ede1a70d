import { describe, expect, it } from 'vitest';
import type { BuiltFile } from '../../../../src/cli/bench/bundle';
import { judge, sentence } from '../../../../src/cli/bench/measure';
import { reach } from '../../../../src/cli/bench/reach';

const file = (name: string, needs: string[] = [], later: string[] = []): BuiltFile => ({
  name,
  kind: 'code',
  sent: 1,
  needs,
  later,
  asked: `/src/${name}`,
});

describe('what a page makes the browser fetch', () => {
  const play = file('play.js', ['react.js', 'play.css'], ['scene.js', 'debrief.js']);
  const files = [
    play,
    file('react.js', ['play.js']),
    file('play.css'),
    file('scene.js', ['phaser.js']),
    file('phaser.js'),
    file('debrief.js', ['plot.js']),
    file('plot.js'),
  ];

  it('is what it needs, in circles too, and what it asks for', () => {
    expect(reach(files, play, () => false).map(({ name }) => name)).toHaveLength(7);
  });

  it('leaves out what is asked for afterwards, and what only that needs', () => {
    const names = reach(files, play, (asked) => asked === '/src/debrief.js').map(({ name }) => name);
    expect(names.toSorted()).toEqual(['phaser.js', 'play.css', 'play.js', 'react.js', 'scene.js']);
  });
});

describe('a figure held against its budget', () => {
  it('is met at the bound and exceeded past it', () => {
    const name = 'code to a playable desk';
    expect(judge({ name, value: 400, baseline: 400 }).met).toBe(true);
    expect(judge({ name, value: 401, baseline: 400 }).met).toBe(false);
  });

  it('cannot be judged when its baseline was not measured', () => {
    expect(() => judge({ name: 'code to a playable desk', value: 1 })).toThrow('no baseline was measured');
  });

  it('is told in one line', () => {
    expect(sentence(judge({ name: 'code to a playable desk', value: 12_345, baseline: 420_000 }))).toBe(
      'ok   code to a playable desk: 12,345 bytes of 420,000 (baseline 420,000)',
    );
  });
});
