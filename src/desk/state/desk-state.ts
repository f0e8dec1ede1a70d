import { createContext, use } from 'react';
import type { OfficeTab } from '../office/tabs';
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

export interface Desk extends DeskState {
  /** Carries out an act; true when it was accepted. */
  readonly act: (act: Act) => boolean;
  readonly change: (change: Partial<DeskState>) => void;
  /** Opens a page of the office software. */
  readonly open: (tab: OfficeTab, change?: Partial<DeskState>) => void;
  readonly chordFor: (action: string) => string | undefined;
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
