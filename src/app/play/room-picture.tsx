import { useEffect, useRef, useState, type ReactNode } from 'react';
import { useSession, useSnapshot } from '../../hooks/session-context';
import type { RoomHandle } from '../../scene';
import type { RoomTarget } from '../../session/room.view';

type Scene = typeof import('../../scene');

/** Fetches the scene, and Phaser with it; called early, while the player reads, it is there when it is needed. */
export function loadScene(): Promise<Scene> {
  return import('../../scene');
}

function handleOf(scene: Scene, place: HTMLElement, reducedMotion: boolean, onFail: () => void): RoomHandle | null {
  try {
    return scene.createRoom(place, { reducedMotion, onFail });
  } catch (fault) {
    if (fault instanceof scene.NoWebGl) return null;
    throw fault;
  }
}

/**
 * The picture of the session's room. All that it shows can be read and done elsewhere on the desk, so assistive
 * technology passes it by; without WebGL it is a still picture.
 */
export function RoomPicture({
  pick,
  reducedMotion,
}: {
  pick: (target: RoomTarget) => void;
  reducedMotion: boolean;
}): ReactNode {
  const session = useSession();
  const view = useSnapshot((snapshot) => snapshot.room);
  const place = useRef<HTMLDivElement>(null);
  const room = useRef<RoomHandle | null>(null);
  const latestPick = useRef(pick);
  const [still, setStill] = useState<string | null>(null);

  useEffect(() => {
    latestPick.current = pick;
  }, [pick]);

  useEffect(() => {
    let gone = false;
    void loadScene().then((scene) => {
      if (gone || place.current === null) return;
      const handle = handleOf(scene, place.current, reducedMotion, () => setStill(scene.roomStill));
      if (handle === null) {
        setStill(scene.roomStill);
        return;
      }
      room.current = handle;
      handle.onPick((target) => latestPick.current(target));
      handle.draw(session.snapshot().room);
    });
    return () => {
      gone = true;
      room.current?.destroy();
      room.current = null;
    };
  }, [session, reducedMotion]);

  useEffect(() => {
    room.current?.draw(view);
  }, [view]);

  return (
    <div ref={place} aria-hidden="true">
      {still !== null && <img className="room-still" src={still} alt="" />}
    </div>
  );
}

/** Whether this person has asked their system for less motion. */
export function prefersLessMotion(): boolean {
  return window.matchMedia('(prefers-reduced-motion: reduce)').matches;
}
