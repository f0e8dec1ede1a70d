import type { Chart, Paper, Plan, PlayerView } from '../../session/desk.view';
import { printedDate } from '../../session/desk.view';

/** The papers that lie before the player: what the person served holds out first, then what lies at the desk; each once. */
export function papersHere(view: Pick<PlayerView, 'serving' | 'trayPapers'>): readonly Paper[] {
  const shown = view.serving?.papersShown ?? [];
  const ids = new Set(shown.map((paper) => paper.id));
  return [...shown, ...view.trayPapers.filter((paper) => !ids.has(paper.id))];
}

export interface PrintedField {
  readonly name: string;
  readonly value: string;
}

/** The registration of a chart as fields, to be laid beside a paper. */
export function chartFields(chart: Chart, plans: readonly Plan[]): readonly PrintedField[] {
  const coverage = chart.coverages[0];
  const fields: PrintedField[] = [
    { name: 'Name', value: [chart.name.first, chart.name.middle, chart.name.last].filter(Boolean).join(' ') },
    { name: 'Date of birth', value: printedDate(chart.dob) },
    { name: 'Address', value: chart.address },
    { name: 'Telephone', value: chart.phone },
  ];
  if (!coverage) return fields;
  return [
    ...fields,
    { name: 'Plan', value: plans.find((plan) => plan.id === coverage.plan)?.name ?? coverage.plan },
    { name: 'Member number', value: coverage.memberId },
    { name: 'Group', value: coverage.group },
    { name: 'Subscriber', value: coverage.subscriber },
    { name: 'Effective', value: printedDate(coverage.effective) },
  ];
}

/** Names under which cards and forms print the same field. */
const sameField: Readonly<Record<string, readonly string[]>> = {
  name: ['name', 'member', 'member name', 'patient', 'patient name', 'full name', 'employee', 'insured'],
  dob: ['dob', 'born', 'date of birth', 'birth date'],
  address: ['address'],
  phone: ['phone', 'telephone', 'tel'],
  plan: ['plan', 'plan name', 'coverage'],
  member: ['id', 'member id', 'member number', 'member no', 'subscriber id'],
  group: ['group', 'group no', 'group number', 'grp'],
  subscriber: ['subscriber', 'subscriber name'],
  effective: ['effective', 'eff', 'eff date', 'effective date', 'valid from'],
};

function fieldKey(name: string): string {
  const plain = name
    .toLowerCase()
    .replaceAll(/[^a-z ]/g, '')
    .trim();
  return Object.entries(sameField).find(([, names]) => names.includes(plain))?.[0] ?? plain;
}

export interface ComparedRow {
  readonly name: string;
  readonly left: string;
  readonly right: string;
}

/** Two papers field by field, in the order of the left one, what only the right one has at the end. Nothing is judged. */
export function compareRows(left: readonly PrintedField[], right: readonly PrintedField[]): readonly ComparedRow[] {
  const rightOf = new Map(right.map((field) => [fieldKey(field.name), field]));
  const leftKeys = new Set(left.map((field) => fieldKey(field.name)));
  return [
    ...left.map((field) => ({
      name: field.name,
      left: field.value,
      right: rightOf.get(fieldKey(field.name))?.value ?? '',
    })),
    ...right
      .filter((field) => !leftKeys.has(fieldKey(field.name)))
      .map((field) => ({ name: field.name, left: '', right: field.value })),
  ];
}
