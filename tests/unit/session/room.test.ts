import { describe, expect, test } from 'vitest';
import type { Appointment } from '../../../src/practice/calendar';
import { roomLights } from '../../../src/session/room-lights';
import { RoomKeeper } from '../../../src/session/room';
import type { PartyView, PlayerView } from '../../../src/sim/view/player-view';
import { playerView } from '../../../src/sim/view/view';
import { cedarGrove } from '../../helpers/cedar-grove';
import { atTheDesk } from '../../helpers/session';

const empty: PlayerView = playerView(atTheDesk().session.shift.inside);
const eight = 8 * 3600;

/** The first person of a morning, as the desk sees them, with what a test wants otherwise. */
function party(
  encounter: string,
  more: { readonly [Key in 'mood' | 'place' | 'channel' | 'waited' | 'acknowledged']?: PartyView[Key] } = {},
): PartyView {
  return { ...first, encounter, mood: 'calm', acknowledged: false, waited: 60, ...more };
}

const first = firstInQueue();

function firstInQueue(): PartyView {
  const { shift } = atTheDesk().session;
  for (let at = eight; at < eight + 14_000; at += 60) {
    shift.advance(at);
    const found = playerView(shift.inside).parties.find((one) => one.place === 'queue');
    if (found) return found;
  }
  throw new Error('Nobody comes to the counter.');
}

function keeper(): RoomKeeper {
  return new RoomKeeper({ practice: cedarGrove, weather: 'rain' });
}

function talk(
  with_: PartyView,
  more: Partial<NonNullable<PlayerView['serving']>> = {},
): NonNullable<PlayerView['serving']> {
  return {
    encounter: with_.encounter,
    party: with_,
    said: [],
    heard: [],
    needs: [],
    papersShown: [],
    did: [],
    accepted: [],
    told: [],
    interpreter: false,
    private: false,
    offeredSlots: [],
    everHeld: false,
    ...more,
  };
}

describe('people', () => {
  test('who has waited longest is next in the queue', () => {
    const room = keeper().show(
      { ...empty, parties: [party('late', { waited: 10 }), party('early', { waited: 300 })] },
      'normal',
    );
    expect(Object.fromEntries(room.people.map((person) => [person.id, person.place]))).toEqual({
      early: { kind: 'queue', index: 0 },
      late: { kind: 'queue', index: 1 },
    });
  });

  test('a caller and a fax are not in the room', () => {
    const room = keeper().show(
      {
        ...empty,
        parties: [
          party('caller', { channel: 'phone', place: 'line' }),
          party('fax', { channel: 'fax', place: 'tray' }),
        ],
      },
      'normal',
    );
    expect(room.people).toEqual([]);
  });

  test('a chair is kept when somebody before gets up', () => {
    const room = keeper();
    const seated = (id: string): PartyView => party(id, { place: 'seat' });
    const placeOf = (view: PlayerView, id: string): unknown =>
      room.show(view, 'normal').people.find((person) => person.id === id)?.place;
    const both = { ...empty, parties: [seated('one'), seated('two')] };
    const before = placeOf(both, 'two');
    expect(placeOf({ ...empty, parties: [seated('two')] }, 'two')).toEqual(before);
    expect(placeOf({ ...empty, parties: [seated('three'), seated('two')] }, 'three')).not.toEqual(before);
  });

  test('who was checked in sits a while, is called into the hallway and is gone', () => {
    const room = keeper();
    const served = party('patient', { place: 'counter' });
    room.show({ ...empty, parties: [served], serving: talk(served, { did: ['greet', 'arrive', 'close'] }) }, 'normal');
    const later = (seconds: number): unknown =>
      room.show({ ...empty, now: eight + seconds }, 'normal').people.map(({ place }) => place.kind);
    expect(later(10)).toEqual(['seat']);
    expect(later(500)).toEqual(['seat']);
    expect(later(625)).toEqual(['hallway']);
    expect(later(700)).toEqual([]);
  });

  test('who leaves without being checked in is gone at once', () => {
    const room = keeper();
    const served = party('visitor', { place: 'counter' });
    room.show({ ...empty, parties: [served], serving: talk(served, { did: ['greet', 'close'] }) }, 'normal');
    expect(room.show(empty, 'normal').people).toEqual([]);
  });

  test('a content face smiles at the counter, and a mouth moves while words are fresh', () => {
    const served = party('patient', { place: 'counter', mood: 'content' });
    const said = [{ at: eight, by: 'person' as const, text: 'Good morning.' }];
    const at = (now: number): ReturnType<RoomKeeper['show']> =>
      keeper().show({ ...empty, now, parties: [served], serving: talk(served, { said }) }, 'normal');
    expect(at(eight + 2)).toMatchObject({
      counter: 'patient',
      speaking: 'patient',
      spoken: 1,
      people: [{ mood: 'smile', place: { kind: 'counter' } }],
    });
    expect(at(eight + 60).speaking).toBeNull();
  });
});

test('the door opens behind somebody who has just come', () => {
  const door = (waited: number, acknowledged: boolean): boolean =>
    keeper().show({ ...empty, parties: [party('x', { waited, acknowledged })] }, 'normal').doorOpen;
  expect([door(0, false), door(9, false), door(30, false), door(5, true)]).toEqual([true, true, false, false]);
});

test('papers lie on the counter while the one who brought them stands there', () => {
  const served = party('patient', { place: 'counter' });
  const paper = (
    id: string,
    state: 'offered' | 'filed',
  ): NonNullable<PlayerView['serving']>['papersShown'][number] => ({
    id,
    kind: 'insurance-card',
    title: 'Card',
    fields: [],
    encounter: 'patient',
    state,
  });
  const room = keeper().show(
    {
      ...empty,
      parties: [served],
      serving: talk(served, { papersShown: [paper('card', 'offered'), paper('old', 'filed')] }),
    },
    'paused',
  );
  expect(room).toMatchObject({
    pace: 'paused',
    weather: 'rain',
    papers: [{ id: 'card', kind: 'insurance-card', title: 'Card' }],
  });
});

describe('the lamps over the doors', () => {
  const visit = (start: number, status: Appointment['status'] = 'arrived'): Appointment => ({
    id: 'a',
    mrn: 'CG-1',
    provider: cedarGrove.providers[0]?.id ?? '',
    type: 'follow-up',
    date: '2027-03-09',
    start,
    minutes: 20,
    status,
    note: '',
  });
  const lights = (visits: readonly Appointment[], now: number): string[] =>
    roomLights(cedarGrove, visits, now).map((room) => room.light);

  test('show a visit under way, then cleaning, then a free room', () => {
    expect(lights([visit(eight)], eight - 60)).not.toContain('occupied');
    expect(lights([visit(eight)], eight + 60)).toContain('occupied');
    expect(lights([visit(eight)], eight + 1260)).toContain('cleaning');
    expect(new Set(lights([visit(eight)], eight + 1600))).toEqual(new Set(['free']));
  });

  test('a cancelled visit takes no room', () => {
    expect(lights([visit(eight, 'cancelled')], eight + 60)).not.toContain('occupied');
  });
});
