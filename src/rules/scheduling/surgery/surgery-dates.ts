import { addDays, daysBetween } from '../../../practice/dates';

/** The dates that hang on the day of an operation. */
export interface SurgeryDates {
  /** The history and physical may not be older than this day. */
  readonly historyNotBefore: string;
  /** Results of tests are there by this day. */
  readonly resultsBy: string;
  /** The first of the days on which the patient is called: three days before. */
  readonly confirmFrom: string;
}

/** What has to be when, before an operation: a history of at most 30 days, results so many days ahead. @source SCH-22 (42 CFR 482.22(c)(5)) */
export function surgeryDates(surgeryOn: string, resultsDaysBefore: number): SurgeryDates {
  return {
    historyNotBefore: addDays(surgeryOn, -30),
    resultsBy: addDays(surgeryOn, -resultsDaysBefore),
    confirmFrom: addDays(surgeryOn, -3),
  };
}

/** How old a history and physical is on the day of the operation, in days; negative when it lies after it. */
export function historyAge(historyOn: string, surgeryOn: string): number {
  return daysBetween(historyOn, surgeryOn);
}
