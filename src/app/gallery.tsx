import { useEffect, useRef, useState } from 'react';
import { createRoot } from 'react-dom/client';
import type { Mood } from '../practice/look';
import type { RoomWeather } from '../session/room.view';
import { Specimen } from '../ui/specimen';
import '../ui/theme.css';
import { createRoom, NoWebGl, roomStill, type RoomHandle } from '../scene';
import { town, type GalleryWish } from './gallery/town';
import { Sheet } from './gallery/sheet';

declare global {
  interface Window {
    gallery?: {
      room: RoomHandle;
      wish: (change: Partial<GalleryWish>) => void;
      /** Ends the room and begins another, with one between that ends before it has begun. */
      again: () => void;
    };
  }
}

const query = new URLSearchParams(location.search);
const first: GalleryWish = {
  people: Number(query.get('room') ?? 12),
  queue: Number(query.get('queue') ?? 2),
  weather: (query.get('weather') ?? 'sun') as RoomWeather,
  mood: (query.get('mood') ?? null) as Mood | null,
  seed: Number(query.get('seed') ?? 3),
  counter: query.get('counter') !== 'no',
  spoken: 0,
};

function attempt(make: () => RoomHandle): RoomHandle | null {
  try {
    return make();
  } catch (fault) {
    if (fault instanceof NoWebGl) return null;
    throw fault;
  }
}

function Room() {
  const place = useRef<HTMLDivElement>(null);
  const [stats, setStats] = useState('');
  const [flat, setFlat] = useState(false);
  useEffect(() => {
    const element = place.current;
    if (element === null) return;
    const resolution = Number(query.get('resolution') ?? 0);
    const options = { reducedMotion: query.has('still'), ...(resolution > 0 ? { resolution } : {}) };
    let wish = first;
    const begin = (): RoomHandle | null => {
      const room = attempt(() => createRoom(element, options));
      room?.onPick((target) => setStats(JSON.stringify(target)));
      room?.draw(town(wish));
      return room;
    };
    let room = begin();
    const show = (): void => {
      if (room === null) {
        setFlat(true);
        return;
      }
      window.gallery = {
        room,
        wish: (change) => {
          wish = { ...wish, ...change };
          room?.draw(town(wish));
        },
        again: () => {
          room?.destroy();
          begin()?.destroy();
          room = begin();
          show();
        },
      };
    };
    show();
    return () => room?.destroy();
  }, []);
  return (
    <>
      <div className="gallery-room" ref={place}>
        {flat && <img src={roomStill} alt="The waiting room" width="100%" />}
      </div>
      <output className="gallery-stats">{stats}</output>
    </>
  );
}

const app = document.getElementById('app');
if (app !== null)
  createRoot(app).render(query.has('sheet') ? <Sheet /> : query.has('blocks') ? <Specimen /> : <Room />);
