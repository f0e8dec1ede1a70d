import { createContext, use, useSyncExternalStore } from 'react';
import type { OfficeTab } from '../office/tabs';
import type { RoomTarget } from '../../session/room.view';
import type { Act, SpeechVerb, Tone } from '../../session/vocabulary';

/** What the desk remembers for the player that is not part of the shift: what is open, chosen, laid side by side. */
export interface DeskState {
  readonly tab: OfficeTab;
  readonly isOfficeOpen: boolean;
  readonly tone: Tone;
  /** The speech act whose choices are open. */
  readonly menu: SpeechVerb | null;
  /** Slot chosen in the calendar. */
  readonly slot: string | null;
  /** Appointment chosen in the calendar. */
  readonly appointment: string | null;
  /** Appointment that is being moved: the next slot chosen is its new time. */
  readonly moving: string | null;
  readonly day: string | null;
  /** Papers laid on the left and right of the documents page; 'chart' stands for the open chart. */
  readonly left: string | null;
  readonly right: string | null;
}

/** What any control of the desk can do; the same object as long as the desk stands. */
export interface Desk {
  /** Carries out an act; true when it was accepted. */
  readonly act: (act: Act) => boolean;
  readonly change: (change: Partial<DeskState>) => void;
  /** Opens a page of the office software. */
  readonly open: (tab: OfficeTab, change?: Partial<DeskState>) => void;
  readonly chordFor: (action: string) => string | undefined;
  /** What the desk remembers at this moment; to be drawn by it, use `useDeskState`. */
  readonly state: () => DeskState;
  readonly subscribe: (listener: () => void) => () => void;
  /** Marks something in the picture of the room; null marks nothing. */
  readonly point: (target: RoomTarget | null) => void;
}

export const firstDeskState: DeskState = {
  tab: 'calendar',
  isOfficeOpen: true,
  tone: 'warm',
  menu: null,
  slot: null,
  appointment: null,
  moving: null,
  day: null,
  left: null,
  right: null,
};

export const DeskContext = createContext<Desk | null>(null);

/** The desk around this control. */
export function useDesk(): Desk {
  const desk = use(DeskContext);
  if (!desk) throw new Error('useDesk needs a <Desk> above it');
  return desk;
}

/** One part of what the desk remembers; the selector picks, it must not build. */
export function useDeskState<Part>(select: (state: DeskState) => Part): Part {
  const { state, subscribe } = useDesk();
  const read = (): Part => select(state());
  return useSyncExternalStore(subscribe, read, read);
}
