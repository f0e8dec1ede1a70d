import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sayFault } from '../../../src/shared/fault';
import { modes, paces, readAssignment, times, writeAssignment, type Assignment } from '../../../src/session/assignment';
import { drawSeed, largestSeed } from '../../../src/session/seed';

const packs = ['first-morning', 'flu-season'];
const faultsOf = (query: string): string[] => {
  const read = readAssignment(query, packs);
  return read.ok ? [] : read.error.map(sayFault);
};

describe('a link', () => {
  test('says pack, seed, mode, pace, extra time and code', () => {
    expect(readAssignment('?pack=first-morning&seed=7&mode=test&pace=rush&time=1.5&code=AB-12', packs)).toEqual({
      ok: true,
      value: { pack: 'first-morning', seed: 7, settings: { mode: 'test', pace: 'rush', time: 1.5 }, code: 'AB-12' },
    });
  });

  test('may leave out all but the pack', () => {
    expect(readAssignment('?pack=first-morning&debug', packs)).toEqual({
      ok: true,
      value: { pack: 'first-morning', settings: { mode: 'practice', pace: 'normal', time: 1 } },
    });
  });

  test('whatever is assigned is read as it was written', () => {
    const assignments: fc.Arbitrary<Assignment> = fc.record(
      {
        pack: fc.constantFrom(...packs),
        seed: fc.integer({ min: 0, max: largestSeed }),
        settings: fc.record({
          mode: fc.constantFrom(...modes),
          pace: fc.constantFrom(...paces),
          time: fc.constantFrom(...times),
        }),
        code: fc.stringMatching(/^[A-Za-z0-9-]{1,24}$/),
      },
      { requiredKeys: ['pack', 'settings'] },
    );
    fc.assert(
      fc.property(assignments, (assignment) => {
        expect(readAssignment(writeAssignment(assignment), packs)).toEqual({ ok: true, value: assignment });
      }),
    );
  });
});

describe('a bad link gets one sentence for each fault', () => {
  test.each([
    ['', ['link › pack: expected the id of a pack (first-morning, flu-season), found nothing']],
    [
      '?pack=first-mornin',
      ['link › pack: expected one of first-morning, flu-season, found "first-mornin" (did you mean first-morning?)'],
    ],
    ['?pack=first-morning&seed=-1', ['link › seed: expected a whole number from 0 to 999999999, found "-1"']],
    ['?pack=first-morning&seed=7e3', ['link › seed: expected a whole number from 0 to 999999999, found "7e3"']],
    [
      '?pack=first-morning&mode=tset',
      ['link › mode: expected one of learn, practice, test, found "tset" (did you mean test?)'],
    ],
    [
      '?pack=first-morning&pace=fast&time=3',
      [
        'link › pace: expected one of relaxed, normal, rush, untimed, found "fast"',
        'link › time: expected one of 1, 1.5, 2, found "3"',
      ],
    ],
    [
      '?pack=first-morning&seeed=7',
      ['link: expected only pack, seed, mode, pace, time, code, found "seeed" (did you mean seed?)'],
    ],
    ['?pack=first-morning&seed=1&seed=2', ['link › seed: expected one value, found more than one']],
    [
      '?pack=first-morning&code=<script>',
      ['link › code: expected up to 24 letters, digits and hyphens, found "<script>"'],
    ],
  ])('%s', (query, sentences) => {
    expect(faultsOf(query)).toEqual(sentences);
  });

  test('one that is far too long is not read at all', () => {
    expect(faultsOf(`?pack=${'x'.repeat(600)}`)).toEqual(['link: expected at most 500 characters, found 606']);
  });

  test('no text makes it throw, or echoes more than a line', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 600, unit: 'binary' }), (query) =>
        faultsOf(query).every((sentence) => sentence.length < 300),
      ),
    );
  });
});

test('a drawn seed is one that a link can name', () => {
  for (let count = 0; count < 200; count += 1) {
    expect(faultsOf(`pack=first-morning&seed=${drawSeed()}`)).toEqual([]);
  }
});
