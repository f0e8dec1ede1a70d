import type { Appointment } from '../../practice/calendar';
import type { Chart, Relationship } from '../../practice/chart';
import type { Coverage } from '../../practice/coverage';
import type { Paper } from '../../practice/paper';
import type { Person } from '../../practice/person';
import type { Practice } from '../../practice/practice';
import type { World } from '../../practice/world';
import type { Dice } from '../../shared/random';
import type { Named } from './cast';

/** A world while it is being set up for a shift, before anybody has seen it. Only casting writes to it. */
export interface WorldDraft {
  readonly people: Record<string, Person>;
  readonly coverages: Record<string, readonly Coverage[]>;
  readonly charts: Record<string, Chart>;
  readonly appointments: Record<string, Appointment>;
  readonly papers: Record<string, Paper>;
  readonly referrals: { id: string; mrn: string; at: number; appointment?: string; state: 'asked' | 'received' }[];
}

/** An encounter while it is being cast. */
export interface CastDraft {
  readonly encounter: string;
  readonly practice: Practice;
  readonly date: string;
  readonly arrivesAt: number;
  readonly dice: Dice;
  readonly world: WorldDraft;
  readonly roles: Record<string, string>;
  /** What each made person is to the patient, by role. */
  readonly relations: Record<string, Relationship>;
  readonly named: Record<string, Named>;
  readonly fill: Record<string, string>;
  /** Appointments of encounters cast before, which later ones must not take out. */
  readonly kept: ReadonlySet<string>;
}

/** The world of a finished draft, with nothing known yet. */
export function finishWorld(draft: WorldDraft): World {
  return {
    truth: { people: draft.people, coverages: draft.coverages },
    record: {
      charts: draft.charts,
      appointments: draft.appointments,
      bookings: [],
      papers: draft.papers,
      messages: [],
      ledger: [],
      logs: [],
      referrals: draft.referrals,
    },
    known: { openChart: null, opened: {}, eligibility: [], papers: [] },
  };
}

/** The person in a role; a pack that names no such role is refused on reading, so a missing one is our own mistake. */
export function personIn(draft: CastDraft, role: string): Person {
  const person = draft.world.people[draft.roles[role] ?? ''];
  if (!person) throw new Error(`Encounter ${draft.encounter}: nobody plays ${role}.`);
  return person;
}

/** The chart of the person in a role. */
export function chartOf(draft: CastDraft, role: string): Chart {
  const chart = draft.world.charts[personIn(draft, role).mrn ?? ''];
  if (!chart) throw new Error(`Encounter ${draft.encounter}: ${role} has no chart.`);
  return chart;
}

/** Writes to a chart. */
export function writeChart(draft: CastDraft, role: string, changes: Partial<Chart>): void {
  const chart = chartOf(draft, role);
  draft.world.charts[chart.mrn] = { ...chart, ...changes };
}
