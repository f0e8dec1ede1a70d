import { deskRuleOf } from '../rules/desk-registry';
import type { Authority } from '../rules/authority';
import type { EvidenceItem } from '../sim/state';
import { type CompetencyId, isCompetency } from './competencies';

/** One piece of evidence, with everything that lets a point be traced to an act, a rule and its authority. */
export interface Evidence {
  /** Seconds since midnight. */
  readonly time: number;
  readonly encounter: string;
  readonly rule: string;
  readonly title: string;
  readonly outcome: 'met' | 'partly' | 'missed' | 'breach';
  readonly severity: 'none' | 'minor' | 'serious' | 'critical';
  readonly critical: boolean;
  /** 1 to 10, from the rule; doubled for a serious breach, so that harm outweighs polish. */
  readonly weight: number;
  readonly competencies: readonly CompetencyId[];
  readonly done: string;
  readonly basis: string;
  readonly authority: readonly Authority[];
  readonly facts: readonly string[];
  readonly law?: string;
  readonly policy?: string;
  readonly why: string;
  readonly betterAct: string;
}

/** Turns what the judges said during a shift into evidence. */
export function evidenceOf(items: readonly EvidenceItem[]): Evidence[] {
  return items.flatMap(({ at, encounter, verdict }) => {
    if (verdict.outcome === undefined) return [];
    const rule = deskRuleOf(verdict.rule);
    if (!rule) throw new Error(`A verdict cites the rule ${verdict.rule}, which is not in the registry.`);
    const harmful = verdict.outcome === 'breach' && verdict.severity !== 'minor';
    return [
      {
        time: at,
        encounter,
        rule: verdict.rule,
        title: rule.title,
        outcome: verdict.outcome,
        severity: verdict.severity,
        critical: isCritical(verdict),
        weight: harmful ? rule.weight * 2 : rule.weight,
        competencies: rule.competencies.filter(isCompetency),
        done: verdict.done ?? '',
        basis: verdict.basis,
        authority: verdict.authority,
        facts: verdict.facts,
        ...(verdict.law === undefined ? {} : { law: verdict.law }),
        ...(verdict.policy === undefined ? {} : { policy: verdict.policy }),
        why: rule.why,
        betterAct: verdict.betterAct,
      },
    ];
  });
}

/** Critical failures stand beside the score: a disclosure that harms, a red flag not escalated, an unsafe act. */
function isCritical(verdict: EvidenceItem['verdict']): boolean {
  return (
    verdict.critical ??
    ((verdict.outcome === 'breach' || verdict.outcome === 'missed') && verdict.severity === 'critical')
  );
}
