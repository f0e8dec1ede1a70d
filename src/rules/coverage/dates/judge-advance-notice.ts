import { valueOn } from '../../../practice/values.schema';
import type { JudgeContext } from '../../situation/context';
import type { AdvanceNotice } from '../../situation/insurance-date';
import type { Verdict, VerdictWord } from '../../verdict';
import { verdictOf } from '../../verdict-of';
import { dateRules } from './rules';

/** Whether an advance notice to a Medicare patient lets the office bill her: the first element that fails decides. */
export function judgeAdvanceNotice(notice: AdvanceNotice, context: JudgeContext): Verdict[] {
  const { verdict, basis, needs } = decide(notice, context);
  return [
    verdictOf(dateRules['coverage.advance-notice'], context, {
      verdict,
      severity: verdict === 'void' || verdict === 'not-enough' ? 'serious' : 'none',
      basis,
      ...(needs === undefined ? {} : { needs: [needs] }),
      betterAct: 'The clinician or biller decides on the need; the desk explains, answers, and gives a copy.',
    }),
  ];
}

interface Decision {
  readonly verdict: VerdictWord;
  readonly basis: string;
  readonly needs?: string;
}

function decide(notice: AdvanceNotice, context: JudgeContext): Decision {
  const on = notice.date ?? context.date;
  const form = valueOn(context.values ?? [], 'abn-form-expires', on);
  if (notice.plan === 'unknown') return asks('Is it Original Medicare, or a Medicare Advantage plan?');
  if (notice.plan !== 'original-medicare')
    return none('The notice is for Original Medicare alone; a plan decides beforehand by itself.');
  if (!notice.denialExpected) return none('It is never given as a routine, only where a denial is expected.');
  if (notice.emergency) return none('Never in an emergency or under pressure.');
  if (!notice.beforeService) return none('It came after the service; there was nothing left to choose.');
  if (notice.formExpires === undefined) return asks('Which expiry date is printed on the form?');
  if (form === undefined) return asks('Which form of the notice is valid on this date?');
  if (Number(notice.formExpires.replaceAll('-', '')) !== form.is)
    return none('It is not the form in force on this date.');
  const missing = [
    ...(notice.reasonGiven ? [] : ['a specific reason']),
    ...(notice.estimateCents === undefined ? ['an estimate'] : []),
    ...(notice.option === 'none' ? ['the box the patient chose'] : []),
    ...(notice.signed ? [] : ['the signature']),
  ];
  if (missing.length > 0) return { verdict: 'not-enough', basis: `It lacks ${missing.join(', ')}.` };
  if (notice.numberOnForm)
    return { verdict: 'not-enough', basis: 'A Medicare or Social Security number may not stand on it.' };
  if (!estimateHolds(notice))
    return { verdict: 'not-enough', basis: 'The estimate is further off than the greater of $100 and a quarter.' };
  return { verdict: 'valid', basis: said[notice.option] };
}

const said: Readonly<Record<AdvanceNotice['option'], string>> = {
  '1': 'She wants it, Medicare is billed, and she may appeal.',
  '2': 'She wants it and pays; Medicare is not billed.',
  '3': 'She does not want it, and it is not done.',
  none: 'Nothing was chosen.',
};

/** An estimate is in good faith when it is off by no more than the greater of $100 and a quarter of the cost. */
function estimateHolds({ estimateCents, costCents }: AdvanceNotice): boolean {
  if (estimateCents === undefined || costCents === undefined) return true;
  return Math.abs(costCents - estimateCents) * 4 <= Math.max(40_000, costCents);
}

function none(basis: string): Decision {
  return { verdict: 'void', basis };
}

function asks(needs: string): Decision {
  return { verdict: 'needs', basis: 'What decides was not said.', needs };
}
