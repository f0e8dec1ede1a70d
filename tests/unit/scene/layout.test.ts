import { describe, expect, it } from 'vitest';
import {
  doorSpot,
  layout,
  paperSpot,
  queueSpot,
  seatCount,
  seatPlace,
  seatSpot,
  type Box,
} from '../../../src/scene/room/layout';
import { sizes } from './people';

const within = (inner: Box, outer: Box): boolean =>
  inner.x >= outer.x - 0.5 &&
  inner.y >= outer.y - 0.5 &&
  inner.x + inner.width <= outer.x + outer.width + 0.5 &&
  inner.y + inner.height <= outer.y + outer.height + 0.5;

describe.each(sizes)('the room at %i x %i', (width, height) => {
  const room = layout(width, height);

  it('keeps everyone who waits above the counter', () => {
    for (let seat = 0; seat < 34; seat++) {
      const spot = seatSpot(room, seat);
      expect(spot.y).toBeLessThan(room.counterTop);
      expect(spot.x).toBeGreaterThan(0);
      expect(spot.x).toBeLessThan(width);
    }
  });

  it('keeps the heads of a queue of twelve inside the room', () => {
    for (let place = 0; place < 12; place++) {
      const spot = queueSpot(room, place, 12);
      expect(spot.y - 2950 * spot.scale).toBeGreaterThan(0);
      expect(spot.x).toBeLessThan(room.door.x);
    }
  });

  it('shows the whole head of the person at the counter', () => {
    expect(room.bust.y - 1200 * room.bust.scale).toBeGreaterThan(0);
    expect(room.bust.x).toBeLessThan(width * 0.4);
  });

  it('lays the devices on the desk, side by side', () => {
    const desk: Box = { x: 0, y: room.deskTop, width, height: height - room.deskTop };
    const devices = [room.phone, room.fax, room.tray];
    for (const device of devices) expect(within(device, desk)).toBe(true);
    devices.forEach((device, index) => {
      const next = devices[index + 1] ?? room.monitor;
      expect(device.x + device.width).toBeLessThan(next.x);
    });
  });

  it('keeps up to six papers between the tray and the monitor', () => {
    for (let paper = 0; paper < 6; paper++) {
      const spot = paperSpot(room, paper, 6);
      expect(spot.x).toBeGreaterThan(room.tray.x + room.tray.width);
      expect(spot.x + spot.width).toBeLessThan(room.monitor.x);
    }
  });

  it('puts walls, clock and door where they can be seen', () => {
    for (const box of [room.hallway, room.door, room.board, ...room.windows])
      expect(within(box, { x: 0, y: 0, width, height: room.wallFoot })).toBe(true);
    expect(room.clock.y - room.clock.radius).toBeGreaterThan(0);
    expect(doorSpot(room).x).toBeGreaterThan(room.seats.x);
  });
});

describe('seats', () => {
  it('gives every seat a place of its own', () => {
    const places = Array.from({ length: seatCount }, (_, index) => seatPlace(index)).map(
      ({ column, row }) => `${column} ${row}`,
    );
    expect(new Set(places).size).toBe(seatCount);
  });

  it('seats the first six people with nobody directly beside them', () => {
    const places = Array.from({ length: 6 }, (_, index) => seatPlace(index));
    for (const one of places) {
      const beside = places.filter((other) => other.row === one.row && Math.abs(other.column - one.column) === 1);
      expect(beside).toEqual([]);
    }
  });

  it('lets people stand once every seat is taken', () => {
    const room = layout(1366, 768);
    expect(seatSpot(room, seatCount - 1).standing).toBe(false);
    expect(seatSpot(room, seatCount).standing).toBe(true);
  });
});

describe('the queue', () => {
  const room = layout(1366, 768);

  it('closes up instead of growing out of the room', () => {
    const gap = (length: number): number => queueSpot(room, 1, length).x - queueSpot(room, 0, length).x;
    expect(gap(12)).toBeLessThan(gap(3));
    expect(gap(2)).toBe(gap(3));
  });

  it('puts who is next nearest, and everyone behind farther away', () => {
    const spots = Array.from({ length: 8 }, (_, index) => queueSpot(room, index, 8));
    spots.slice(1).forEach((spot, index) => {
      expect(spot.y).toBeLessThan(spots[index]?.y ?? 0);
      expect(spot.scale).toBeLessThan(spots[index]?.scale ?? 0);
    });
  });
});

describe('odd sizes', () => {
  it.each([
    [0, 0],
    [320, 240],
    [4000, 700],
    [300, 2000],
  ])('gives finite numbers at %i x %i', (width, height) => {
    const numbers = JSON.stringify(layout(width, height)).match(/null|NaN/);
    expect(numbers).toBeNull();
  });
});
