import type { Remittance } from '../../situation/claims';
import type { Posting } from './postings';

/**
 * The postings of a remittance: what the payer paid, and what the practice writes off (CO). What stands under PR stays owed
 * by the patient or the next payer; what another payer paid (OA) was posted with that payer’s own remittance; what PI takes
 * back is left for the biller.
 * @source BIL-09
 */
export function postRemittance(
  id: string,
  { paidCents, adjustments }: Pick<Remittance, 'paidCents' | 'adjustments'>,
): Posting[] {
  const writeOff = adjustments
    .filter(({ group, code }) => group === 'CO' && code === '45')
    .reduce((sum, { cents }) => sum + cents, 0);
  return [
    { id: `${id}-paid`, kind: 'payment' as const, cents: paidCents, by: 'payer' as const },
    { id: `${id}-contract`, kind: 'adjustment' as const, cents: writeOff, by: 'practice' as const },
  ].filter(({ cents }) => cents > 0);
}
