import { addMonths } from '../../../practice/dates';
import { inForce, type ProcedureCode } from '../../../practice/procedures.schema';
import type { VisitLevel } from '../../situation/coding';

/** An office visit code in force, with its level and the minutes from which time alone reaches it. */
export interface LevelCode {
  readonly code: string;
  readonly level: number;
  readonly minimumMinutes: number | undefined;
}

type PatientKind = 'new' | 'established';

const levelOfComplexity = { straightforward: 2, low: 3, moderate: 4, high: 5 } as const;

/** The office visit codes for a kind of patient on a date, lowest level first. */
export function levelCodes(codes: readonly ProcedureCode[], patient: PatientKind, date: string): LevelCode[] {
  return inForce(codes, date)
    .filter(({ kind, level }) => kind === `${patient}-visit` && level !== undefined)
    .map(({ code, level = 0, minimumMinutes }) => ({ code, level, minimumMinutes }))
    .toSorted((one, other) => one.level - other.level);
}

/** The highest level that the clinician’s minutes reach by themselves; undefined below the lowest. @source BIL-04 */
export function levelByTime(levels: readonly LevelCode[], minutes: number): LevelCode | undefined {
  return levels.findLast(({ minimumMinutes }) => minimumMinutes !== undefined && minimumMinutes <= minutes);
}

/** The level that the recorded complexity of the decisions supports; undefined where it is not known. @source BIL-04 */
export function levelByComplexity(
  levels: readonly LevelCode[],
  complexity: VisitLevel['complexity'],
): LevelCode | undefined {
  if (complexity === 'unknown') return undefined;
  return levels.find(({ level }) => level === levelOfComplexity[complexity]);
}

/**
 * Whether a patient is new or established: by the day last seen where it is known, else as said; undefined where nobody
 * knows, and on the very day three years later, which the coding rules leave open.
 * @source SCH-10, BIL-04
 */
export function patientKind(
  { patient, lastSeen }: Pick<VisitLevel, 'patient' | 'lastSeen'>,
  visit: string,
): PatientKind | undefined {
  if (lastSeen === undefined) return patient === 'unknown' ? undefined : patient;
  const threeYearsOn = addMonths(lastSeen, 36);
  if (threeYearsOn === visit) return undefined;
  return threeYearsOn > visit ? 'established' : 'new';
}
