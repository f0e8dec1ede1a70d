import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { actWords, spaced } from '../../../src/screens/debrief/beside/act-words';
import { align } from '../../../src/screens/debrief/beside/align';
import { turnsOf, type Turn } from '../../../src/screens/debrief/beside/turns';
import type { TimelineStep } from '../../../src/session/debrief';

const turn = (key: string, at = 0): Turn => ({ at, key, words: [] });
const keys = (list: string): Turn[] => list.split(' ').map((key, at) => turn(key, at));
const told = (rows: ReturnType<typeof align>): string[] =>
  rows.map(({ same, yours, experts }) => `${yours?.key ?? '-'}${same ? '=' : '|'}${experts?.key ?? '-'}`);

describe('your way beside the expert’s', () => {
  it('puts what both did on one row', () => {
    expect(told(align(keys('greet ask book close'), keys('greet ask check book close')))).toEqual([
      'greet=greet',
      'ask=ask',
      '-|check',
      'book=book',
      'close=close',
    ]);
  });

  it('pairs what lies between without calling it the same', () => {
    expect(told(align(keys('greet share close'), keys('greet decline offer close')))).toEqual([
      'greet=greet',
      'share|decline',
      '-|offer',
      'close=close',
    ]);
  });

  it('shows the whole of one way where the other has nothing', () => {
    expect(told(align([], keys('greet close')))).toEqual(['-|greet', '-|close']);
    expect(align([], [])).toEqual([]);
  });

  it('loses no turn, keeps both orders, and calls only equal acts the same', () => {
    const way = fc.array(fc.constantFrom('greet', 'ask', 'book', 'close'), { maxLength: 12 });
    fc.assert(
      fc.property(way, way, (yours, experts) => {
        const rows = align(yours.map(turn), experts.map(turn));
        expect(rows.flatMap((row) => (row.yours ? [row.yours.key] : []))).toEqual(yours);
        expect(rows.flatMap((row) => (row.experts ? [row.experts.key] : []))).toEqual(experts);
        for (const row of rows) if (row.same) expect(row.yours?.key).toBe(row.experts?.key);
      }),
    );
  });

  it('pairs a way with itself row by row', () => {
    const way = keys('greet ask ask book close');
    expect(align(way, way).every((row) => row.same)).toBe(true);
  });
});

describe('turns', () => {
  const said = (at: number, text: string): TimelineStep => ({ at, kind: 'words', words: { at, by: 'person', text } });

  it('keep with each act what was said upon it', () => {
    const turns = turnsOf([
      said(1, 'Hello?'),
      { at: 2, kind: 'act', key: 'greet' },
      said(2, 'Hi.'),
      said(3, 'I am early.'),
      { at: 9, kind: 'act', key: 'offer:slot', accepted: false },
    ]);
    expect(turns.map(({ at, key, words }) => [at, key, words.map((one) => one.text)])).toEqual([
      [1, '', ['Hello?']],
      [2, 'greet', ['Hi.', 'I am early.']],
      [9, 'offer:slot', []],
    ]);
    expect(turns[2]?.accepted).toBe(false);
  });

  it('leave waiting out unless somebody spoke meanwhile', () => {
    const turns = turnsOf([
      { at: 1, kind: 'act', key: 'wait' },
      { at: 2, kind: 'act', key: 'wait' },
      said(3, 'Are you there?'),
    ]);
    expect(turns.map(({ at }) => at)).toEqual([2]);
  });
});

describe('an act in words', () => {
  const colleague = (id: string): string => (id === 'nurse' ? 'Tessa' : id);

  it('comes from the vocabulary of the field', () => {
    expect(actWords('ask:passcode', colleague)).toBe(
      'Asked for: the passcode the patient left for people who may hear about her or him',
    );
    expect(actWords('read-out:date-of-birth', colleague)).toBe(
      "Read out from the record, for a yes: the patient's date of birth",
    );
    expect(actWords('hold:unasked', colleague)).toBe('Put on hold: without asking');
    expect(actWords('open-chart', colleague)).toBe('Opened a chart');
  });

  it('names colleagues', () => {
    expect(actWords('transfer:nurse', colleague)).toBe('Transferred to Tessa');
    expect(actWords('message:somebody', colleague)).toBe('Wrote a message to somebody');
  });

  it('spells out what it does not know', () => {
    expect(actWords('juggle:three-balls', colleague)).toBe('Juggle: Three balls');
    expect(spaced('checked-in-and-understood')).toBe('Checked in and understood');
  });
});
