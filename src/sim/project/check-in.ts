import type { CastEncounter } from '../../packs/casting/cast';
import type { Appointment } from '../../practice/calendar';
import type { Chart } from '../../practice/chart';
import { copayDue } from '../../rules/billing/copay';
import { eligibilityStatus } from '../../rules/coverage/answer-eligibility';
import {
  copayCaseSchema,
  eligibilityCaseSchema,
  type CopayCase,
  type EligibilityCase,
} from '../../rules/situation/coverage';
import type { Run } from '../run';
import type { EncounterState } from '../state';
import { wasToldOfDanger } from '../view/danger';

const eligibilityDefaults = eligibilityCaseSchema.parse({ question: 'eligibility' });
const copayDefaults = copayCaseSchema.parse({ question: 'copay', dueCents: 0 });

/** The visit today that the person checks in for, when that is the business. */
function visitOf(
  run: Run,
  cast: CastEncounter,
): { readonly appointment: Appointment; readonly chart: Chart } | undefined {
  const { needs, about, did } = run.encounter(cast.id);
  if (
    about === undefined ||
    !(needs.includes('check-in') || needs.includes('pay') || (needs.length === 0 && did.includes('arrive')))
  )
    return undefined;
  const named = Object.values(cast.named).flatMap(({ kind, id }) =>
    kind === 'appointment' ? [run.state.world.record.appointments[id]] : [],
  );
  const own = named.find((one) => one?.mrn === about && one.date === run.setup.date);
  const appointment =
    own ??
    Object.values(run.state.world.record.appointments).find(
      (one) => one.mrn === about && one.date === run.setup.date && one.status !== 'cancelled',
    );
  const chart = run.state.world.record.charts[about];
  return appointment && chart ? { appointment, chart } : undefined;
}

/** Whoever was handed to nursing at once owes the desk no card and no copay until they come back from there. */
function nursingFirst(run: Run, cast: CastEncounter): boolean {
  const encounter = run.encounter(cast.id);
  const { did } = encounter;
  return wasToldOfDanger(run, encounter) && did.some((key) => key.startsWith('emergency:')) && !did.includes('arrive');
}

/** Whether coverage was checked for the visit, and what was done on the answer. */
export function projectEligibility(run: Run, cast: CastEncounter): EligibilityCase | undefined {
  const visit = visitOf(run, cast);
  if (!visit || nursingFirst(run, cast)) return undefined;
  const { appointment, chart } = visit;
  const encounter = run.encounter(cast.id);
  const answers = run.state.world.known.eligibility.filter(
    (answer) => answer.mrn === chart.mrn && answer.askedAt >= (encounter.firstServedAt ?? 0),
  );
  const [first] = answers;
  const last = answers.at(-1);
  const asked = run.cast.world.record.charts[chart.mrn]?.coverages[0];
  const arrived = appointment.status === 'arrived' || encounter.did.includes('arrive');
  return {
    ...eligibilityDefaults,
    for: 'check-in',
    dateOfService: appointment.date,
    checked: first !== undefined,
    ...(first ? { checkedFor: first.on } : {}),
    answer: first?.status ?? 'none',
    ...(asked ? { wouldAnswer: wouldAnswer(run, chart, asked, appointment.date) } : {}),
    cardAsked: encounter.did.includes('ask:insurance-card'),
    otherCoverageAsked: encounter.did.includes('ask:other-coverage'),
    newCoverageOnRecord:
      encounter.did.includes('record-card') || (asked !== undefined && chart.coverages[0]?.memberId !== asked.memberId),
    newCoverageChecked: answers.length > 1 && last?.status === 'active',
    told:
      encounter.did.includes('explain:coverage-inactive') ||
      encounter.did.includes('explain:coverage-active') ||
      encounter.told.includes('coverage'),
    wayOn: waysOn(encounter),
    turnedAway: encounter.did.includes('decline:check-in'),
    urgentNeed: encounter.needs.includes('symptom'),
    arrived,
    referral: referralOf(run, encounter, chart, appointment),
    referralChecked:
      encounter.did.includes('ask:referral') ||
      encounter.did.includes('request-referral') ||
      encounter.did.includes('open-chart'),
  };
}

function wouldAnswer(run: Run, chart: Chart, asked: Chart['coverages'][number], on: string) {
  const truth = run.state.world.truth.coverages[chart.mrn] ?? [];
  return eligibilityStatus({
    mrn: chart.mrn,
    asked,
    truth,
    plans: run.setup.practice.plans,
    on,
    askedAt: run.state.now,
  });
}

