import type { LineState, PartyView } from '../../session/desk.view';
import { waitingInRoom } from '../people/waiting';

/** 'Line 1 ringing', 'Lines 1 and 3 ringing', '' when all is quiet. */
export function ringingWords(lines: readonly LineState[]): string {
  const numbers = lines.filter((line) => line.phase === 'ringing').map((line) => String(line.number));
  if (numbers.length === 0) return '';
  const last = numbers[numbers.length - 1];
  return numbers.length === 1 ? `Line ${last} ringing` : `Lines ${numbers.slice(0, -1).join(', ')} and ${last} ringing`;
}

/** 'Waiting 5', of whom some may be about to give up. */
export function waitingWords(parties: readonly PartyView[]): string {
  const waiting = waitingInRoom(parties);
  const restless = waiting.filter((party) => party.restless).length;
  return restless === 0 ? `Waiting ${waiting.length}` : `Waiting ${waiting.length}, ${restless} about to give up`;
}
