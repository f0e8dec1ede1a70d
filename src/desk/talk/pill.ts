import type { PaletteEntry } from './palette';

/** What every pill of the palette is told. */
export interface PillProps {
  entry: PaletteEntry;
  /** One pill of the palette is a stop of the Tab key, the others are reached by arrows. */
  tabIndex: 0 | -1;
}
