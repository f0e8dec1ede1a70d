import type { Act } from '../practice/acts/act';
import type { Need } from '../practice/acts/need';
import type { Capacity } from '../practice/acts/party';
import type { AskItem, Feeling } from '../practice/acts/talk.vocabulary';
import type { Practice } from '../practice/practice';
import type { StateLaw } from '../practice/state.schema';
import type { World } from '../practice/world';
import type { Verdict } from '../rules/verdict';
import type { Seconds } from '../shared/time';
import type { AgendaItem } from './agenda';

/** How an item that was asked for was answered. */
export interface Heard {
  readonly item: AskItem;
  readonly value: string;
  readonly at: Seconds;
}

/** Words that were spoken, for the transcript. */
export interface Utterance {
  readonly at: Seconds;
  readonly by: 'player' | 'person' | 'colleague' | 'interpreter' | 'narrator';
  readonly text: string;
  /** BCP 47 tag, when it is not English. */
  readonly lang?: string;
  /** Items and needs these words let be known. */
  readonly gives?: readonly AskItem[];
  readonly shows?: readonly Need[];
}

/** An act as it was done in an encounter. */
export interface ActDone {
  readonly at: Seconds;
  readonly act: Act;
  readonly key: string;
  /** Whether an offer or request was taken up; absent when there was nothing to take up. */
  readonly accepted?: boolean;
}

/** Phases of an encounter; the machine in `packs/compile` says which may follow which. */
export type EncounterPhase = 'expected' | 'waiting' | 'served' | 'held' | 'seated' | 'ended';

export interface Mood {
  /** 0 to 100. */
  readonly trust: number;
  readonly anxiety: number;
  readonly angry: boolean;
  /** Seconds of waiting left before giving up. */
  readonly patience: Seconds;
  readonly feels: readonly Feeling[];
  /** Feelings that were acknowledged. */
  readonly acknowledged: readonly Feeling[];
}

/** One person's business during the shift. */
export interface EncounterState {
  readonly id: string;
  readonly variant: string;
  readonly channel: 'phone' | 'counter' | 'fax';
  readonly phase: EncounterPhase;
  /** Id of the person who speaks; '' for pages that came by fax. */
  readonly person: string;
  /** What that person truly is. Judges see it only as far as it was checked. */
  readonly capacity: Capacity;
  /** Chart of the patient the business is about, when there is one. */
  readonly about?: string;
  readonly line?: number;
  readonly arrivesAt: Seconds;
  readonly arrivedAt?: Seconds;
  readonly firstServedAt?: Seconds;
  readonly acknowledgedAt?: Seconds;
  /** Since when the person waits: in the queue, ringing, on hold or seated. */
  readonly waitingSince?: Seconds;
  readonly waited: Seconds;
  readonly longestHold: Seconds;
  readonly mood: Mood;
  readonly heard: readonly Heard[];
  readonly needs: readonly Need[];
  readonly acts: readonly ActDone[];
  /** Keys of acts, of things accepted and of facts told, for conditions. */
  readonly did: readonly string[];
  readonly accepted: readonly string[];
  readonly told: readonly string[];
  readonly said: readonly Utterance[];
  readonly papersShown: readonly string[];
  readonly interpreter: boolean;
  readonly private: boolean;
  /** Reactions with `once` that have fired. */
  readonly fired: readonly number[];
  readonly ending?: string;
  readonly endedAt?: Seconds;
  /** In which phase it was when it ended. */
  readonly endedFrom?: EncounterPhase;
  readonly how?: 'closed' | 'hung-up' | 'walked-out' | 'transferred' | 'unserved';
}

export interface LineState {
  readonly number: 1 | 2 | 3 | 4;
  readonly phase: 'idle' | 'ringing' | 'talking' | 'holding';
  readonly encounter?: string;
  readonly since: Seconds;
}

/** Evidence: a verdict at a time, about an encounter. */
export interface EvidenceItem {
  readonly at: Seconds;
  readonly encounter: string;
  readonly verdict: Verdict;
}

export interface Settings {
  readonly mode: 'learn' | 'practice' | 'test';
  readonly pace: 'relaxed' | 'normal' | 'rush' | 'untimed';
  /** Extra time: 1, 1.5 or 2; it stretches real time only and is never scored. */
  readonly time: number;
}

/** The whole state of a shift: plain JSON, hashed for comparison. What never changes stands in `Setup` instead. */
export interface ShiftState {
  readonly now: Seconds;
  readonly phase: 'open' | 'closing' | 'over';
  readonly agenda: readonly AgendaItem[];
  readonly nextSequence: number;
  readonly counter: number;
  readonly world: World;
  readonly encounters: Readonly<Record<string, EncounterState>>;
  readonly lines: readonly LineState[];
  /** Encounter being served, at the counter or on the phone. */
  readonly serving: string | null;
  readonly evidence: readonly EvidenceItem[];
  readonly emergencies: readonly {
    readonly at: Seconds;
    readonly call: '911' | 'nurse';
    readonly encounter?: string;
  }[];
}

/** What a shift starts from and never changes: kept out of the state, and rebuilt from pack and seed. */
export interface ShiftSetup {
  readonly pack: string;
  readonly seed: number;
  readonly settings: Settings;
  readonly practice: Practice;
  /** The law of the fictional state, where federal law leaves a question to the states. */
  readonly law: StateLaw;
  readonly date: string;
  readonly from: Seconds;
  readonly to: Seconds;
}
