import type { Authority, Severity } from './authority';

export type Outcome = 'met' | 'partly' | 'missed' | 'breach';

/** The answer about an act, in the words of the field. */
export type VerdictWord =
  // of a disclosure
  | 'allowed'
  | 'allowed-in-part'
  | 'needs'
  | 'route'
  | 'forbidden'
  // of a refusal or a hurdle
  | 'right'
  | 'cautious'
  | 'wrongful'
  // of a duty
  | 'met'
  | 'partly-met'
  | 'missed'
  | 'breached'
  // of a paper, a booking or a sum
  | 'valid'
  | 'void'
  | 'not-enough'
  | 'invalid'
  | 'computed';

/** What one rule says of one situation. Everything in it can be shown to the player, the instructor and the reader of a case file. */
export interface Verdict {
  /** Id of the rule: 'privacy.named-contact'. */
  readonly rule: string;
  readonly verdict: VerdictWord;
  /** How it counts as evidence; absent when the verdict is no evidence either way. */
  readonly outcome?: Outcome;
  readonly severity: Severity;
  /** A critical failure stands beside the score and is never averaged away. */
  readonly critical?: boolean;
  /** In plain words, what the verdict rests on. */
  readonly basis: string;
  readonly authority: readonly Authority[];
  /** Entry ids of the rule tables, such as 'PRV-06'. */
  readonly facts: readonly string[];
  /** What is law in it, and what is office policy. */
  readonly law?: string;
  readonly policy?: string;
  /** Fact kinds or ids that were too many. */
  readonly tooMuch?: readonly string[];
  /** What has to come first, or the question that decides. */
  readonly needs?: readonly string[];
  readonly routeTo?: string;
  readonly due?: string;
  readonly amount?: number;
  /** The parts of a sum by name, in cents unless the name says otherwise. */
  readonly figures?: Readonly<Record<string, number>>;
  /** What was put in order, first to last. */
  readonly order?: readonly string[];
  readonly betterAct: string;
  /** What was done, in plain words, for the timeline. */
  readonly done?: string;
}
