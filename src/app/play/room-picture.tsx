import { useEffect, useRef, useState, type ReactNode } from 'react';
import type { RoomHandle } from '../../scene';
import type { RoomTarget } from '../../session/room.view';
import type { Session } from '../../session/session';

/** The code that draws, fetched while the briefing is read. */
let scene: Promise<typeof import('../../scene')> | undefined;

/** Fetches what draws the room, once. */
function fetchScene(): Promise<typeof import('../../scene')> {
  scene ??= import('../../scene');
  return scene;
}

export type RoomReady = 'loading' | 'ready' | 'still';

/** Real milliseconds after which nobody is kept waiting for a picture any longer. */
const patience = 8000;

/** Fetches what draws the room while the briefing is read, and says how far it is. */
export function useScene(): RoomReady {
  const [ready, setReady] = useState<RoomReady>('loading');
  useEffect(() => {
    const timer = setTimeout(() => setReady('ready'), patience);
    fetchScene().then(
      () => setReady(canDraw() ? 'ready' : 'still'),
      () => setReady('still'),
    );
    return () => clearTimeout(timer);
  }, []);
  return ready;
}

function canDraw(): boolean {
  const context = document.createElement('canvas').getContext('webgl');
  context?.getExtension('WEBGL_lose_context')?.loseContext();
  return context !== null;
}

/** The room, drawn; a still picture where the browser cannot draw it, and the game goes on. */
export function RoomPicture({
  session,
  pick,
  reducedMotion,
}: {
  session: Session;
  pick: (target: RoomTarget) => void;
  reducedMotion: boolean;
}): ReactNode {
  const place = useRef<HTMLDivElement>(null);
  const [still, setStill] = useState<string | null>(null);
  useEffect(() => {
    const parent = place.current;
    let room: RoomHandle | undefined;
    let stop: (() => void) | undefined;
    let isGone = false;
    const draw = async (): Promise<void> => {
      const { createRoom, roomStill } = await fetchScene();
      if (isGone || parent === null) return;
      const giveUp = (): void => setStill(roomStill);
      try {
        room = createRoom(parent, { reducedMotion, onFail: giveUp });
      } catch {
        return giveUp();
      }
      room.onPick(pick);
      room.draw(session.snapshot().room);
      stop = session.subscribe(() => room?.draw(session.snapshot().room));
    };
    draw().catch(() => undefined);
    return () => {
      isGone = true;
      stop?.();
      room?.destroy();
    };
  }, [session, pick, reducedMotion]);
  return <div ref={place}>{still !== null && <img className="room-still" src={still} alt="" />}</div>;
}
