import type { Look, Mood } from '../practice/look';

export type { ClothId, FacialHairId, GarmentId, GlassesId, HairId, HeadId, Look, Mood, SkinId } from '../practice/look';

/** Where a person is; indexes count from 0, the queue from the one who is next. */
export type RoomPlace =
  | { readonly kind: 'counter' }
  | { readonly kind: 'queue'; readonly index: number }
  | { readonly kind: 'seat'; readonly index: number }
  | { readonly kind: 'door' }
  | { readonly kind: 'hallway'; readonly index: number };

/** One person as the room shows them. */
export interface RoomPerson {
  readonly id: string;
  readonly name: string; // what the player may call them: 'Woman in a yellow coat' until a name is known
  readonly place: RoomPlace;
  readonly look: Look;
  readonly mood: Mood;
  readonly waitedSeconds: number; // simulated
  readonly masked: boolean; // wears a mask now, whether they came with it or were given one
  readonly restless: boolean; // is about to give up or come back to the desk
}

export type LineState = 'idle' | 'ringing' | 'talking' | 'holding';

/** One of the four phone lines. */
export interface RoomLine {
  readonly number: 1 | 2 | 3 | 4;
  readonly state: LineState;
  readonly seconds: number; // simulated, in this state
}

export type RoomWeather = 'sun' | 'cloud' | 'rain' | 'snow';
export type RoomLight = 'free' | 'occupied' | 'cleaning';
export type RoomPace = 'relaxed' | 'normal' | 'rush' | 'untimed' | 'paused';

/** Everything the room draws; plain data, derived from what this player may know. */
export interface RoomView {
  readonly clock: number; // seconds since midnight, simulated
  readonly pace: RoomPace;
  readonly weather: RoomWeather;
  readonly people: readonly RoomPerson[];
  readonly counter: string | null; // id of the person being served at the counter
  readonly speaking: string | null; // id of the person whose words are shown now
  readonly spoken?: number; // how many times they have spoken so far: each time moves the mouth again
  readonly lines: readonly RoomLine[];
  readonly fax: { readonly pages: number };
  readonly inbox: number; // unread messages
  readonly doorOpen: boolean;
  readonly rooms: readonly { readonly id: string; readonly name: string; readonly light: RoomLight }[];
  readonly papers: readonly { readonly id: string; readonly kind: string; readonly title: string }[]; // lying on the counter
}

/** Something in the room that can be picked; each has a named HTML control too. */
export type RoomTarget =
  | { readonly kind: 'person'; readonly id: string }
  | { readonly kind: 'line'; readonly number: 1 | 2 | 3 | 4 }
  | { readonly kind: 'fax' }
  | { readonly kind: 'monitor' }
  | { readonly kind: 'paper'; readonly id: string }
  | { readonly kind: 'door' }
  | { readonly kind: 'clock' };
