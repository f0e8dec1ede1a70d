import { Howl, Howler } from 'howler';
import { cues } from './cues';
import type { Player } from './player';
import { layOut } from './sheet';

const tail = 70; // ms that an MP3 decoder may push a cue's end back; the sheet is silent there

/** Plays the sheet at `source` through Howler. Whatever the browser refuses is a silence, never an error. */
export function howlerPlayer(source: string): Player {
  const sprite = Object.fromEntries(
    layOut().map(({ id, start, milliseconds }): [string, [number, number, boolean]] => [
      id,
      [start, cues[id].loops ? milliseconds : milliseconds + tail, cues[id].loops],
    ]),
  );
  Howler.autoSuspend = true;
  const sheet = new Howl({ src: [source], format: ['mp3'], sprite, preload: true, html5: false });
  return {
    start(cue, { volume, rate, fadeIn }) {
      const handle: number | null = sheet.play(cue);
      if (handle === null) return undefined;
      sheet.rate(rate, handle);
      sheet.volume(fadeIn > 0 ? 0 : volume, handle);
      if (fadeIn > 0) sheet.fade(0, volume, fadeIn, handle);
      return handle;
    },
    stop(handle, fadeOut) {
      if (fadeOut <= 0 || !sheet.playing(handle)) {
        sheet.stop(handle);
        return;
      }
      sheet.fade(Number(sheet.volume(handle)), 0, fadeOut, handle);
      // Only now: starting this fade reports the end of an earlier one.
      sheet.once('fade', () => sheet.stop(handle), handle);
    },
    destroy: () => sheet.unload(),
  };
}
