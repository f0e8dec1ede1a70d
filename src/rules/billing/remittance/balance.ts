import type { CreditBalance, Remittance } from '../../situation/claims';

/** What a remittance says of a charge, in cents. */
export interface RemittanceSum {
  readonly allowed: number;
  readonly patient: number;
  readonly writeOff: number;
  readonly other: number;
  /** Billed less everything accounted for: nothing when the remittance balances. */
  readonly difference: number;
}

/** Adds a remittance up: billed is paid and all adjustments; allowed is paid and what is the patient's. @source BIL-09 */
export function addUp({
  billedCents,
  paidCents,
  adjustments,
}: Pick<Remittance, 'billedCents' | 'paidCents' | 'adjustments'>): RemittanceSum {
  const sum = (groups: readonly string[]) =>
    adjustments.filter(({ group }) => groups.includes(group)).reduce((total, { cents }) => total + cents, 0);
  const patient = sum(['PR']);
  const writeOff = sum(['CO']);
  const other = sum(['OA', 'PI']);
  return {
    allowed: paidCents + patient,
    patient,
    writeOff,
    other,
    difference: billedCents - paidCents - patient - writeOff - other,
  };
}

/** Who paid more than was theirs, in cents. @source BIL-13 */
export function whoseMoney(
  account: Pick<CreditBalance, 'payerOwesCents' | 'payerPaidCents' | 'patientOwesCents' | 'patientPaidCents'>,
) {
  return {
    payer: Math.max(0, account.payerPaidCents - account.payerOwesCents),
    patient: Math.max(0, account.patientPaidCents - account.patientOwesCents),
  };
}
