import type { Run } from '../sim/run';
import type { Utterance } from '../sim/state';
import { aftermath, type Consequence } from './aftermath';
import type { Evidence } from './evidence';
import { resultOf, type ShiftResult } from './result';

/** One thing that was done, said or answered, for the timeline; times in seconds since midnight. */
export type TimelineStep =
  | { readonly at: number; readonly kind: 'act'; readonly key: string; readonly accepted?: boolean }
  | { readonly at: number; readonly kind: 'words'; readonly words: Utterance };

/** One encounter, looked back upon. */
export interface EncounterDebrief {
  readonly encounter: string;
  readonly title: string;
  readonly variant: string;
  /** What was particular about it: told only now. */
  readonly variantTitle: string;
  readonly legitimate: boolean;
  /** Who it was: the name, or what they were taken for. */
  readonly who: string;
  readonly arrivedAt?: number;
  readonly servedAt?: number;
  readonly endedAt?: number;
  readonly ending: string;
  readonly how: string;
  readonly moodOnLeaving: number;
  readonly steps: readonly TimelineStep[];
  readonly evidence: readonly Evidence[];
  readonly consequences: readonly Consequence[];
  /** The author's word on how an expert goes about it. */
  readonly expert: string;
  /** Sources it was written from. */
  readonly sources: readonly string[];
}

/** A shift that is over, ready to be talked about. */
export interface Debrief {
  readonly result: ShiftResult;
  readonly title: string;
  readonly date: string;
  readonly encounters: readonly EncounterDebrief[];
  readonly aftermath: readonly Consequence[];
}

/** Looks back on a shift: what was decided, what happened, under which rule, and what came of it. */
export function debriefOf(run: Run): Debrief {
  const result = resultOf(run);
  const later = aftermath(run);
  const encounters = [...run.cast.encounters.values()]
    .map((cast): EncounterDebrief => {
      const state = run.encounter(cast.id);
      const { source } = cast.compiled;
      const person = run.state.world.truth.people[cast.person];
      return {
        encounter: cast.id,
        title: source.title,
        variant: cast.variant.id,
        variantTitle: cast.variant.title,
        legitimate: cast.variant.legitimate === true,
        who: person ? `${person.name.first} ${person.name.last}` : 'Pages by fax',
        ...(state.arrivedAt === undefined ? {} : { arrivedAt: state.arrivedAt }),
        ...(state.firstServedAt === undefined ? {} : { servedAt: state.firstServedAt }),
        ...(state.endedAt === undefined ? {} : { endedAt: state.endedAt }),
        ending: state.ending ?? 'not-come',
        how: state.how ?? '',
        moodOnLeaving: state.mood.trust,
        steps: timeline(run, cast.id),
        evidence: result.evidence.filter((item) => item.encounter === cast.id),
        consequences: later.filter((item) => item.encounter === cast.id),
        expert: cast.variant.expert ?? source.expert,
        sources: source.sources,
      };
    })
    .toSorted((a, b) => (a.arrivedAt ?? 0) - (b.arrivedAt ?? 0));
  return { result, title: run.pack.page.title, date: run.setup.date, encounters, aftermath: later };
}

function timeline(run: Run, encounter: string): TimelineStep[] {
  const state = run.encounter(encounter);
  const acts = state.acts.map(({ at, key, accepted }): TimelineStep =>
    accepted === undefined ? { at, kind: 'act', key } : { at, kind: 'act', key, accepted },
  );
  const words = state.said.map((one): TimelineStep => ({ at: one.at, kind: 'words', words: one }));
  return [...acts, ...words].toSorted((a, b) => a.at - b.at);
}
