import type { Chart } from '../../practice/chart';
import { addMonths } from '../../practice/dates';

/** How long a patient counts as established, in months. */
const establishedMonths = 36;

/** Three separate answers to "is this patient new?". */
export interface Standing {
  /** Never seen here: has to be registered. */
  readonly newToPractice: boolean;
  /** Not seen by anybody here for three years: gets the length and the cut-offs of a new patient. */
  readonly newForLength: boolean;
  /** Not seen in this specialty for three years: billed as new. */
  readonly newForBilling: boolean;
}

/**
 * Whether a patient is new on a date, for registration, for slot length and for billing. Visits count, not the age of the
 * chart nor a test read without a visit; another clinician of the same specialty counts as the same.
 * @source SCH-10 (three-year rule in our own words)
 */
export function standingOn(
  seen: Chart['seen'],
  on: string,
  specialty: string,
  specialtyOf: (provider: string) => string | undefined,
): Standing {
  const recent = seen.filter(({ date }) => date <= on && addMonths(date, establishedMonths) > on);
  return {
    newToPractice: seen.length === 0,
    newForLength: recent.length === 0,
    newForBilling: !recent.some(({ provider }) => specialtyOf(provider) === specialty),
  };
}
