/** A rectangle in CSS pixels. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Where someone stands or sits: feet on the floor, and how large one unit of the drawing is. */
export interface Spot {
  readonly x: number;
  readonly y: number;
  readonly scale: number; // CSS pixels per unit of the figure
}

/** The whole room for one size of canvas; everything in CSS pixels. */
export interface Layout {
  readonly width: number;
  readonly height: number;
  readonly tall: boolean; // portrait: the desk's HTML takes the lower part instead of the lower right
  readonly unit: number; // CSS pixels per design unit
  readonly wallFoot: number; // where wall meets floor
  readonly counterTop: number;
  readonly deskTop: number;
  readonly safe: Box; // never covered by our own HTML: everyone who waits is inside
  readonly hallway: Box;
  readonly windows: readonly Box[];
  readonly door: Box;
  readonly clock: { readonly x: number; readonly y: number; readonly radius: number };
  readonly board: Box;
  readonly plant: Box;
  readonly phone: Box;
  readonly fax: Box;
  readonly tray: Box;
  readonly monitor: Box;
  readonly bust: Spot;
  readonly bubble: { readonly x: number; readonly y: number }; // the mouth that a speech bubble points to
  readonly seats: { readonly x: number; readonly dx: number };
  readonly queue: { readonly x: number; readonly span: number };
}

const designWidth = 1366;
const designRoom = 461; // design units from the top to the counter
/** A low picture leaves out the ceiling, so that the people in it are as large as can be. */
const lowRoom = { below: 300, room: 400, bust: 425 } as const;

/** Lays the room out for a canvas of that many CSS pixels; sizes below 320 x 240 are treated as that. */
export function layout(canvasWidth: number, canvasHeight: number): Layout {
  const width = Math.max(320, canvasWidth);
  const height = Math.max(240, canvasHeight);
  const tall = height > width * 0.95;
  const counterTop = Math.round(height * (tall ? 0.44 : 0.6));
  const low = counterTop < lowRoom.below;
  const unit = Math.min(counterTop / (low ? lowRoom.room : designRoom), width / (tall ? 1120 : designWidth));
  const u = (value: number): number => value * unit;
  // In a narrow room things move together and in a wide one apart, but stay as large as they are.
  const squeeze = Math.min(1.5, width / u(designWidth));
  const left = (value: number): number => u(value) * squeeze;
  const right = (value: number): number => width - u(value) * squeeze;
  const box = (x: number, y: number, w: number, h: number): Box => ({ x, y, width: w, height: h });

  const wallFoot = counterTop - u(172);
  const deskTop = counterTop + u(tall ? 50 : 62);
  const wall = (x: number, above: number, w: number, h: number): Box => box(x, wallFoot - u(above), u(w), u(h));
  const stripFoot = tall ? height * 0.55 : height;
  const strip = Math.max(u(60), Math.min(u(196), stripFoot - deskTop - u(24)));
  const device = (x: number, w: number, h: number): Box => {
    const size = strip / 176;
    return box(x, deskTop + u(10) + (strip - h * size) / 2, w * size, h * size);
  };
  const bustUnit = Math.min(counterTop / (low ? lowRoom.bust : designRoom), width / (tall ? 900 : designWidth));
  const phone = device(u(22), 236, 176);
  const fax = device(phone.x + phone.width + u(18), 176, 160);
  const tray = device(fax.x + fax.width + u(18), 150, 132);
  const monitorHeight = Math.max(strip, height - deskTop - u(30));
  const bust: Spot = { x: left(tall ? 262 : 318), y: counterTop + 134 * bustUnit, scale: 0.42 * bustUnit };

  return {
    width,
    height,
    tall,
    unit,
    wallFoot,
    counterTop,
    deskTop,
    safe: box(0, 0, width, counterTop),
    hallway: wall(left(14), 224, 128, 224),
    windows: [wall(left(182), 226, 216, 168), wall(right(688), 226, 330, 168)],
    door: wall(Math.min(right(184), width - u(164)), 262, 156, 262),
    clock: { x: Math.max(right(270), right(688) + u(330 + 58)), y: Math.max(wallFoot - u(214), u(42)), radius: u(36) },
    board: wall(left(478), 212, 150, 118),
    plant: box(right(240), wallFoot - u(96), u(84), u(128)),
    phone,
    fax,
    tray,
    monitor: tall
      ? box(width - strip * 1.6 - u(20), deskTop + u(10), strip * 1.6, strip)
      : box(width - u(452), deskTop + u(8), u(430), monitorHeight),
    bust,
    bubble: { x: bust.x + 150 * bust.scale, y: bust.y - 800 * bust.scale },
    seats: { x: right(668), dx: u(76) * squeeze },
    queue: { x: left(548), span: left(250) },
  };
}

