import { describe, expect, it } from 'vitest';
import { assignmentLink, embedSnippet } from '../../../src/screens/home/assign/embed';
import { assignmentOf, firstWishes, wishFaults } from '../../../src/screens/home/start/wishes';
import { readAssignment } from '../../../src/session/assignment';
import { standardPreferences } from '../../../src/session/preferences';

const play = 'https://school.example/first-face/play.html';
const wishes = firstWishes('first-morning', standardPreferences);

describe('an assignment link', () => {
  it('is read back as what was filled in', () => {
    const filled = {
      ...wishes,
      mode: 'test' as const,
      pace: 'relaxed' as const,
      time: 1.5,
      seed: '0418',
      code: 'B-17',
    };
    const assignment = assignmentOf(filled);
    if (assignment === undefined) throw new Error('nothing wrong was filled in');
    const link = assignmentLink(play, assignment);
    expect(link.startsWith(`${play}?`)).toBe(true);
    expect(readAssignment(link.slice(play.length + 1), ['first-morning'])).toEqual({
      ok: true,
      value: { pack: 'first-morning', seed: 418, code: 'B-17', settings: { mode: 'test', pace: 'relaxed', time: 1.5 } },
    });
  });

  it('names no seed and no code where the fields are empty', () => {
    const assignment = assignmentOf(wishes);
    expect(assignment).toEqual({ pack: 'first-morning', settings: { mode: 'practice', pace: 'normal', time: 1 } });
  });

  it('is withheld while the seed or the code cannot stay', () => {
    expect(wishFaults({ seed: '12a', code: 'Ann Lee' })).toEqual({ seed: 'not-a-seed', code: 'not-a-code' });
    expect(wishFaults({ seed: '1234567890', code: '' })).toEqual({ seed: 'not-a-seed' });
    expect(assignmentOf({ ...wishes, seed: '-1' })).toBeUndefined();
    expect(assignmentOf({ ...wishes, code: 'x'.repeat(25) })).toBeUndefined();
  });
});

describe('the snippet for a course page', () => {
  const snippet = embedSnippet(`${play}?pack=a&mode=test`, 'Front desk "<b>first</b>" & more');

  it('holds a frame and, for editors that drop frames, the plain link', () => {
    expect(snippet.match(/pack=a&amp;mode=test"/g)).toHaveLength(2);
    expect(snippet).toContain('<iframe ');
    expect(snippet).toContain('<a href=');
  });

  it('lets no title become markup', () => {
    expect(snippet).not.toContain('<b>');
    expect(snippet).toContain('title="Front desk &quot;&lt;b&gt;first&lt;/b&gt;&quot; &amp; more"');
  });
});
