/** What decides whether a claim can be paid at all. */
export interface ClaimStanding {
  readonly dateOfService: string;
  /** The day on which the payer had it; undefined where nobody knows. */
  readonly received?: string | undefined;
  readonly alreadyProcessed: boolean;
  readonly found: boolean;
  readonly rightPayer: boolean;
  readonly coverFrom?: string | undefined;
  readonly coverTo?: string | undefined;
  readonly lastFilingDay?: string | undefined;
  readonly injury: 'none' | 'work' | 'liability';
  readonly anotherIsFirst: boolean;
  /** The payer before this one has answered every line. */
  readonly otherPayerAnswered: boolean;
  readonly informationMissing: boolean;
  readonly authorization: 'not-needed' | 'on-claim' | 'missing';
}

/** The reason code for which a claim is denied as a whole, or the question that decides; neither when it can be paid. */
export interface ClaimHurdle {
  readonly denial?: string;
  readonly ask?: string;
}

/**
 * The first reason to deny a claim as a whole, in the order in which this payer looks: seen before, patient, payer, cover,
 * filing time, accident, order of payers, information, authorization. All are the practice’s to mend (CO).
 * @source BIL-08, BIL-10
 */
export function hurdleOf(claim: ClaimStanding): ClaimHurdle {
  const { dateOfService, received, coverFrom, coverTo, lastFilingDay } = claim;
  const hurdles: readonly (readonly [boolean, ClaimHurdle])[] = [
    [claim.alreadyProcessed, { denial: '18' }],
    [!claim.found, { denial: '31' }],
    [!claim.rightPayer, { denial: '109' }],
    [coverFrom !== undefined && dateOfService < coverFrom, { denial: '26' }],
    [coverTo !== undefined && dateOfService > coverTo, { denial: '27' }],
    [lastFilingDay !== undefined && received === undefined, { ask: 'On which day did the payer receive the claim?' }],
    [lastFilingDay !== undefined && received !== undefined && received > lastFilingDay, { denial: '29' }],
    [claim.injury === 'work', { denial: '19' }],
    [claim.injury === 'liability', { denial: '20' }],
    [claim.anotherIsFirst && !claim.otherPayerAnswered, { denial: '22' }],
    [claim.informationMissing, { denial: '16' }],
    [claim.authorization === 'missing', { denial: '197' }],
  ];
  return hurdles.find(([applies]) => applies)?.[1] ?? {};
}
