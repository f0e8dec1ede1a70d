import { useCallback, useEffect, useRef, useState } from 'react';
import { createAudio, cuesFor, type AudioDesk } from '../../audio';
import type { RoomView } from '../../session/room.view';
import type { Session } from '../../session/session';
import type { CaptionLine } from '../../ui';

/** Real milliseconds for which a sound is shown in words. */
const captionStays = 5000;

/** The desk's sounds and their captions, following a session. `unlock` is called from the click that begins the shift. */
export function useSound(
  session: Session | null,
  { muted, volume }: { readonly muted: boolean; readonly volume: number },
): { readonly captions: readonly CaptionLine[]; readonly unlock: () => void } {
  const [captions, setCaptions] = useState<readonly CaptionLine[]>([]);
  const desk = useRef<AudioDesk | null>(null);
  const settings = useRef({ muted, volume });
  useEffect(() => {
    settings.current = { muted, volume };
    desk.current?.setMuted(muted);
    desk.current?.setVolume(volume);
  }, [muted, volume]);
  useEffect(() => {
    if (session === null) return;
    const timers = new Set<ReturnType<typeof setTimeout>>();
    const audio = createAudio({
      ...settings.current,
      onCaption: ({ id, text }) => {
        setCaptions((lines) => [...lines, { id, text }]);
        timers.add(setTimeout(() => setCaptions((lines) => lines.filter((line) => line.id !== id)), captionStays));
      },
    });
    desk.current = audio;
    let before: RoomView | undefined;
    const follow = (): void => {
      const { room, status } = session.snapshot();
      if (room === before || status === 'ready') return;
      if (status === 'over') audio.stopAll();
      else audio.follow(cuesFor(before, room));
      before = room;
    };
    const stop = session.subscribe(follow);
    follow();
    return () => {
      stop();
      for (const timer of timers) clearTimeout(timer);
      desk.current = null;
      audio.destroy();
    };
  }, [session]);
  return { captions, unlock: useCallback(() => desk.current?.unlock(), []) };
}
