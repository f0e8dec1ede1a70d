import type { IdentityFlag } from '../situation/claim-message';
import type { JudgeContext } from '../situation/context';
import type { Verdict } from '../verdict';
import { verdictOf } from '../verdict-of';
import { flagRules } from './flag.rules';

const betterAct =
  'Stay polite, verify with more data, tell the supervisor, change nothing in the records; urgent care goes on.';

const signs: Readonly<Record<IdentityFlag['flag'], string>> = {
  'photo-does-not-fit': 'The photograph does not fit',
  'card-altered': 'The card looks altered',
  'data-clash': 'Birth date or another number clashes with the record',
  'mail-returned': 'Mail comes back while the visits go on',
  'service-denied-by-patient': 'The patient says that an entry is not hers',
  'number-used-twice': 'Two people use one number',
};

/** Whether a sign of identity theft was met without accusing anybody and without spoiling a record. */
export function judgeIdentityFlag({ flag, did, urgentNeed }: IdentityFlag, context: JudgeContext): Verdict[] {
  const rule = flagRules['coverage.identity-flag'];
  const broken = [
    ...(did.includes('accused') ? ['somebody was accused'] : []),
    ...(did.includes('merged-records') ? ['records were merged'] : []),
    ...(did.includes('deleted-entries') ? ['entries were deleted'] : []),
    ...(urgentNeed && !did.includes('went-on') ? ['urgent care did not go on'] : []),
  ];
  const missing = [
    ...(did.includes('verified-more') ? [] : ['more data were asked for']),
    ...(did.includes('told-supervisor') ? [] : ['the supervisor was told']),
  ];
  if (broken.length > 0)
    return [
      verdictOf(rule, context, {
        verdict: 'breached',
        outcome: 'breach',
        severity: urgentNeed && !did.includes('went-on') ? 'critical' : 'serious',
        basis: `${signs[flag]}; on that sign alone, ${broken.join(', ')}.`,
        betterAct,
      }),
    ];
  const outcome = missing.length === 0 ? 'met' : missing.length === 1 ? 'partly' : 'missed';
  return [
    verdictOf(rule, context, {
      verdict: outcome === 'partly' ? 'partly-met' : outcome,
      outcome,
      severity: outcome === 'met' ? 'none' : outcome === 'partly' ? 'minor' : 'serious',
      basis:
        missing.length === 0
          ? `${signs[flag]}; more was verified, and the supervisor knows.`
          : `${signs[flag]}; it was not so that ${missing.join(' or that ')}.`,
      betterAct,
    }),
  ];
}
