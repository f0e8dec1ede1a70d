import { cueIds, cues, type CueId } from './cues.ts';

/** Where a cue lies on the one sheet of sound, in milliseconds. */
export interface Place {
  readonly id: CueId;
  readonly start: number;
  readonly milliseconds: number;
  /** Sound goes on this far on both sides: an MP3 decoder shifts what it decodes, and a loop must not notice. */
  readonly margin: number;
}

const loopMargin = 150;
const silence = 120;

/** The sheet's layout, the same for whoever renders it and whoever plays it. */
export function layOut(): readonly Place[] {
  let at = silence;
  return cueIds.map((id) => {
    const { milliseconds, loops } = cues[id];
    const margin = loops && id !== 'ring' ? loopMargin : 0;
    const place = { id, start: at + margin, milliseconds, margin };
    at = place.start + milliseconds + margin + silence;
    return place;
  });
}

/** Length of the whole sheet in milliseconds. */
export function sheetLength(): number {
  const last = layOut().at(-1);
  return last === undefined ? 0 : last.start + last.milliseconds + last.margin + silence;
}
