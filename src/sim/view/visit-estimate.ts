import type { Appointment } from '../../practice/calendar';
import type { Chart } from '../../practice/chart';
import type { EligibilityAnswer } from '../../practice/coverage';
import type { Practice } from '../../practice/practice';
import { copayDue } from '../../rules/billing/copay';
import { type CostShare, costShare } from '../../rules/coverage/share/cost-share';

/** What today's visit of a chart will cost, as far as record and the payer's answers say. Money in cents. */
export interface VisitEstimate {
  readonly appointment: Appointment;
  /** The practice's price of the visit. */
  readonly chargeCents: number;
  /** Who bears what of it by the payer's last answer for today; absent as long as no payer has said "active". */
  readonly share?: CostShare;
  /** When that answer came, in seconds since midnight. */
  readonly answeredAt?: number;
}

/**
 * Estimates today's visit from the payer's own answer: the copay, or the deductible and the share after it. The contract
 * price may be lower than the charge, so that deductible and share are the most it can come to. Undefined when the chart
 * has no visit today that still takes place.
 * @source INS-16, INS-17
 */
export function estimateVisit(known: {
  readonly chart: Chart;
  readonly appointments: Readonly<Record<string, Appointment>>;
  readonly eligibility: readonly EligibilityAnswer[];
  readonly practice: Pick<Practice, 'plans' | 'visitTypes' | 'selfPayCents'>;
  readonly today: string;
}): VisitEstimate | undefined {
  const { chart, practice, today } = known;
  const appointment = Object.values(known.appointments).find(
    ({ mrn, date, status }) => mrn === chart.mrn && date === today && status !== 'cancelled' && status !== 'no-show',
  );
  const type = practice.visitTypes.find(({ id }) => id === appointment?.type);
  if (!appointment || !type) return undefined;
  const chargeCents = practice.selfPayCents[type.id] ?? 0;
  const answer = known.eligibility.findLast(
    ({ mrn, on, coverage }) => mrn === chart.mrn && on === today && coverage === chart.coverages[0]?.id,
  );
  const plan = practice.plans.find(({ id }) => id === chart.coverages[0]?.plan);
  if (answer?.status !== 'active' || !plan) return { appointment, chargeCents };
  const copayCents = copayDue(plan, type);
  const share = costShare({
    billedCents: chargeCents,
    allowedCents: chargeCents,
    covered: true,
    balanceBillable: false,
    deductible: {
      applies: !(type.preventive && plan.preventiveFree),
      left: { personCents: answer.deductibleLeftCents ?? 0, form: 'embedded' },
    },
    coinsurancePercent: type.preventive && plan.preventiveFree ? 0 : plan.coinsurancePercent,
    copayCents,
    copayIs: 'instead',
    outOfPocketLeft: { form: 'embedded' },
  });
  return { appointment, chargeCents, share, answeredAt: answer.askedAt };
}
