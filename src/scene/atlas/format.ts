/** What a surface is made of; a palette turns each material into a colour when it is painted. */
export const materials = [
  'ink',
  'skin',
  'hair',
  'main',
  'accent',
  'bottom',
  'shoe',
  'metal',
  'paper',
  'blush',
  'lamp',
] as const;
export type Material = (typeof materials)[number];

/** Either a material or a fixed colour as `#rrggbb` or `#rrggbbaa`. */
export type Paint = Material | `#${string}`;

/** One filled or stroked path, painted in the order of the piece. */
export interface Op {
  readonly d: string; // SVG path data in grid steps
  readonly fill?: Paint;
  readonly stroke?: Paint;
  readonly width?: number; // of the stroke, in grid steps
  // The path holds both lines and solid areas: fill it with this paint and keep an ink rim inside its edge.
  readonly mass?: Paint;
  readonly at?: readonly [number, number, number, number, number, number]; // matrix before the path is drawn
}

/** One drawing in its own box. */
export interface Piece {
  readonly width: number; // design units
  readonly height: number;
  readonly grid: number; // design units per grid step
  readonly ops: readonly Op[];
}

/** All drawings that the room needs, by id as `head/afro` or `room/plant`. */
export interface Atlas {
  readonly version: 1;
  readonly pieces: Readonly<Record<string, Piece>>;
}

/** Colours for the materials of one person or thing. */
export type Palette = Readonly<Partial<Record<Material, string>>>;

/** The rim left around a recoloured mass, in design units of a head. */
export const rimWidth = 11;
