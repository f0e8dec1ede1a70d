import type { VisitType } from '../../practice/calendar';
import type { Plan } from '../../practice/coverage';
import type { CopayCase } from '../situation/coverage';

/**
 * The copay due for a visit, in cents: the specialist's line for specialty visits, else the primary line; nothing for a
 * preventive visit on a plan that waives it, and nothing for those who are exempt. Deductible and coinsurance are not part
 * of it.
 * @source INS-01, INS-09, INS-10, INS-12, INS-17, SCH-29
 */
export function copayDue(
  plan: Plan,
  visitType: Pick<VisitType, 'specialty' | 'preventive'>,
  exempt: CopayCase['exempt'] = 'no',
): number {
  if (exempt !== 'no') return 0;
  if (visitType.preventive && (plan.preventiveFree || plan.type === 'MEDICARE' || plan.type === 'ADVANTAGE')) return 0;
  return visitType.specialty ? plan.copay.specialist : plan.copay.primary;
}

/**
 * Splits a sum into equal monthly parts, in cents; what does not divide goes on the first part. Refuses fewer than one part.
 * @source BIL-12
 */
export function splitPlan(cents: number, parts: number): number[] {
  if (!Number.isInteger(parts) || parts < 1) throw new Error(`A plan has at least one part, not ${parts}.`);
  const each = Math.floor(cents / parts);
  return Array.from({ length: parts }, (_, part) => (part === 0 ? cents - each * (parts - 1) : each));
}
