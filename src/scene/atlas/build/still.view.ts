import type { RoomView } from '../../../session/room.view';

const plain = {
  facialHair: 'none',
  glasses: 'none',
  accent: 'cream',
  stature: 'average',
  mask: false,
  wheelchair: false,
} as const;
const person = { mood: 'calm', waitedSeconds: 0, masked: false, restless: false } as const;

/** The room of the still picture: a few people wait, nobody is at the counter, so it fits any moment. */
export const quietMorning: RoomView = {
  clock: 8 * 3600 + 600,
  pace: 'normal',
  weather: 'cloud',
  people: [
    {
      ...person,
      id: 'a',
      name: '',
      place: { kind: 'seat', index: 0 },
      look: { ...plain, head: 'bun', skin: 'light', hair: 'silver', garment: 'blazer', top: 'plum', bottom: 'slate' },
    },
    {
      ...person,
      id: 'b',
      name: '',
      place: { kind: 'seat', index: 1 },
      look: {
        ...plain,
        head: 'short-fade',
        skin: 'umber',
        hair: 'black',
        garment: 'tee-striped',
        top: 'teal',
        bottom: 'denim',
      },
    },
    {
      ...person,
      id: 'c',
      name: '',
      place: { kind: 'seat', index: 2 },
      look: {
        ...plain,
        head: 'hijab',
        skin: 'bronze',
        hair: 'black',
        garment: 'shirt',
        top: 'mustard',
        accent: 'plum',
        bottom: 'navy',
      },
    },
  ],
  counter: null,
  speaking: null,
  lines: [1, 2, 3, 4].map((number) => ({ number: number as 1 | 2 | 3 | 4, state: 'idle', seconds: 0 })),
  fax: { pages: 0 },
  inbox: 0,
  doorOpen: false,
  rooms: [],
  papers: [],
};
