import type { Coverage, Plan } from '../../practice/coverage';
import { addDays, printedDate } from '../../practice/dates';
import { fullName } from '../../practice/person';
import type { Change } from '../format/encounter.schema';
import { type CastDraft, chartOf, personIn, writeChart } from './draft';

/** Sets the coverage on record and what the payer knows of it. */
export function setCoverage(draft: CastDraft, change: Extract<Change, { set: 'coverage' }>): void {
  const chart = chartOf(draft, change.chart);
  const plan = planOf(draft, change.plan);
  const coverage = makeCoverage(draft, change.chart, plan, addDays(draft.date, -draft.dice.int(200, 900)));
  const ended = addDays(draft.date, -(change.endedDaysAgo ?? draft.dice.int(9, 38)));
  writeChart(draft, change.chart, { coverages: [coverage] });
  draft.world.coverages[chart.mrn] =
    change.truth === 'none' ? [] : [change.truth === 'ended' ? { ...coverage, ended } : coverage];
  describe(draft, change.as, plan, coverage);
}

/** A coverage the payer knows of and the practice does not yet, with its card in the patient's wallet. */
export function setNewCoverage(draft: CastDraft, change: Extract<Change, { set: 'new-coverage' }>): void {
  const chart = chartOf(draft, change.chart);
  const plan = planOf(draft, change.plan);
  const coverage = makeCoverage(draft, change.chart, plan, addDays(draft.date, -draft.dice.int(3, 9)));
  draft.world.coverages[chart.mrn] = [...(draft.world.coverages[chart.mrn] ?? []), coverage];
  if (change.hasCard) addCard(draft, change.as ?? 'newcard', change.chart, plan, coverage);
  describe(draft, change.as, plan, coverage);
}

/** Lays a card of a coverage into somebody's wallet. */
export function addCard(draft: CastDraft, as: string, role: string, plan: Plan, coverage: Coverage): void {
  const id = `${draft.encounter}/${as}`;
  draft.world.papers[id] = {
    id,
    kind: 'insurance-card',
    title: plan.name,
    fields: [
      { name: 'Payer', value: plan.payer },
      { name: 'Plan', value: plan.name },
      { name: 'Type', value: plan.type },
      { name: 'Member', value: fullName(personIn(draft, role).name) },
      { name: 'Member ID', value: coverage.memberId },
      { name: 'Group', value: coverage.group },
      { name: 'Effective', value: printedDate(coverage.effective) },
      { name: 'PCP', value: `$${plan.copay.primary / 100}` },
      { name: 'Specialist', value: `$${plan.copay.specialist / 100}` },
      { name: 'Emergency', value: `$${plan.copay.emergency / 100}` },
    ],
    coverage: {
      plan: plan.id,
      memberId: coverage.memberId,
      group: coverage.group,
      subscriber: coverage.subscriber,
      effective: coverage.effective,
    },
    encounter: draft.encounter,
    state: 'offered',
  };
  draft.named[as] = { kind: 'paper', id, mrn: personIn(draft, role).mrn ?? '' };
}

/** The plan of the practice by id. */
export function planOf(draft: CastDraft, id: string): Plan {
  const plan = draft.practice.plans.find((one) => one.id === id);
  if (!plan) throw new Error(`Encounter ${draft.encounter}: no plan ${id}.`);
  return plan;
}

function makeCoverage(draft: CastDraft, role: string, plan: Plan, effective: string): Coverage {
  const number = `${draft.dice.int(100, 999)}${draft.dice.int(1000, 9999)}`;
  return {
    id: `${draft.encounter}/${role}/${plan.id}/${number}`,
    plan: plan.id,
    memberId: `${plan.memberIdPrefix}${number}`,
    group: String(draft.dice.int(80_000, 89_999)),
    subscriber: fullName(personIn(draft, role).name),
    effective,
    priority: 1,
  };
}

function describe(draft: CastDraft, as: string | undefined, plan: Plan, coverage: Coverage): void {
  if (as === undefined) return;
  draft.fill[`${as}.plan`] = plan.name;
  draft.fill[`${as}.payer`] = plan.payer;
  draft.fill[`${as}.member`] = coverage.memberId;
  draft.fill[`${as}.copay`] = `$${plan.copay.primary / 100}`;
}
