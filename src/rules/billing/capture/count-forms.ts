import type { ChargeCapture } from '../../situation/charge-capture';

/** The forms of a day against its schedule. */
export interface FormCount {
  readonly arrived: number;
  readonly returned: number;
  /** Visits that took place and have no form back. */
  readonly missing: readonly string[];
  /** Forms given out that neither belong to a visit nor were kept as spoiled. */
  readonly unaccounted: readonly string[];
  /** Forms back for visits that did not take place. */
  readonly extra: readonly string[];
  /** Visits whose form another visit has already. */
  readonly duplicates: readonly string[];
  /** Forms back without a number. */
  readonly unnumbered: readonly string[];
  /** Forms back on which something is not filled in. */
  readonly incomplete: readonly string[];
}

/** Holds the forms of a day against its schedule, visit by visit. @source BIL-06 */
export function countForms({ visits, issued, voided }: ChargeCapture): FormCount {
  const arrived = visits.filter((visit) => visit.arrived);
  const back = visits.filter((visit) => visit.returned && (visit.arrived || visit.form !== undefined));
  const named = new Set(visits.flatMap(({ form }) => (form === undefined ? [] : [form])));
  return {
    arrived: arrived.length,
    returned: back.filter((visit) => visit.arrived).length,
    missing: ids(arrived.filter(({ returned }) => !returned)),
    unaccounted: issued.filter((number) => !named.has(number) && !voided.includes(number)),
    extra: ids(back.filter((visit) => !visit.arrived)),
    duplicates: ids(
      visits.filter(({ form }, at) => form !== undefined && visits.findIndex((earlier) => earlier.form === form) < at),
    ),
    unnumbered: ids(back.filter(({ form }) => form === undefined)),
    incomplete: ids(back.filter(({ lacks }) => lacks.length > 0)),
  };
}

/** Forms back for every thousand arrivals, rounded half up; never a full thousand while one is missing. @source BIL-06 */
export function capturePermille(arrived: number, returned: number): number {
  if (arrived === 0 || returned >= arrived) return 1000;
  return Math.min(999, Math.floor((returned * 2000 + arrived) / (arrived * 2)));
}

function ids(visits: readonly { readonly id: string }[]): string[] {
  return visits.map(({ id }) => id);
}
