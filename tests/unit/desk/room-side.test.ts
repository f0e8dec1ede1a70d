import { describe, expect, test } from 'vitest';
import { announcements } from '../../../src/desk/announce/announcements';
import { ringingWords, waitingWords } from '../../../src/desk/bar/summary';
import { guideSteps } from '../../../src/desk/guide/steps';
import { moodTone, moodWords, shownWords } from '../../../src/desk/people/mood-words';
import { longestUnacknowledged, waitingInRoom } from '../../../src/desk/people/waiting';
import { counted, lineAct, lineWords, nextLine } from '../../../src/desk/phone/line-text';
import type { LineState } from '../../../src/sim/state';
import type { PartyView, PlayerView } from '../../../src/sim/view/player-view';

const party = (encounter: string, change: Partial<PartyView> = {}): PartyView => ({
  insults: false,
  encounter,
  label: `Somebody ${encounter}`,
  nameKnown: false,
  channel: 'counter',
  place: 'queue',
  mood: 'calm',
  angry: false,
  shows: [],
  restless: false,
  held: false,
  waited: 0,
  acknowledged: false,
  ...change,
});
const line = (number: LineState['number'], phase: LineState['phase'], since = 0): LineState => ({
  number,
  phase,
  since,
});
const view = (change: Partial<PlayerView> = {}): PlayerView => ({
  now: 0,
  date: '2027-03-09',
  phase: 'open',
  serving: null,
  parties: [],
  lines: [],
  charts: [],
  openChart: null,
  bookings: [],
  daySheet: { before: 0, charges: 0, payments: 0, byMethod: { card: 0, cash: 0, check: 0 }, now: 0 },
  facts: [],
  appointments: {},
  trayPapers: [],
  messages: [],
  eligibility: [],
  ledger: [],
  referrals: [],
  papersRead: [],
  incidents: [],
  lastEvidenceCount: 0,
  ...change,
});
const said = (before: Partial<PlayerView>, after: Partial<PlayerView>): string[] =>
  announcements(view(before), view(after)).map((one) => one.text);

describe('the telephone', () => {
  test('a key answers what rings, takes back what is held, and else says why not', () => {
    expect(lineAct(line(2, 'ringing'))).toEqual({ verb: 'answer', line: 2 });
    expect(lineAct(line(3, 'holding'))).toEqual({ verb: 'resume', line: 3 });
    expect(lineAct(line(1, 'idle'))).toHaveProperty('idle');
    expect(lineAct(line(1, 'talking'))).toHaveProperty('idle');
  });

  test('a ringing line comes before a held one, the older before the newer', () => {
    expect(nextLine([line(1, 'holding', 10), line(2, 'ringing', 50), line(3, 'ringing', 40)])?.number).toBe(3);
    expect(nextLine([line(1, 'holding', 10), line(4, 'holding', 5)])?.number).toBe(4);
    expect(nextLine([line(1, 'idle'), line(2, 'talking')])).toBeUndefined();
  });

  test('time on a line is counted in minutes and seconds', () => {
    expect(counted(100)).toBe('1:40');
    expect(lineWords(line(2, 'holding', 20), 120)).toBe('On hold 1:40');
    expect(lineWords(line(2, 'idle'), 120)).toBe('Free');
  });
});

