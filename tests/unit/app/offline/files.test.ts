import { describe, expect, it } from 'vitest';
import { cachesToDrop, isHashed, keptAddress } from '../../../../src/app/offline/files';

describe('what the service worker keeps', () => {
  it.each([
    ['assets/play-DUwy24c4.js', true],
    ['assets/gallery-DE5qNMy-.css', true],
    ['play.html', false],
    ['offline.js', false],
  ])('%s: never out of date is %s', (path, hashed) => expect(isHashed(path)).toBe(hashed));

  it('finds a page whatever it is asked to play, and a folder by its first page', () => {
    expect(keptAddress('http://school.example/ff/play.html?pack=first-morning&seed=7')).toBe(
      'http://school.example/ff/play.html',
    );
    expect(keptAddress('http://school.example/ff/')).toBe('http://school.example/ff/index.html');
  });

  it('drops all versions of ours but the newest and the one before, and nothing of anyone else', () => {
    const names = ['first-face a', 'other', 'first-face b', 'first-face c'];
    expect(cachesToDrop(names, 'first-face c')).toEqual(['first-face a']);
    expect(cachesToDrop(['first-face c'], 'first-face c')).toEqual([]);
  });
});
