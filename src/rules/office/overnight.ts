import type { PolicySettings } from '../../practice/policy';
import { parseClock } from '../../shared/time';
import type { OvernightMessages } from '../situation/office-day';
import { redFlags } from '../urgency/red-flags';
import { reported } from './reported';

/** How soon a message of the night is taken. */
export type Turn = 'cannotWait' | 'firstThing' | 'today' | 'later';

/** A message with its turn; a lower rank goes first. */
export interface Ranked {
  readonly id: string;
  readonly rank: number;
  readonly turn: Turn;
}

type Message = OvernightMessages['messages'][number];

/**
 * Messages in the order in which they are taken: words that cannot wait, then symptoms and what a clinician or a person in
 * need calls urgent, then results and what nobody can make out, then what is about today, then the rest; of two alike the older.
 * @source OPS-06, COM-07
 */
export function byUrgency(messages: readonly Message[], settings: Pick<PolicySettings, 'redFlags'>): Ranked[] {
  return messages
    .map((message) => ({ id: message.id, rank: rankOf(message, settings), since: sinceNoon(message.left) }))
    .toSorted((one, other) => one.rank - other.rank || one.since - other.since)
    .map(({ id, rank }) => ({ id, rank, turn: turnOf(rank) }));
}

function rankOf({ kind, words, urgent }: Message, settings: Pick<PolicySettings, 'redFlags'>): number {
  const flags = redFlags(reported(words), settings);
  if (flags.some(({ level }) => level === '911')) return 0;
  if (flags.length > 0) return 1;
  if (kind === 'symptom' || (urgent && kind !== 'vendor' && kind !== 'billing')) return 2;
  return rankOfKind[kind];
}

const rankOfKind: Readonly<Record<Message['kind'], number>> = {
  symptom: 2,
  'result-or-hospital': 3,
  unknown: 3,
  'medicine-out': 4,
  'today-visit': 4,
  refill: 5,
  appointment: 5,
  records: 5,
  billing: 5,
  vendor: 6,
};

function turnOf(rank: number): Turn {
  if (rank <= 1) return 'cannotWait';
  if (rank <= 3) return 'firstThing';
  return rank === 4 ? 'today' : 'later';
}

/** Seconds since the noon before, for messages of one night; those without a time count as latest. */
function sinceNoon(left: string | undefined): number {
  const at = parseClock(left ?? '');
  if (at === undefined) return Number.MAX_SAFE_INTEGER;
  return at >= 12 * 3600 ? at - 12 * 3600 : at + 12 * 3600;
}
