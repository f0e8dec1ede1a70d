/** What screens show of a shift before it begins: the front page of its pack, and how it is played. */
export type { PackPage } from '../packs/format/pack.schema';
export type { Settings } from '../sim/state';
export { parseClock } from '../shared/time';
