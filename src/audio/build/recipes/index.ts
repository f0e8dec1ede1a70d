import type { CueId } from '../../cues.ts';
import type { Signal } from '../signal.ts';
import { cardApproved, cardBeep, keyboard, paper, printer, scanner, stamp } from './devices.ts';
import { fax, hangup, hold, pickup, ring } from './phone.ts';
import { clock, cough, footsteps, murmur, rain } from './room.ts';
import { chime, confirm, message, refuse, relief, tense } from './signs.ts';

/** How each cue is made. */
export const recipes: Readonly<Record<CueId, () => Signal>> = {
  ring,
  pickup,
  hangup,
  hold,
  chime,
  footsteps,
  printer,
  scanner,
  fax,
  keyboard,
  paper,
  message,
  cardBeep,
  cardApproved,
  stamp,
  confirm,
  refuse,
  cough,
  tense,
  relief,
  murmurFew: () => murmur(3, 2, 201),
  murmurSome: () => murmur(3.2, 5, 202),
  murmurMany: () => murmur(3.6, 11, 203),
  rain,
  clock,
};
