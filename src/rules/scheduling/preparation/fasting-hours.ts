import type { Fasting } from '../../situation/preparation';

type Intake = Fasting['intakes'][number];

const anaesthesia: Readonly<Record<Exclude<Intake['what'], 'unknown'>, number>> = {
  water: 2,
  'clear-liquid': 2,
  'breast-milk': 4,
  formula: 6,
  'other-milk': 6,
  'coffee-with-milk': 6,
  'light-meal': 6,
  'fatty-or-other-food': 8,
};

/**
 * Minutes that have to pass after something eaten or drunk; undefined for something unknown. Before a blood test water needs
 * none and everything else the hours given.
 * @source SCH-16
 */
export function minutesNeeded(
  { what, facilityHours }: Pick<Intake, 'what' | 'facilityHours'>,
  before: Fasting['before'],
  bloodTestHours: number,
): number | undefined {
  if (before === 'blood-test' && what === 'water') return 0;
  if (facilityHours !== undefined) return facilityHours * 60;
  if (before === 'blood-test') return bloodTestHours * 60;
  return what === 'unknown' ? undefined : anaesthesia[what] * 60;
}
