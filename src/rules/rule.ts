import type { Authority, Mark } from './authority';

/** A rule as the rule pages, the timeline and the evidence show it. Judges cite rules by id; ids are stable. */
export interface Rule {
  readonly id: string;
  readonly title: string;
  /** The rule in one plain sentence. */
  readonly says: string;
  readonly authority: readonly Authority[];
  /** Entry ids of the rule tables it is written from. */
  readonly facts: readonly string[];
  readonly mark: Mark;
  /** What following it looks like, and what breaking it looks like. */
  readonly met: string;
  readonly broken: string;
  readonly why: string;
  /** Ids of role.yaml: evidence under this rule speaks to these. */
  readonly competencies: readonly string[];
  /** How much one finding weighs, 1 to 10. */
  readonly weight: number;
}

/** Declares the rules of one folder, keyed by id. */
export function rules<const R extends readonly Rule[]>(...list: R): { readonly [K in R[number]['id']]: Rule } {
  return Object.fromEntries(list.map((rule) => [rule.id, rule])) as { readonly [K in R[number]['id']]: Rule };
}
