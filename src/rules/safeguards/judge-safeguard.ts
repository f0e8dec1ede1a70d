import type { JudgeContext } from '../situation/context';
import { deeds, type SafeguardCase } from '../situation/safeguard';
import type { Verdict } from '../verdict';
import { verdictOf } from '../verdict-of';
import { deedFindings } from './deeds';
import { safeguardsRules } from './rules';

/** What makes a serious carelessness critical: somebody did see or get it. */
const worseWhenSeen: readonly (keyof typeof safeguardsRules)[] = [
  'safeguards.screens-and-papers',
  'safeguards.disposal',
  'safeguards.nothing-in-public',
  'safeguards.telehealth',
  'safeguards.visitors',
  'safeguards.names-without-reasons',
];

/**
 * Judges one deed around records, screens, log-ins, cameras and people.
 * @source PRV-12, PRV-14 to PRV-16, PRV-18, PRV-36 to PRV-38, PRV-41 to PRV-49
 */
export function judgeSafeguard(situation: SafeguardCase, context: JudgeContext): Verdict[] {
  const { rule, severity, better } = deedFindings[situation.did];
  const said = deeds.terms[situation.did];
  const done = `${said.slice(0, 1).toUpperCase()}${said.slice(1)}.`;
  if (severity === undefined) {
    return [
      verdictOf(safeguardsRules[rule], context, {
        verdict: 'met',
        outcome: 'met',
        severity: 'none',
        basis: safeguardsRules[rule].met,
        betterAct: better,
        done,
      }),
    ];
  }
  const graver = situation.seen && severity === 'serious' && worseWhenSeen.includes(rule);
  return [
    verdictOf(safeguardsRules[rule], context, {
      verdict: severity === 'minor' ? 'partly-met' : 'breached',
      outcome: severity === 'minor' ? 'partly' : 'breach',
      severity: graver ? 'critical' : severity,
      basis: `${safeguardsRules[rule].broken}${graver ? ' Somebody who should not have did see or get it.' : ''}`,
      betterAct: better,
      done,
    }),
  ];
}