function waysOn(encounter: EncounterState): EligibilityCase['wayOn'] {
  const out: EligibilityCase['wayOn'] = [];
  if (encounter.did.includes('offer:self-pay-estimate') || encounter.did.includes('hand-over:self-pay-estimate'))
    out.push('self-pay-estimate');
  if (encounter.did.includes('offer:new-card-later')) out.push('new-card-later');
  if (encounter.did.includes('offer:other-time') || encounter.did.includes('move')) out.push('reschedule');
  if (encounter.did.includes('offer:call-payer-together')) out.push('call-payer');
  if (encounter.did.some((key) => key.startsWith('consult:'))) out.push('asked-biller');
  return out;
}

/** Whether the plan on record wants a referral for this visit, and whether there is one. */
export function referralOf(
  run: Run,
  encounter: EncounterState,
  chart: Chart,
  appointment: Pick<Appointment, 'id' | 'type' | 'referral'>,
): EligibilityCase['referral'] {
  const plan = run.setup.practice.plans.find((one) => one.id === chart.coverages[0]?.plan);
  const type = run.setup.practice.visitTypes.find((one) => one.id === appointment.type);
  if (plan?.referralForSpecialist !== true || type?.specialty !== true) return 'not-needed';
  if (appointment.referral !== undefined) return 'on-file';
  if (
    run.state.world.record.referrals.some(
      (referral) =>
        referral.mrn === chart.mrn && (referral.appointment === undefined || referral.appointment === appointment.id),
    )
  )
    return 'asked';
  return encounter.did.includes('explain:referral-needed') ? 'missing-told' : 'missing';
}

/** What was due at the desk, and how it was asked for. */
export function projectCopay(run: Run, cast: CastEncounter): CopayCase | undefined {
  const visit = visitOf(run, cast);
  if (!visit || nursingFirst(run, cast)) return undefined;
  const { appointment, chart } = visit;
  const encounter = run.encounter(cast.id);
  const answers = run.state.world.known.eligibility.filter((answer) => answer.mrn === chart.mrn);
  if (answers.length > 0 && answers.at(-1)?.status !== 'active') return undefined;
  const plan = run.setup.practice.plans.find((one) => one.id === chart.coverages[0]?.plan);
  const type = run.setup.practice.visitTypes.find((one) => one.id === appointment.type);
  if (!plan || !type) return undefined;
  // The copay belongs to checking in: who waits for a referral or is called later has not been asked for it yet.
  const begun = [
    'arrive',
    'collect:copay',
    'explain:copay-due',
    'ask:payment-today',
    'ask:can-pay',
    'decline:check-in',
    'request:pay-balance-first',
  ];
  if (!encounter.did.some((key) => begun.includes(key))) return undefined;
  const paid = run.state.world.record.ledger.filter(
    (entry) => entry.mrn === chart.mrn && entry.kind === 'payment' && entry.for === 'copay',
  );
  const agreed = run.state.world.record.ledger.find((entry) => entry.mrn === chart.mrn && entry.kind === 'plan');
  return {
    ...copayDefaults,
    dueCents: copayDue(plan, type),
    collectedCents: paid.reduce((sum, entry) => sum + entry.cents, 0),
    asked:
      encounter.did.includes('collect:copay') ||
      encounter.did.includes('explain:copay-due') ||
      encounter.did.includes('ask:payment-today'),
    amountSaid: encounter.told.includes('copay') || encounter.did.includes('explain:copay-due'),
    private: encounter.private || cast.channel === 'phone' || !encounter.did.includes('ask:can-pay'),
    saysCannotPay: encounter.heard.some(
      (heard) => (heard.item === 'can-pay' || heard.item === 'payment-today') && heard.value.includes('can'),
    ),
    offered: offered(encounter),
    ...(agreed ? { plan: { cents: agreed.cents, parts: agreed.parts ?? 1 } } : {}),
    waived: false,
    turnedAway: encounter.did.includes('decline:check-in'),
    urgentNeed: encounter.needs.includes('symptom'),
    exempt:
      type.preventive && plan.preventiveFree
        ? 'preventive'
        : plan.type === 'MEDICAID' && plan.copay.primary === 0
          ? 'medicaid-exempt'
          : 'no',
    receipt: encounter.did.includes('hand-over:receipt'),
    arrived: appointment.status === 'arrived',
  };
}

function offered(encounter: EncounterState): CopayCase['offered'] {
  const options = ['payment-plan', 'pay-later', 'hardship-form', 'manager', 'self-pay-estimate'] as const;
  return options.filter(
    (option) =>
      encounter.did.includes(`offer:${option}`) ||
      encounter.did.includes(`hand-over:${option}`) ||
      (option === 'payment-plan' && encounter.did.includes('payment-plan')),
  );
}
