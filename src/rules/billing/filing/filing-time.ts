import { addDays, addMonths, daysBetween } from '../../../practice/dates';
import type { LateClaim } from '../../situation/late-claim';

/**
 * Last day on which a claim has to be received: Medicare one calendar year from the first day of service (29 February: 28
 * February), others the days of the contract, TRICARE without them the months of the house list; undefined where nobody
 * knows.
 * @source BIL-08
 */
export function filingUntil(
  payer: LateClaim['payer'],
  service: string,
  contractDays: number | undefined,
  tricareMonths: number,
): string | undefined {
  if (payer === 'medicare') return addMonths(service, 12);
  if (payer === 'tricare' && contractDays === undefined) return addMonths(service, tricareMonths);
  return contractDays === undefined ? undefined : addDays(service, contractDays);
}

/** How a claim stands to its filing time. */
export interface FilingStanding {
  readonly late: boolean;
  /** Days left until the last day, 0 on it; below zero when it is over. */
  readonly daysLeft: number;
  readonly sent: boolean;
}

/** Where a claim stands, on the day it was received, or today when it has not been sent. @source BIL-08 */
export function filingStanding(until: string, received: string | undefined, today: string): FilingStanding {
  const on = received ?? today;
  return { late: on > until, daysLeft: daysBetween(on, until), sent: received !== undefined };
}

/** Reasons for which Medicare may take a claim late. @source BIL-08 */
const medicareExceptions: readonly LateClaim['because'][] = [
  'agency-error',
  'retroactive-entitlement',
  'recouped-by-medicaid-or-plan',
];

/** Whether a late claim may be asked for as an exception. @source BIL-08 */
export function mayAskException({ payer, because }: Pick<LateClaim, 'payer' | 'because'>): boolean {
  if (payer === 'medicare') return medicareExceptions.includes(because);
  return medicareExceptions.includes(because) || because === 'plan-ended-backdated';
}
