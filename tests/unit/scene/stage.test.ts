import { describe, expect, it } from 'vitest';
import { layout } from '../../../src/scene/room/layout';
import { pick } from '../../../src/scene/room/pick';
import { chairs, stage } from '../../../src/scene/room/stage';
import { plainLook, roomWith, someone } from './people';

const room = layout(1366, 768);
const seat = (index: number) => ({ kind: 'seat', index }) as const;

describe('who stands where', () => {
  it('draws the person at the counter in front of everyone', () => {
    const view = roomWith(
      [someone('served', { kind: 'counter' }), someone('next', { kind: 'queue', index: 0 }), someone('waits', seat(0))],
      { counter: 'served' },
    );
    const order = stage(room, view).map(({ id }) => id);
    expect(order.at(-1)).toBe('served');
    expect(order.at(-2)).toBe('next');
  });

  it('shows whoever is named at the counter as a bust, whatever place they came from', () => {
    const view = roomWith([someone('served', { kind: 'queue', index: 0 })], { counter: 'served' });
    expect(stage(room, view)[0]?.pose).toBe('bust');
  });

  it('brings an angry person nearer and lower than a calm one', () => {
    const at = (mood: 'angry' | 'calm') => stage(room, roomWith([someone('a', { kind: 'counter' }, { mood })]))[0];
    expect(at('angry')?.lean).toBeGreaterThan(at('calm')?.lean ?? 0);
    expect(at('angry')?.spot.scale).toBeGreaterThan(at('calm')?.spot.scale ?? 0);
  });

  it('draws a child smaller than an adult on the same seat', () => {
    const size = (stature: 'child' | 'average') =>
      stage(room, roomWith([someone('a', seat(0), { look: { ...plainLook, stature } })]))[0]?.spot.scale ?? 0;
    expect(size('child')).toBeLessThan(size('average'));
  });

  it('lets only people at ease read', () => {
    const poses = (mood: 'calm' | 'angry', restless: boolean) =>
      Array.from(
        { length: 12 },
        (_, index) => stage(room, roomWith([someone(`p${index}`, seat(index), { mood, restless })]))[0]?.pose,
      );
    expect(poses('calm', false)).toContain('reading');
    expect(poses('calm', true)).not.toContain('reading');
    expect(poses('angry', false)).not.toContain('reading');
  });

  it('has everyone in the queue look towards the counter', () => {
    expect(stage(room, roomWith([someone('a', { kind: 'queue', index: 0 })]))[0]?.facesLeft).toBe(true);
  });
});

describe('chairs', () => {
  it('has twelve chairs for few people and folding chairs for many', () => {
    expect(chairs(room, roomWith([]))).toHaveLength(12);
    const full = roomWith(Array.from({ length: 20 }, (_, index) => someone(`p${index}`, seat(index))));
    expect(chairs(room, full)).toHaveLength(24);
    expect(chairs(room, full).filter(({ piece }) => piece === 'room/chair-folding')).toHaveLength(12);
  });

  it('leaves the place of a wheelchair free', () => {
    const view = roomWith([someone('a', seat(0), { look: { ...plainLook, wheelchair: true } })]);
    expect(chairs(room, view)).toHaveLength(11);
  });
});

describe('pointing at things', () => {
  const view = roomWith([someone('served', { kind: 'counter' }), someone('waits', seat(0))], {
    counter: 'served',
    papers: [
      { id: 'card', kind: 'insurance-card', title: 'Card' },
      { id: 'letter', kind: 'letter', title: 'Letter' },
    ],
  });

  it('finds the person at the counter and the one who waits', () => {
    expect(pick(room, view, room.bust.x, room.counterTop - 60)).toEqual({ kind: 'person', id: 'served' });
    const waiting = stage(room, view).find(({ id }) => id === 'waits');
    expect(pick(room, view, waiting?.spot.x ?? 0, (waiting?.spot.y ?? 0) - 20)).toEqual({
      kind: 'person',
      id: 'waits',
    });
  });

  it('finds each line of the phone, the fax, the monitor, the door and the clock', () => {
    const middle = (box: { x: number; y: number; width: number; height: number }) =>
      [box.x + box.width / 2, box.y + box.height / 2] as const;
    expect(pick(room, view, room.phone.x + room.phone.width * 0.7, room.phone.y + room.phone.height * 0.4)).toEqual({
      kind: 'line',
      number: 1,
    });
    expect(pick(room, view, ...middle(room.fax))).toEqual({ kind: 'fax' });
    expect(pick(room, view, ...middle(room.monitor))).toEqual({ kind: 'monitor' });
    expect(pick(room, view, ...middle(room.door))).toEqual({ kind: 'door' });
    expect(pick(room, view, room.clock.x, room.clock.y)).toEqual({ kind: 'clock' });
  });

  it('takes the upper of two papers that overlap', () => {
    const last = pick(room, view, room.monitor.x - 60, room.phone.y + room.phone.height * 0.5);
    expect(last).toEqual({ kind: 'paper', id: 'letter' });
  });

  it('finds nothing on the bare wall', () => {
    expect(pick(room, view, room.board.x + 5, 5)).toBeNull();
  });
});
