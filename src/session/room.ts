import type { Appointment } from '../practice/calendar';
import type { Practice } from '../practice/practice';
import type { PartyView, PlayerView } from '../sim/view/player-view';
import type { RoomLine, RoomPace, RoomPerson, RoomPlace, RoomView, RoomWeather } from './room.view';
import { roomLights } from './room-lights';

/** What the room shows of the practice besides the player's view. */
export interface RoomSetting {
  readonly practice: Practice;
  readonly weather: RoomWeather;
}

/** Simulated seconds: how long the door stands open behind someone, a mouth moves, a checked-in patient sits, and walks down the hallway. */
const doorOpens = 10;
const speaks = 25;
const sits = 600;
const walks = 40;

/** A patient who was checked in and sits until called; no business with the desk any more. */
interface Guest {
  readonly person: RoomPerson;
  readonly since: number;
}

/**
 * Makes the picture of the room from the player's view. It remembers what the view forgets, for the eye alone: which
 * chair is whose, and who was checked in and still sits there.
 */
export class RoomKeeper {
  private readonly seats = new Map<string, number>();
  private readonly guests = new Map<string, Guest>();
  private served: { readonly person: RoomPerson; readonly checkedIn: boolean } | null = null;
  private calendar: PlayerView['appointments'] | null = null;
  private today: readonly Appointment[] = [];

  constructor(private readonly setting: RoomSetting) {}

  /** The room as it is at this moment. */
  show(view: PlayerView, pace: RoomPace): RoomView {
    this.seatGuests(view);
    const people = this.people(view);
    const { serving } = view;
    const counter = serving?.party.place === 'counter' ? serving.encounter : null;
    this.served = this.remember(view, people);
    const last = serving?.said.at(-1);
    return {
      clock: view.now,
      pace,
      weather: this.setting.weather,
      people,
      counter,
      speaking: counter !== null && last?.by === 'person' && view.now - last.at < speaks ? counter : null,
      spoken: serving?.said.filter((utterance) => utterance.by === 'person').length ?? 0,
      lines: view.lines.map((line): RoomLine => ({
        number: line.number,
        state: line.phase,
        seconds: Math.max(0, view.now - line.since),
      })),
      fax: { pages: view.trayPapers.length },
      inbox: view.messages.filter((message) => !message.read).length,
      doorOpen: view.parties.some(
        (party) => party.place === 'queue' && party.waited < doorOpens && !party.acknowledged,
      ),
      rooms: roomLights(this.setting.practice, this.todayOf(view), view.now),
      papers:
        counter === null
          ? []
          : (serving?.papersShown ?? [])
              .filter(({ state }) => state === 'offered' || state === 'at-desk')
              .map(({ id, kind, title }) => ({ id, kind, title })),
    };
  }

  private people(view: PlayerView): readonly RoomPerson[] {
    const queue = view.parties.filter((party) => party.place === 'queue').toSorted((a, b) => b.waited - a.waited);
    const here = view.parties.flatMap((party): RoomPerson[] => {
      const { look } = party;
      const place = this.placeOf(party, queue);
      return look === undefined || place === undefined ? [] : [this.person(party, place, look)];
    });
    const guests = [...this.guests].map(([id, { person, since }]): RoomPerson => {
      const waited = view.now - since;
      const place: RoomPlace = waited < sits ? { kind: 'seat', index: this.seat(id) } : { kind: 'hallway', index: 0 };
      return { ...person, place, mood: 'calm', waitedSeconds: waited, restless: false };
    });
    const present = new Set([...here, ...guests].map((person) => person.id));
    for (const id of this.seats.keys()) if (!present.has(id)) this.seats.delete(id);
    return [...here, ...guests];
  }

  private person(party: PartyView, place: RoomPlace, look: NonNullable<PartyView['look']>): RoomPerson {
    return {
      id: party.encounter,
      name: party.label,
      place,
      look,
      // Who stands before you and is content smiles at you; who sits alone does not.
      mood: party.mood === 'content' && place.kind === 'counter' ? 'smile' : party.mood,
      waitedSeconds: party.waited,
      masked: look.mask,
      restless: party.restless,
    };
  }

  private placeOf(party: PartyView, queue: readonly PartyView[]): RoomPlace | undefined {
    if (party.place === 'counter') return { kind: 'counter' };
    if (party.place === 'queue') return { kind: 'queue', index: queue.indexOf(party) };
    return party.place === 'seat' ? { kind: 'seat', index: this.seat(party.encounter) } : undefined;
  }

  /** A chair keeps its owner until they get up. */
  private seat(id: string): number {
    const own = this.seats.get(id);
    if (own !== undefined) return own;
    const taken = new Set(this.seats.values());
    let index = 0;
    while (taken.has(index)) index += 1;
    this.seats.set(id, index);
    return index;
  }

  /** Whoever was served a moment ago, was checked in and is done with the desk takes a chair. */
  private seatGuests(view: PlayerView): void {
    const { served } = this;
    if (served?.checkedIn === true && !view.parties.some((party) => party.encounter === served.person.id)) {
      this.guests.set(served.person.id, { person: served.person, since: view.now });
      this.served = null;
    }
    for (const [id, { since }] of this.guests) if (view.now - since > sits + walks) this.guests.delete(id);
  }

  private remember(view: PlayerView, people: readonly RoomPerson[]): RoomKeeper['served'] {
    const { serving } = view;
    const person = serving === null ? undefined : people.find((one) => one.id === serving.encounter);
    return serving === null || person === undefined ? null : { person, checkedIn: serving.did.includes('arrive') };
  }

  private todayOf(view: PlayerView): readonly Appointment[] {
    if (this.calendar !== view.appointments) {
      this.calendar = view.appointments;
      this.today = Object.values(view.appointments).filter((visit) => visit.date === view.date);
    }
    return this.today;
  }
}
