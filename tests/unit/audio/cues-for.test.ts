import { describe, expect, it } from 'vitest';
import { cuesFor, type CueRequest } from '../../../src/audio/cues-for';
import type { RoomLine, RoomPerson, RoomView } from '../../../src/session/room.view';

const look: RoomPerson['look'] = {
  head: 'curls',
  facialHair: 'none',
  glasses: 'none',
  skin: 'bronze',
  hair: 'espresso',
  garment: 'tee',
  top: 'teal',
  accent: 'cream',
  bottom: 'slate',
  stature: 'average',
  mask: false,
  wheelchair: false,
};

const emptyRoom: RoomView = {
  clock: 8 * 3600,
  pace: 'normal',
  weather: 'sun',
  people: [],
  counter: null,
  speaking: null,
  lines: ([1, 2, 3, 4] as const).map((number) => ({ number, state: 'idle', seconds: 0 })),
  fax: { pages: 0 },
  inbox: 0,
  doorOpen: false,
  rooms: [],
  papers: [],
};

function person(id: string, change: Partial<RoomPerson> = {}): RoomPerson {
  return {
    id,
    name: id,
    place: { kind: 'seat', index: 0 },
    look,
    mood: 'calm',
    waitedSeconds: 0,
    masked: false,
    restless: false,
    ...change,
  };
}

function withLine(room: RoomView, number: RoomLine['number'], state: RoomLine['state'], seconds = 0): RoomView {
  return { ...room, lines: room.lines.map((line) => (line.number === number ? { number, state, seconds } : line)) };
}

const waiting = (count: number): RoomView => ({
  ...emptyRoom,
  people: Array.from({ length: count }, (_, index) => person(`p${index}`)),
});
const names = (requests: readonly CueRequest[]): string[] =>
  requests.map(({ act, cue, line }) => [act, cue, line].filter((part) => part !== undefined).join(' '));

describe('a line', () => {
  const ringing = withLine(emptyRoom, 2, 'ringing');

  it('rings on and on from when a call comes in', () => {
    expect(names(cuesFor(emptyRoom, ringing))).toEqual(['loop ring 2']);
    expect(names(cuesFor(ringing, withLine(emptyRoom, 2, 'ringing', 3)))).toEqual([]);
  });

  it('stops ringing when it is answered, and is picked up', () => {
    expect(names(cuesFor(ringing, withLine(emptyRoom, 2, 'talking')))).toEqual(['stop ring 2', 'play pickup 2']);
  });

  it('only stops ringing when the caller gives up', () => {
    expect(names(cuesFor(ringing, emptyRoom))).toEqual(['stop ring 2']);
  });

  it('beeps when put on hold, and again every half minute of it', () => {
    const held = withLine(emptyRoom, 2, 'holding', 0);
    expect(names(cuesFor(withLine(emptyRoom, 2, 'talking', 40), held))).toEqual(['play hold 2']);
    expect(names(cuesFor(held, withLine(emptyRoom, 2, 'holding', 29)))).toEqual([]);
    expect(names(cuesFor(withLine(emptyRoom, 2, 'holding', 29), withLine(emptyRoom, 2, 'holding', 31)))).toEqual([
      'play hold 2',
    ]);
  });

  it('ends with the receiver going down', () => {
    expect(names(cuesFor(withLine(emptyRoom, 2, 'talking'), emptyRoom))).toEqual(['play hangup 2']);
    expect(names(cuesFor(withLine(emptyRoom, 2, 'holding'), emptyRoom))).toEqual(['play hangup 2']);
  });

  it('keeps its ringing apart from another line', () => {
    expect(names(cuesFor(ringing, withLine(ringing, 4, 'ringing')))).toEqual(['loop ring 4']);
  });
});

