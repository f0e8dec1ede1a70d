import { describe, expect, it } from 'vitest';
import { paragraphs } from '../../../src/screens/briefing/paragraphs';
import { markOf, sayCents, sayDay, saySum } from '../../../src/screens/debrief/after/events';
import { figuresOf } from '../../../src/screens/debrief/figures';
import { groundsOf } from '../../../src/screens/debrief/grounds';
import { sayFacts } from '../../../src/screens/debrief/person/say-facts';
import { sayEstimate } from '../../../src/screens/debrief/say-estimate';
import { bounded } from '../../../src/screens/fault/bounded';
import { paceChoices, sayHow, sayLength } from '../../../src/screens/frame/how';
import { sayChordFault } from '../../../src/screens/settings/say-chord-fault';
import { encounter } from './debrief.sample';

describe('how a shift is played', () => {
  it('is said in one breath', () => {
    expect(sayHow({ mode: 'test', pace: 'relaxed', time: 1.5 })).toBe('test, relaxed pace, 1.5 × time');
    expect(sayHow({ mode: 'learn', pace: 'untimed', time: 2 })).toBe('learn mode, untimed');
  });

  it('tells how long a pack takes, with extra time', () => {
    const morning = { from: '08:00', to: '12:00' };
    expect(sayLength(morning)).toBe('4 hours');
    expect(sayLength({ from: '08:00', to: '08:30' })).toBe('½ hour');
    const minutes = (time: 1 | 2): number =>
      Number(/(\d+) minutes/.exec(paceChoices(morning, time).find((one) => one.value === 'normal')?.label ?? '')?.[1]);
    expect(minutes(1)).toBe(35);
    expect(minutes(2)).toBe(69);
  });
});

describe('an estimate', () => {
  it('comes with its bounds, or says that it rests on too little', () => {
    const of = { name: 'Calendar', low: 51, high: 86, findings: 9, weight: 30 };
    expect(sayEstimate({ ...of, estimate: 72 })).toBe('72, between 51 and 86');
    expect(sayEstimate(of)).toBe('too little evidence');
    expect(sayEstimate({ ...of, findings: 0 })).toBe('no evidence this time');
  });
});

describe('what a finding rests on', () => {
  it('keeps law, practice and house policy apart, law first, a regulator with the law', () => {
    const grounds = groundsOf({
      authority: [
        { kind: 'policy', cite: 'Cedar Grove policy: Copays' },
        { kind: 'standard', cite: 'Telephone technique' },
        { kind: 'regulator', cite: 'HHS guidance' },
        { kind: 'law', cite: '45 CFR 164.510(b)' },
      ],
      law: '45 CFR 164.510(b); HHS guidance; Telephone technique',
      policy: 'Cedar Grove Family Medicine policy: Copays',
    });
    expect(grounds).toEqual([
      { kind: 'law', cites: ['HHS guidance', '45 CFR 164.510(b)'] },
      { kind: 'standard', cites: ['Telephone technique'] },
      { kind: 'policy', cites: ['Cedar Grove policy: Copays'] },
    ]);
  });

  it('uses the summing-up where nothing is cited', () => {
    expect(groundsOf({ authority: [], policy: 'House policy: Gifts' })).toEqual([
      { kind: 'policy', cites: ['House policy: Gifts'] },
    ]);
  });
});

describe('money of the days after', () => {
  it('tells cost and gain apart', () => {
    const note = { encounter: 'a', date: '2027-03-10', afterDays: 1, event: 'thanks', text: '' };
    expect(sayCents(-19_500)).toBe('cost $195.00');
    expect(sayCents(0)).toBe('');
    expect(
      saySum([
        { ...note, cents: -19_500 },
        { ...note, cents: 3500 },
        { ...note, cents: 9500 },
      ]),
    ).toBe('In all it brought $130.00 and cost $195.00.');
    expect(saySum([{ ...note, cents: -500 }])).toBe('In all it cost $5.00.');
    expect(saySum([{ ...note, cents: 0 }])).toBe('');
  });
});

