import type { Capacity } from '../../practice/acts/party';
import type { AppointmentStatus } from '../../practice/calendar';
import type { World } from '../../practice/world';
import type { Seconds } from '../../shared/time';
import type { Manner, Variant } from '../format/encounter.schema';
import type { CompiledEncounter } from '../pack';

/** What an `as` of a pack stands for in this shift. */
export interface Named {
  readonly kind: 'appointment' | 'paper' | 'fact' | 'coverage' | 'order';
  readonly id: string;
  /** Chart number it belongs to; '' for papers of nobody. */
  readonly mrn: string;
  /** What an appointment of today becomes when the person comes to the desk; before that the calendar says booked. */
  readonly becomes?: AppointmentStatus;
}

/** An encounter as the seed cast it: which variant, who, when, and by which names its texts speak. */
export interface CastEncounter {
  readonly id: string;
  readonly compiled: CompiledEncounter;
  readonly variant: Variant;
  readonly channel: 'phone' | 'counter' | 'fax';
  /** Person id by role. */
  readonly roles: Readonly<Record<string, string>>;
  /** Who speaks; '' for pages that come by fax. */
  readonly person: string;
  /** The patient the business is about: person id, and chart number when there is a chart. */
  readonly patient: string;
  readonly about?: string;
  readonly capacity: Capacity;
  /** What the speaker says to be. */
  readonly claimedCapacity: Capacity;
  readonly manner: Manner;
  readonly named: Readonly<Record<string, Named>>;
  readonly fill: Readonly<Record<string, string>>;
  readonly arrivesAt: Seconds;
}

/** A pack cast for one seed: the world as it is when the doors open, and who will come. */
export interface CastShift {
  readonly world: World;
  readonly encounters: ReadonlyMap<string, CastEncounter>;
}
