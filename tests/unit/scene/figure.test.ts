import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { facialHairIds, garmentIds, glassesIds, headIds, moods, type Look } from '../../../src/practice/look';
import { buildAtlas } from '../../../src/scene/atlas/build/atlas.build';
import type { Atlas } from '../../../src/scene/atlas/format';
import { bustOf, facePieces, standingOf } from '../../../src/scene/figure/expression';
import { figureOf, type Figure, type Placed, type Pose } from '../../../src/scene/figure/figure';
import { backItems, fall } from '../../../src/scene/room/back';
import { frontItems } from '../../../src/scene/room/front';
import { layout } from '../../../src/scene/room/layout';
import { plainLook, roomWith } from './people';

let atlas: Atlas;
beforeAll(async () => {
  atlas = await buildAtlas(fileURLToPath(new URL('../../../assets/', import.meta.url)));
}, 30_000);

const layersOf = ({ body, head }: Figure): Placed[] => [...body, ...head];
const poses: readonly Pose[] = ['bust', 'standing', 'walking', 'seated', 'reading'];
const everyLook: readonly Look[] = [
  ...headIds.map((head): Look => ({ ...plainLook, head })),
  ...garmentIds.map((garment): Look => ({ ...plainLook, garment })),
  ...facialHairIds.map((facialHair): Look => ({ ...plainLook, facialHair })),
  ...glassesIds.map((glasses): Look => ({ ...plainLook, glasses })),
  { ...plainLook, wheelchair: true },
];

describe('the atlas', () => {
  it('holds every piece that any look needs in any pose and mood', () => {
    const needed = new Set(
      everyLook.flatMap((look) =>
        poses.flatMap((pose) =>
          moods.flatMap((mood) =>
            (['shut', 'half', 'open'] as const).flatMap((mouth) =>
              layersOf(figureOf(look, pose, { mood, mouth, masked: true, restless: true })).map(({ piece }) => piece),
            ),
          ),
        ),
      ),
    );
    expect([...needed].filter((piece) => atlas.pieces[piece] === undefined)).toEqual([]);
  });

  it('holds every piece that the room needs in any weather', () => {
    const room = layout(820, 1180);
    const view = roomWith([], {
      papers: [
        { id: 'a', kind: 'id', title: '' },
        { id: 'b', kind: 'letter', title: '' },
      ],
      fax: { pages: 2 },
    });
    const items = (['sun', 'cloud', 'rain', 'snow'] as const).flatMap((weather) =>
      [true, false].flatMap((doorOpen) => backItems(room, { weather, doorOpen })),
    );
    const needed = [...items, ...frontItems(room, view)].flatMap(({ piece }) =>
      typeof piece === 'string' ? [piece] : [],
    );
    expect(needed.filter((piece) => atlas.pieces[piece] === undefined)).toEqual([]);
  });

  it('stays well within the budget for art', () => {
    expect(JSON.stringify(atlas).length).toBeLessThan(500_000);
  });

  it('has drawn something in every piece', () => {
    expect(Object.entries(atlas.pieces).filter(([, piece]) => piece.ops.length === 0 || piece.width <= 0)).toEqual([]);
  });
});

describe('one person is one person', () => {
  it('wears the same head, beard and glasses in every pose', () => {
    const look: Look = { ...plainLook, facialHair: 'goatee', glasses: 'round', head: 'locs' };
    const heads = poses.map((pose) => figureOf(look, pose, { masked: false }).head.map(({ piece }) => piece));
    for (const head of heads) expect(head).toEqual(heads[0]);
  });

  it('keeps the colours in every pose', () => {
    const skins = poses.map((pose) => figureOf({ ...plainLook, skin: 'deep' }, pose, { masked: false }).palette.skin);
    expect(new Set(skins).size).toBe(1);
  });

  it('wears a mask over the beard and under the glasses', () => {
    const pieces = figureOf({ ...plainLook, facialHair: 'full', glasses: 'square' }, 'bust', { masked: true }).head.map(
      ({ piece }) => piece,
    );
    expect(pieces.indexOf('people/mask')).toBeGreaterThan(pieces.indexOf('beard/full'));
    expect(pieces.indexOf('people/mask')).toBeLessThan(pieces.indexOf('glasses/square'));
  });
});

describe('someone about to give up', () => {
  const marked = (pose: Pose) =>
    figureOf(plainLook, pose, { restless: true }).head.some(({ piece }) => piece === 'people/restless');

  it('is marked from afar, but not face to face', () => {
    expect(marked('seated')).toBe(true);
    expect(marked('standing')).toBe(true);
    expect(marked('bust')).toBe(false);
  });
});

describe('moods show', () => {
  it('gives different moods different faces', () => {
    const faces = moods.map((mood) => facePieces(mood, 'shut').join(' '));
    expect(new Set(faces).size).toBe(moods.length);
  });

  it('crosses the arms of those who lose patience', () => {
    expect(bustOf(plainLook, 'annoyed')).toBe('tee-crossed');
    expect(standingOf({ ...plainLook, garment: 'sweater' }, 'angry', false)).toBe('arms-crossed');
    expect(standingOf({ ...plainLook, garment: 'sweater' }, 'angry', true)).toBe('resting');
  });
});

describe('falling weather', () => {
  const pane = { x: 0, y: 0, width: 200, height: 100 };

  it('falls only when it rains or snows, and moves from phase to phase', () => {
    expect(fall(pane, 'sun', 0, 1)).toBeNull();
    expect(fall(pane, 'rain', 0, 1)).not.toEqual(fall(pane, 'rain', 1, 1));
  });
});
