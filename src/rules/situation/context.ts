import type { PolicyPage, PolicySettings } from '../../practice/policy';

/** Under what a situation is judged: the practice's written policies, and the date. */
export interface JudgeContext {
  readonly practice: string;
  readonly settings: PolicySettings;
  readonly policies: readonly PolicyPage[];
  readonly date: string;
}
