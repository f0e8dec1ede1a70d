import type { Coverage, EligibilityAnswer, Plan } from '../../practice/coverage';
import type { EligibilityReading } from '../situation/eligibility-reading';
import { type BenefitLine, writeBenefitLine } from './answer/benefit-line';
import { payerLines, sayLine, visitKinds } from './answer/payer-lines';
import { readBenefit } from './answer/read-benefit';
import { writeSegment } from './answer/segment';

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
  readonly askedAt: number;
}

/**
 * What the payer answers, as a 271 would: active or inactive on the date of service, with dates; not found when number or
 * plan do not match anybody; unavailable when the payer cannot answer. Amounts are read from the answer’s own benefit lines. "Active" promises neither that a service is covered
 * nor that this practice is in the network.
 * @source INS-03, INS-04 (EB01 1 and 6), INS-05 (AAA 42, 72, 75)
 */
export function answerEligibility(inquiry: EligibilityInquiry): EligibilityAnswer {
  const { mrn, asked, on, askedAt } = inquiry;
  const head = { mrn, coverage: asked.id, on, askedAt };
  const found = lookUp(inquiry);
  if (!('coverage' in found))
    return {
      ...head,
      status: found.status,
      note: `AAA ${found.code}: ${found.says}`,
      lines: [{ segment: `AAA*N**${found.code}*${found.followUp}`, says: found.says }],
    };
  const { status, plan, coverage } = found;
  const about = {
    ...head,
    status,
    plan: plan.name,
    ...(coverage.ended === undefined ? {} : { ended: coverage.ended }),
  };
  if (status === 'inactive') {
    const when =
      on < coverage.effective
        ? `coverage begins on ${coverage.effective}`
        : `coverage ended on ${coverage.ended ?? 'an earlier date'}`;
    return { ...about, note: `EB01 6: ${when}.`, lines: [{ segment: 'EB*6**30', says: `Not in force: ${when}` }] };
  }
  const lines = payerLines(plan, coverage);
  const deductibleLeftCents = readCents(lines, 'deductible-left');
  return {
    ...about,
    copayCents: {
      primary: readCents(lines, 'copay', visitKinds.primary) ?? 0,
      specialist: readCents(lines, 'copay', visitKinds.specialist) ?? 0,
    },
    ...(deductibleLeftCents === undefined ? {} : { deductibleLeftCents }),
    referralRequired: plan.referralForSpecialist,
    ...(inquiry.pcpOnFile === undefined ? {} : { pcpOnFile: inquiry.pcpOnFile }),
    note: `EB01 1: active. Effective ${coverage.effective}. Network status is not part of this answer.`,
    lines: lines.map((line) => ({ segment: writeSegment(writeBenefitLine(line)), says: sayLine(line) })),
  };
}

/** Whether the payer would say active, and if not what, without the rest of the answer. */
export function eligibilityStatus(inquiry: EligibilityInquiry): EligibilityAnswer['status'] {
  return lookUp(inquiry).status;
}

type Found =
  | { readonly status: 'active' | 'inactive'; readonly plan: Plan; readonly coverage: Coverage }
  | {
      readonly status: 'not-found' | 'payer-unavailable';
      /** Of the AAA segment: why, and what to do about it. */
      readonly code: string;
      readonly followUp: string;
      readonly says: string;
    };

function lookUp({ asked, on, truth, plans, unavailable }: EligibilityInquiry): Found {
  const plan = plans.find(({ id }) => id === asked.plan);
  if (!plan) return { status: 'not-found', code: '79', followUp: 'C', says: 'no such plan at this payer.' };
  if (unavailable?.includes(plan.payer))
    return {
      status: 'payer-unavailable',
      code: '42',
      followUp: 'R',
      says: 'the payer cannot answer now; try again later.',
    };
  const known = truth.filter(({ plan: id, memberId }) => id === asked.plan && sameNumber(memberId, asked.memberId));
  const coverage =
    known.find((each) => isInForce(each, on)) ??
    known.toSorted((one, other) => (one.effective < other.effective ? 1 : -1))[0];
  if (!coverage) return { status: 'not-found', followUp: 'C', ...notFound(asked.memberId, plan) };
  return { status: isInForce(coverage, on) ? 'active' : 'inactive', plan, coverage };
}

/** An amount out of the payer's own lines, by the reader that reads every payer's answer. */
function readCents(
  lines: readonly BenefitLine[],
  read: 'copay' | 'deductible-left',
  visit?: string,
): number | undefined {
  const ours = visit === undefined ? lines : lines.filter(({ plan }) => plan === visit);
  const found = readBenefit(ours, { ...reading, read });
  return 'cents' in found ? found.cents : undefined;
}

const reading: EligibilityReading = {
  question: 'eligibility-reading',
  segments: [],
  read: 'in-force',
  service: '98',
  level: 'IND',
  network: 'in-network',
};

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

function notFound(memberId: string, plan: Plan): { readonly code: string; readonly says: string } {
  return plainNumber(memberId).startsWith(plan.memberIdPrefix.toUpperCase())
    ? { code: '75', says: 'subscriber not found; compare number, name and date of birth with the card.' }
    : { code: '72', says: 'the member number is not one of this plan.' };
}
