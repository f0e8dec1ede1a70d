import { procedureOn } from '../../../practice/procedures.schema';
import type { CodeKind } from '../../situation/coding';
import type { JudgeContext } from '../../situation/context';
import type { Verdict } from '../../verdict';
import { verdictOf } from '../../verdict-of';
import { codingRules } from './rules';

type Kind = 'procedure' | 'hcpcs-level-2' | 'diagnosis' | 'modifier' | 'other-list';

const forms: readonly (readonly [RegExp, Kind])[] = [
  [/^\d{5}$/, 'procedure'],
  [/^[A-Z]\d{4}$/, 'hcpcs-level-2'],
  [/^\d{4}[A-Z]$/, 'other-list'],
  [/^[A-Z]\d[0-9A-Z](\.[0-9A-Z]{1,4})?$/, 'diagnosis'],
  [/^[0-9A-Z]{2}$/, 'modifier'],
];

/** Of which kind a code is by its form; undefined for one that has the form of none. @source BIL-03, BIL-05 */
export function kindOfCode(code: string): Kind | undefined {
  return forms.find(([form]) => form.test(code))?.[1];
}

/** What kind of code its form makes it; `order` holds the kind. */
export function judgeCodeKind({ code }: CodeKind, context: JudgeContext): Verdict[] {
  const rule = codingRules['billing.code-kind'];
  const kind = kindOfCode(code.toUpperCase());
  const betterAct = 'Copy codes character by character from what the clinician wrote; ask the biller about the rest.';
  if (kind === undefined) {
    return [
      verdictOf(rule, context, {
        verdict: 'invalid',
        severity: 'minor',
        basis: `${code} has the form of no code.`,
        routeTo: 'biller',
        betterAct,
      }),
    ];
  }
  if (kind === 'other-list') {
    return [
      verdictOf(rule, context, {
        verdict: 'needs',
        severity: 'none',
        basis: `${code} belongs to a list we do not use at the desk.`,
        needs: ['Which list is it from, and is it billed at all?'],
        betterAct,
      }),
    ];
  }
  const known = procedureOn(context.procedures ?? [], code.toUpperCase(), context.date);
  return [
    verdictOf(rule, context, {
      verdict: 'valid',
      severity: 'none',
      order: [kind],
      basis: `By its form ${code} is a ${kind}${known === undefined ? '' : `: ${known.label}`}.`,
      betterAct,
    }),
  ];
}
