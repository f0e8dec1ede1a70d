import type { GarmentId, Look, Mood } from '../../session/room.view';
import type { Palette } from '../atlas/format';
import { headParts } from '../atlas/parts';
import type { BustId, FigureId } from '../atlas/bodies';
import { bustOf, facePieces, seatedOf, standingOf, type Mouth } from './expression';
import { paletteOf } from './palette';

/** One piece at its place in a figure; the figure's units are those of the pieces. */
export interface Placed {
  readonly piece: string;
  readonly x: number;
  readonly y: number;
}

/** A person in one pose: two layers, so that the head can move on its own. */
export interface Figure {
  readonly body: readonly Placed[];
  readonly head: readonly Placed[];
  readonly palette: Palette;
  readonly bounds: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
  readonly foot: { readonly x: number; readonly y: number }; // what stands on the floor or is cut by the counter
  readonly neck: { readonly x: number; readonly y: number }; // about which the head turns
}

export type Pose = 'bust' | 'standing' | 'walking' | 'seated' | 'reading';

/** What of a person changes from moment to moment. */
export interface Moment {
  readonly mood: Mood;
  readonly masked: boolean;
  readonly restless: boolean; // about to give up: marked over the head, so that it can be seen from afar
  readonly mouth: Mouth;
}

/** Where the drawings of a head lie beside those of an upper body. */
const anchors = {
  hair: [342, 190],
  face: [531, 366],
  beard: [495, 518],
  mask: [436, 492],
  restless: [520, 90],
  glasses: [419, 421],
  bust: [147, 639],
} as const;

/** The head of a person as placed pieces, moved by the neck of the body it sits on. */
export function headOf(look: Look, now: Moment, [dx, dy]: readonly [number, number]): Placed[] {
  const at = (piece: string, [x, y]: readonly [number, number], shift: readonly [number, number] = [0, 0]): Placed => ({
    piece,
    x: x + shift[0] + dx,
    y: y + shift[1] + dy,
  });
  const placed = [
    at(`head/${look.head}`, anchors.hair, headParts[look.head].shift),
    ...facePieces(now.mood, now.mouth).map((piece) => at(piece, anchors.face)),
  ];
  if (look.facialHair !== 'none') placed.push(at(`beard/${look.facialHair}`, anchors.beard));
  if (now.masked) placed.push(at('people/mask', anchors.mask));
  if (look.glasses !== 'none') placed.push(at(`glasses/${look.glasses}`, anchors.glasses));
  if (now.restless) placed.push(at('people/restless', anchors.restless));
  return placed;
}

/** Where the head sits on each whole figure, and where its feet are. */
const stances: Readonly<
  Record<
    FigureId,
    {
      readonly head: readonly [number, number];
      readonly foot: readonly [number, number];
      readonly size: readonly [number, number];
    }
  >
> = {
  walking: { head: [158, -640], foot: [780, 2490], size: [1645, 2536] },
  resting: { head: [158, -640], foot: [760, 2480], size: [1645, 2532] },
  'arms-crossed': { head: [158, -640], foot: [780, 2470], size: [1645, 2507] },
  shirt: { head: [158, -640], foot: [780, 2530], size: [1645, 2580] },
  dots: { head: [158, -640], foot: [760, 2470], size: [1645, 2521] },
  blazer: { head: [158, -640], foot: [760, 2510], size: [1645, 2561] },
  jacket: { head: [158, -640], foot: [800, 2480], size: [1645, 2535] },
  clinician: { head: [158, -640], foot: [760, 2500], size: [1645, 2557] },
  wheelchair: { head: [45, -622], foot: [850, 1950], size: [1802, 2010] },
  'legs-crossed': { head: [52, -624], foot: [700, 1840], size: [1696, 1886] },
};

function wholeFigure(look: Look, now: Moment, id: FigureId): Figure {
  const stance = stances[id];
  const [dx, dy] = stance.head;
  const [width, height] = stance.size;
  return {
    body: [
      { piece: 'people/shadow', x: stance.foot[0] - 600, y: stance.foot[1] - 80 },
      { piece: `figure/${id}`, x: 0, y: 0 },
    ],
    head: headOf(look, { ...now, mouth: 'shut' }, [dx, dy]),
    palette: paletteOf(look, 'whole'),
    bounds: { x: -60, y: -620, width: width + 120, height: height + 640 },
    foot: { x: stance.foot[0], y: stance.foot[1] },
    neck: { x: 610 + dx, y: 700 + dy },
  };
}

/** Upper bodies whose neck is elsewhere: they move so that the head stays in its place. */
const bustShifts: Readonly<Partial<Record<BustId, readonly [number, number]>>> = {
  'tee-striped-explaining': [0, -30],
  'tee-shrug': [-90, 0],
};

function bustFigure(look: Look, now: Moment): Figure {
  const bust = bustOf(look, now.mood);
  const [dx, dy] = bustShifts[bust] ?? [0, 0];
  const [x, y] = anchors.bust;
  return {
    body: [{ piece: `bust/${bust}`, x: x + dx, y: y + dy }],
    head: headOf(look, { ...now, restless: false }, [0, 0]),
    palette: paletteOf(look, 'bust'),
    bounds: { x: 40, y: 30, width: 1200, height: 1400 },
    foot: { x: 590, y: 1390 },
    neck: { x: 610, y: 700 },
  };
}

const shortSleeves: readonly GarmentId[] = ['tee', 'tee-trim', 'tee-striped', 'tee-cap-sleeve', 'blouse'];

function seatedFigure(look: Look, now: Moment, reading: boolean): Figure {
  const seated = seatedOf(look);
  if (seated !== 'lap') return wholeFigure(look, now, seated);
  const bust = bustFigure(look, { ...now, mood: 'calm' });
  const sleeves = shortSleeves.includes(look.garment) ? 'short' : 'long';
  const hands: Placed = reading
    ? { piece: `people/reading-${sleeves}`, x: 150, y: 1130 }
    : { piece: 'people/hands-rest', x: 150, y: 1230 };
  return {
    ...bust,
    body: [...bust.body, { piece: 'people/lap', x: 150, y: 1230 }, hands],
    head: headOf(look, { ...now, mouth: 'shut' }, [0, 0]),
    bounds: { x: 100, y: 30, width: 1000, height: 2010 },
    foot: { x: 590, y: 1975 },
  };
}

const unremarkable: Moment = { mood: 'calm', masked: false, restless: false, mouth: 'shut' };

/** Puts a person together in one pose at one moment; what is left out is unremarkable. */
export function figureOf(look: Look, pose: Pose, moment: Partial<Moment> = {}): Figure {
  const now = { ...unremarkable, ...moment };
  if (pose === 'bust') return bustFigure(look, now);
  if (pose === 'seated' || pose === 'reading') return seatedFigure(look, now, pose === 'reading');
  return wholeFigure(look, now, standingOf(look, now.mood, pose === 'walking'));
}
