import type { PartyView } from '../../session/desk.view';

/** Those who wait in the room, in the order in which the room has them: the queue first, then the seats. */
export function waitingInRoom(parties: readonly PartyView[]): readonly PartyView[] {
  return [...parties.filter((party) => party.place === 'queue'), ...parties.filter((party) => party.place === 'seat')];
}

/** Who has waited longest without a word or a glance; undefined when nobody has. */
export function longestUnacknowledged(parties: readonly PartyView[]): PartyView | undefined {
  return waitingInRoom(parties)
    .filter((party) => !party.acknowledged)
    .reduce<PartyView | undefined>(
      (longest, party) => (longest === undefined || party.waited > longest.waited ? party : longest),
      undefined,
    );
}

/** 'in the queue', 'seated': where somebody waits. */
export function placeWords(place: PartyView['place']): string {
  return {
    queue: 'in the queue',
    seat: 'seated',
    counter: 'at the counter',
    line: 'on the telephone',
    tray: 'in the tray',
  }[place];
}