describe('the waiting room', () => {
  it.each([
    [0, 'clock'],
    [1, 'clock'],
    [2, 'murmurFew'],
    [4, 'murmurFew'],
    [5, 'murmurSome'],
    [8, 'murmurSome'],
    [9, 'murmurMany'],
    [40, 'murmurMany'],
  ])('with %i waiting sounds like %s', (count, cue) => {
    expect(names(cuesFor(undefined, waiting(count)))).toEqual([`loop ${cue}`]);
  });

  it('changes its murmur without a gap in the requests', () => {
    expect(names(cuesFor(waiting(4), waiting(5)))).toEqual(['stop murmurFew', 'loop murmurSome']);
  });

  it('coughs behind a mask every four minutes', () => {
    const at = (waitedSeconds: number, masked: boolean): RoomView => ({
      ...emptyRoom,
      people: [person('p', { masked, waitedSeconds })],
    });
    expect(names(cuesFor(at(239, true), at(241, true)))).toEqual(['play cough']);
    expect(names(cuesFor(at(241, true), at(300, true)))).toEqual([]);
    expect(names(cuesFor(at(239, false), at(241, false)))).toEqual([]);
  });

  it('hears the door open, steps of whoever walks, and one pair of feet at a time', () => {
    const before = {
      ...emptyRoom,
      people: [person('a', { place: { kind: 'door' } }), person('b', { place: { kind: 'queue', index: 0 } })],
    };
    const after = {
      ...emptyRoom,
      doorOpen: true,
      people: [person('a', { place: { kind: 'queue', index: 0 } }), person('b', { place: { kind: 'counter' } })],
    };
    expect(names(cuesFor(before, after))).toEqual(['play chime', 'play footsteps']);
    expect(names(cuesFor({ ...after, doorOpen: true }, { ...after, doorOpen: false }))).toEqual([]);
  });

  it('hears rain for as long as it rains', () => {
    const rainy: RoomView = { ...emptyRoom, weather: 'rain' };
    expect(names(cuesFor(emptyRoom, rainy))).toEqual(['loop rain']);
    expect(names(cuesFor(rainy, emptyRoom))).toEqual(['stop rain']);
  });
});

describe('the desk', () => {
  it('hears what arrives: fax pages, messages, papers', () => {
    const next: RoomView = {
      ...emptyRoom,
      fax: { pages: 2 },
      inbox: 1,
      papers: [{ id: 'x', kind: 'card', title: 'Card' }],
    };
    expect(names(cuesFor(emptyRoom, next))).toEqual(['play fax', 'play message', 'play paper']);
  });

  it('hears nothing when they are taken away', () => {
    const before: RoomView = {
      ...emptyRoom,
      fax: { pages: 2 },
      inbox: 1,
      papers: [{ id: 'x', kind: 'card', title: 'Card' }],
    };
    expect(names(cuesFor(before, emptyRoom))).toEqual([]);
  });

  it('feels the mood of the person served turn, and of nobody else', () => {
    const at = (mood: RoomPerson['mood'], counter: string | null): RoomView => ({
      ...emptyRoom,
      counter,
      people: [person('p', { mood, place: { kind: 'counter' } })],
    });
    expect(names(cuesFor(at('annoyed', 'p'), at('angry', 'p')))).toEqual(['play tense']);
    expect(names(cuesFor(at('worried', 'p'), at('relieved', 'p')))).toEqual(['play relief']);
    expect(names(cuesFor(at('relieved', 'p'), at('smile', 'p')))).toEqual([]);
    expect(names(cuesFor(at('annoyed', null), at('angry', null)))).toEqual([]);
  });
});

describe('the shift as a whole', () => {
  const busy = withLine({ ...waiting(6), weather: 'rain' }, 1, 'ringing');

  it('falls silent when paused and takes up again what goes on', () => {
    const paused: RoomView = { ...busy, pace: 'paused' };
    expect(names(cuesFor(busy, paused))).toEqual(['stop ring 1', 'stop murmurSome', 'stop rain']);
    expect(names(cuesFor(paused, busy))).toEqual(['loop ring 1', 'loop murmurSome', 'loop rain']);
  });

  it('begins with what goes on and nothing that came about before', () => {
    expect(names(cuesFor(undefined, { ...busy, doorOpen: true, inbox: 3, fax: { pages: 1 } }))).toEqual([
      'loop ring 1',
      'loop murmurSome',
      'loop rain',
    ]);
  });

  it('asks for nothing while nothing changes', () => {
    expect(cuesFor(busy, { ...busy, clock: busy.clock + 1 })).toEqual([]);
  });
});
