import { describe, expect, it } from 'vitest';
import type { BuiltFile } from '../../../../src/cli/bench/bundle';
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