/** Seats per row, and how many seats there are before people have to stand. */
export const seatsPerRow = 6;
export const seatCount = 24;

/** Rows from the back wall forwards; the first two are always there, the others are folding chairs. */
const rowDepths = [46, 118, 82, 154] as const;
const rowOffsets = [0, 0.06, 0.52, 0.52] as const;
/** The order in which seats of the two standing rows are taken: apart first, side by side last. */
const spread = [2, 9, 5, 7, 0, 11, 3, 10, 1, 8, 4, 6] as const;

/** The column and row of a seat; the first twelve are spread over the two fixed rows. */
export function seatPlace(index: number): { readonly column: number; readonly row: number } {
  const place = spread[index] ?? index;
  return { column: place % seatsPerRow, row: Math.floor(place / seatsPerRow) };
}

/** Where the chair at a column of a row stands. */
export function chairSpot(room: Layout, column: number, row: number): Spot {
  const depth = rowDepths[row] ?? 154;
  return {
    x: room.seats.x + (column + 0.5 + (rowOffsets[row] ?? 0)) * room.seats.dx,
    y: room.wallFoot + depth * room.unit,
    scale: 0.094 * room.unit * (1 + depth * 0.0009),
  };
}

/** Where the person on a seat sits; beyond the last seat they stand along the wall by the door. */
export function seatSpot(room: Layout, index: number): Spot & { readonly standing: boolean } {
  if (index < seatCount) {
    const { column, row } = seatPlace(index);
    return { ...chairSpot(room, column, row), standing: false };
  }
  const order = index - seatCount;
  const span = room.seats.dx * (seatsPerRow + 0.8);
  const column = order % 9;
  const behind = order >= 9 ? 1 : 0;
  return {
    x: room.seats.x - room.seats.dx * 0.3 + ((column + behind * 0.5) / 9) * span,
    y: room.wallFoot + (14 - behind * 8) * room.unit,
    scale: 0.088 * room.unit,
    standing: true,
  };
}

/** Where the person at a place in the queue stands; a long queue closes up instead of growing out of the room. */
export function queueSpot(room: Layout, index: number, length: number): Spot {
  const step = Math.min(room.unit * 58, room.queue.span / Math.max(1, length - 1));
  const far = Math.min(1, (index * step) / room.queue.span);
  return {
    x: room.queue.x + index * step,
    y: room.counterTop + room.unit * (44 - 66 * far),
    scale: room.unit * (0.134 - 0.032 * far),
  };
}

/** Where someone appears who comes through the street door. */
export function doorSpot(room: Layout): Spot {
  return { x: room.door.x + room.door.width / 2, y: room.wallFoot + room.unit * 16, scale: 0.09 * room.unit };
}

/** Where someone waits in the hallway. */
export function hallwaySpot(room: Layout, index: number): Spot {
  return {
    x: room.hallway.x + room.hallway.width * (0.5 + 0.34 * (index % 3)),
    y: room.wallFoot + room.unit * (6 + 14 * (index % 3)),
    scale: 0.07 * room.unit,
  };
}

/** Where a paper lies on the desk, and by how many degrees it is turned. */
export function paperSpot(room: Layout, index: number, count: number): Box & { readonly turn: number } {
  const scale = room.phone.height / 176;
  const [width, height] = [150 * scale, 100 * scale];
  const from = room.tray.x + room.tray.width + room.unit * 18;
  const until = room.monitor.x - room.unit * 12;
  const step = Math.min(width * 1.06, Math.max(0, until - from - width) / Math.max(1, count - 1));
  return {
    x: from + index * step,
    y: room.phone.y + (index % 2 === 0 ? 0.16 : 0.3) * room.phone.height,
    width,
    height,
    turn: [-4, 3, -2, 5][index % 4] ?? 0,
  };
}