describe('people', () => {
  test('the queue comes before the seats; callers and pages are no queue', () => {
    const parties = [
      party('seat', { place: 'seat' }),
      party('call', { place: 'line' }),
      party('fax', { place: 'tray' }),
      party('queue'),
    ];
    expect(waitingInRoom(parties).map((one) => one.encounter)).toEqual(['queue', 'seat']);
  });

  test('the nod goes to whoever has waited longest without a word', () => {
    const parties = [
      party('new', { waited: 10 }),
      party('seen', { waited: 500, acknowledged: true }),
      party('old', { waited: 90 }),
    ];
    expect(longestUnacknowledged(parties)?.encounter).toBe('old');
    expect(longestUnacknowledged([])).toBeUndefined();
  });

  test('moods are said in words, and nearly lost patience before all', () => {
    expect(moodWords(party('a', { mood: 'worried' }))).toBe('worried');
    expect(moodWords(party('a', { mood: 'impatient', restless: true }))).toBe('about to give up');
    expect(moodWords(party('a', { mood: 'angry', restless: true }))).toBe('angry, about to give up');
    expect([
      moodTone(party('a')),
      moodTone(party('a', { mood: 'worried' })),
      moodTone(party('a', { restless: true })),
    ]).toEqual(['plain', 'mustard', 'coral']);
  });

  test('what face and voice show is said beside the mood', () => {
    expect(shownWords(party('a'))).toBe('');
    expect(shownWords(party('a', { mood: 'confused', shows: ['confusion'] }))).toBe('');
    expect(shownWords(party('a', { mood: 'worried', shows: ['worry', 'pain'] }))).toBe('shows pain');
    expect(shownWords(party('a', { shows: ['worry', 'wait', 'pain'] }))).toBe(
      'shows worry, weariness of waiting and pain',
    );
  });

  test('the summary counts who waits and names the lines that ring', () => {
    expect(waitingWords([party('a'), party('b', { restless: true })])).toBe('Waiting 2, 1 about to give up');
    expect(ringingWords([line(1, 'ringing'), line(2, 'holding'), line(3, 'ringing')])).toBe('Lines 1 and 3 ringing');
    expect(ringingWords([line(1, 'idle')])).toBe('');
  });
});

describe('announcements', () => {
  test('tell who comes, what rings and who loses patience', () => {
    expect(said({}, { parties: [party('a')] })).toEqual(['Somebody a has come to the desk.']);
    expect(said({ lines: [line(2, 'idle')] }, { lines: [line(2, 'ringing')] })).toEqual(['Line 2 is ringing.']);
    expect(said({ lines: [line(2, 'ringing')] }, { lines: [line(2, 'ringing')] })).toEqual([]);
    const [restless] = announcements(
      view({ parties: [party('a')] }),
      view({ parties: [party('a', { restless: true, mood: 'impatient' })] }),
    );
    expect(restless).toEqual({ text: 'Somebody a is about to give up.', urgency: 'assertive' });
  });

  test('tell whom one has before oneself now', () => {
    const serving = { encounter: 'a', party: party('a') } as never;
    expect(said({ parties: [party('a')] }, { parties: [party('a')], serving })).toEqual(['Somebody a is with you.']);
    expect(said({ parties: [party('a')], serving }, { parties: [party('a')], serving })).toEqual([]);
  });

  test('tell who has left unserved, and not who was just seen off', () => {
    expect(said({ parties: [party('a')] }, {})).toEqual(['Somebody a has left.']);
    expect(said({ parties: [party('a', { place: 'line', channel: 'phone' })] }, {})).toEqual([
      'Somebody a has hung up.',
    ]);
    expect(said({ parties: [party('a')], serving: { encounter: 'a' } as never }, {})).toEqual([]);
  });

  test('tell what arrives: a paper, a message of somebody else, an answer of the payer', () => {
    const paper = { id: 'p', title: 'Lab report' } as never;
    const message = (from: string): never => ({ id: 'm', from, subject: 'Re: Delgado' }) as never;
    expect(said({}, { trayPapers: [paper], messages: [message('nurse')] })).toEqual([
      'In the tray: Lab report.',
      'New message: Re: Delgado.',
    ]);
    expect(said({}, { messages: [message('you')] })).toEqual([]);
    expect(said({}, { eligibility: [{} as never] })).toEqual(['The payer has answered.']);
    expect(said({}, { phase: 'over' })).toEqual(['The shift is over.']);
  });
});

test('the guide ends with a step that waits for the player, and its ids differ', () => {
  expect(guideSteps.at(-1)?.isDone).toBeUndefined();
  expect(new Set(guideSteps.map((step) => step.id)).size).toBe(guideSteps.length);
});