describe('a note of the days after', () => {
  it('says how much later it came', () => {
    expect(sayDay({ date: '2027-03-09', afterDays: 0 })).toBe('Tuesday, March 9, later the same day');
    expect(sayDay({ date: '2027-03-10', afterDays: 1 })).toBe('Wednesday, March 10, a day later');
    expect(sayDay({ date: '2027-03-31', afterDays: 22 })).toBe('Wednesday, March 31, 22 days later');
  });

  it('is no good news where it cost money', () => {
    expect(markOf({ event: 'visit-kept', cents: 3500 }).tone).toBe('good');
    expect(markOf({ event: 'review', cents: 0 }).tone).toBe('plain');
    expect(markOf({ event: 'review', cents: -100 }).tone).toBe('bad');
  });
});

describe('service figures', () => {
  const you = {
    people: 14,
    served: 13,
    abandonedCalls: 1,
    walkedOut: 0,
    unserved: 0,
    medianWait: 40,
    longestWait: 610,
    longestHold: 75,
    moodOnLeaving: 71,
    collectedCents: 9000,
    dueCents: 21_000,
  };
  it('stand beside the expert’s where they are known', () => {
    const [served, median, longest] = figuresOf(you, { ...you, served: 14, longestWait: 59 });
    expect([served?.you, served?.expert]).toEqual(['13 of 14', '14 of 14']);
    expect(median?.you).toBe('40 s');
    expect([longest?.you, longest?.expert]).toEqual(['10 min', '59 s']);
    expect(figuresOf(you)[0]).not.toHaveProperty('expert');
  });
});

describe('the course of an encounter', () => {
  it('is told in one line', () => {
    expect(sayFacts(encounter('a', []))).toBe(
      'Arrived 8:03 am, served 8:04 am. Ended 8:10 am: checked in. Trust on leaving 80 of 100.',
    );
  });

  it('says when somebody was never served, or never came', () => {
    const { servedAt: _, ...unserved } = encounter('a', [], { ending: 'gave-up', how: 'walked-out' });
    expect(sayFacts(unserved)).toBe(
      'Arrived 8:03 am, never served. Ended 8:10 am: gave up, left without being helped. Trust on leaving 80 of 100.',
    );
    const { arrivedAt: __, ...absent } = unserved;
    expect(sayFacts(absent)).toBe('Did not come up in this shift');
  });
});

describe('plain text of a policy', () => {
  it('is read as paragraphs and lists, and never as markup', () => {
    expect(paragraphs('One\ntwo.\n\n- first\n  goes on\n- <b>second</b>\n\n1. number')).toEqual([
      { isList: false, items: ['One', 'two.'] },
      { isList: true, items: ['first goes on', '<b>second</b>'] },
      { isList: true, items: ['number'] },
    ]);
  });
});

describe('sentences about faults', () => {
  it('end as sentences, each said once', () => {
    expect(bounded(['link › pack: expected one, found none', 'link › pack: expected one, found none', 'odd!'])).toEqual(
      {
        shown: ['Link › pack: expected one, found none.', 'Odd!'],
        more: '',
      },
    );
  });

  it('are cut in length and number', () => {
    const { shown, more } = bounded(Array.from({ length: 15 }, (_, index) => `${index} ${'x'.repeat(500)}`));
    expect(shown).toHaveLength(12);
    expect(shown[0]).toHaveLength(300);
    expect(more).toBe('And 3 more of the kind.');
  });

  it('say why keys cannot serve', () => {
    expect(sayChordFault({ code: 'chord.taken', by: { id: 'help', label: 'Show help', chord: 'shift+?' } })).toBe(
      'Already taken by: Show help.',
    );
    expect(sayChordFault({ code: 'chord.needs-modifier', text: 'a' })).toBe(
      'A letter, digit or sign needs Ctrl or Alt with it.',
    );
  });
});
