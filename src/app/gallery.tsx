import { useEffect, useRef, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { moods, type Mood } from '../practice/look';
import type { RoomWeather } from '../session/room.view';
import { createRoom, type RoomHandle } from '../scene';
import { town, type GalleryWish } from './gallery/town';
import { Sheet } from './gallery/sheet';

declare global {
  interface Window {
    gallery?: { room: RoomHandle; wish: (change: Partial<GalleryWish>) => void };
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

function Room() {
  const place = useRef<HTMLDivElement>(null);
  const [stats, setStats] = useState('');
  useEffect(() => {
    if (place.current === null) return;
    const resolution = Number(query.get('resolution') ?? 0);
    const room = createRoom(place.current, {
      reducedMotion: query.has('still'),
      ...(resolution > 0 ? { resolution } : {}),
    });
    let wish = first;
    room.draw(town(wish));
    window.gallery = {
      room,
      wish: (change) => {
        wish = { ...wish, ...change };
        room.draw(town(wish));
      },
    };
    const stop = room.onPick((target) => setStats(JSON.stringify(target)));
    return () => {
      stop();
      room.destroy();
    };
  }, []);
  return (
    <>
      <div className="gallery-room" ref={place} />
      {query.has('stats') && <p className="gallery-stats">{stats || `moods: ${moods.join(' ')}`}</p>}
    </>
  );
}

const app = document.getElementById('app');
if (app !== null) createRoot(app).render(query.has('sheet') ? <Sheet /> : <Room />);
