import type { PolicyPage, PolicySettings } from '../../practice/policy';
import type { FeeSchedule, ProcedureCode } from '../../practice/procedures.schema';
import type { StateLaw } from '../../practice/state.schema';
import type { DatedValue } from '../../practice/values.schema';
import type { Words } from '../../practice/words.schema';

/** Under what a situation is judged: the practice's written policies, and the date. */
export interface JudgeContext {
  readonly practice: string;
  readonly settings: PolicySettings;
  readonly policies: readonly PolicyPage[];
  readonly date: string;
  /** The fictional state's law; what rests on state law is `needs` without it. */
  readonly state?: StateLaw;
  /** Values that change by year or by payer; what rests on one is `needs` without it. */
  readonly values?: readonly DatedValue[];
  /** Parts of words, look-alikes, medicines and abbreviations; what rests on them is `needs` without. */
  readonly words?: Words;
  /** Procedure codes, and what is charged and allowed for them; what rests on one is `needs` without it. */
  readonly procedures?: readonly ProcedureCode[];
  readonly fees?: readonly FeeSchedule[];
}
