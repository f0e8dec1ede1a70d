import { openAudioDesk, type AudioDesk, type AudioSettings, type SoundCaption } from './audio-desk';
import { howlerPlayer } from './howler-player';

export { cuesFor } from './cues-for';
export type { AudioDesk, AudioSettings, SoundCaption } from './audio-desk';

/** Made at build time by `build/sound-sheet.plugin.ts`. */
const sheet = new URL('../../.cache/sound/cues.mp3', import.meta.url).href;

/** The desk's sounds in this page. They wait for the first click or key anywhere; captions do not wait. */
export function createAudio({
  volume,
  muted,
  onCaption,
}: AudioSettings & { readonly onCaption: (caption: SoundCaption) => void }): AudioDesk {
  const desk = openAudioDesk({
    volume,
    muted,
    onCaption,
    makePlayer: () => howlerPlayer(sheet),
    now: () => performance.now(),
  });
  const gestures = ['pointerdown', 'keydown'] as const;
  const unlock = (): void => {
    forget();
    desk.unlock();
  };
  const forget = (): void => gestures.forEach((gesture) => window.removeEventListener(gesture, unlock));
  gestures.forEach((gesture) => window.addEventListener(gesture, unlock, { once: true }));
  return {
    ...desk,
    destroy() {
      forget();
      desk.destroy();
    },
  };
}
