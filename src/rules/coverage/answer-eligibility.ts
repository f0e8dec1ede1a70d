import type { Coverage, EligibilityAnswer, Plan } from '../../practice/coverage';

/** An eligibility inquiry, and what the payers know. Dates are ISO texts; `askedAt` is seconds since midnight. */
export interface EligibilityInquiry {
  readonly mrn: string;
  /** The coverage on record that is asked about. */
  readonly asked: Pick<Coverage, 'id' | 'plan' | 'memberId'>;
  /** Date of service. */
  readonly on: string;
  /** The payers' truth about this person. */
  readonly truth: readonly Coverage[];
  readonly plans: readonly Plan[];
  /** Payers that cannot answer now, by name. */
  readonly unavailable?: readonly string[];
  readonly pcpOnFile?: string;
  readonly deductibleLeftCents?: number;
  readonly askedAt: number;
}

/**
 * What the payer answers, as a 271 would: active or inactive on the date of service, with dates; not found when number or
 * plan do not match anybody; unavailable when the payer cannot answer. "Active" promises neither that a service is covered
 * nor that this practice is in the network.
 * @source INS-03, INS-04 (EB01 1 and 6), INS-05 (AAA 42, 72, 75)
 */
export function answerEligibility(inquiry: EligibilityInquiry): EligibilityAnswer {
  const { mrn, asked, on, truth, plans, askedAt } = inquiry;
  const head = { mrn, coverage: asked.id, on, askedAt };
  const plan = plans.find(({ id }) => id === asked.plan);
  if (!plan) return { ...head, status: 'not-found', note: 'AAA 79: no such plan at this payer.' };
  if (inquiry.unavailable?.includes(plan.payer))
    return { ...head, status: 'payer-unavailable', note: 'AAA 42: the payer cannot answer now; try again later.' };
  const known = truth.filter(({ plan: id, memberId }) => id === asked.plan && sameNumber(memberId, asked.memberId));
  const coverage =
    known.find((each) => isInForce(each, on)) ??
    known.toSorted((one, other) => (one.effective < other.effective ? 1 : -1))[0];
  if (!coverage) return { ...head, status: 'not-found', note: notFound(asked.memberId, plan) };
  const about = { ...head, plan: plan.name };
  if (!isInForce(coverage, on)) {
    return on < coverage.effective
      ? { ...about, status: 'inactive', note: `EB01 6: coverage begins on ${coverage.effective}.` }
      : {
          ...about,
          status: 'inactive',
          ...(coverage.ended === undefined ? {} : { ended: coverage.ended }),
          note: `EB01 6: coverage ended on ${coverage.ended ?? 'an earlier date'}.`,
        };
  }
  return {
    ...about,
    status: 'active',
    ...(coverage.ended === undefined ? {} : { ended: coverage.ended }),
    copayCents: { primary: plan.copay.primary, specialist: plan.copay.specialist },
    ...(plan.deductibleCents > 0
      ? { deductibleLeftCents: Math.min(plan.deductibleCents, inquiry.deductibleLeftCents ?? plan.deductibleCents) }
      : {}),
    referralRequired: plan.referralForSpecialist,
    ...(inquiry.pcpOnFile === undefined ? {} : { pcpOnFile: inquiry.pcpOnFile }),
    note: `EB01 1: active. Effective ${coverage.effective}. Network status is not part of this answer.`,
  };
}

/** Whether a coverage is in force on a date, its last covered day included. */
export function isInForce({ effective, ended }: Pick<Coverage, 'effective' | 'ended'>, on: string): boolean {
  return effective <= on && (ended === undefined || on <= ended);
}

/** Numbers are compared without spaces and dashes, which are printed for reading only (INS-02). */
function sameNumber(one: string, other: string): boolean {
  return plainNumber(one) === plainNumber(other);
}

function plainNumber(number: string): string {
  return number.replaceAll(/[\s-]/g, '').toUpperCase();
}

function notFound(memberId: string, plan: Plan): string {
  return plainNumber(memberId).startsWith(plan.memberIdPrefix.toUpperCase())
    ? 'AAA 75: subscriber not found; compare number, name and date of birth with the card.'
    : 'AAA 72: the member number is not one of this plan.';
}
