/** Where a reason code goes, and what is done. */
export interface DenialRoute {
  readonly means: string;
  readonly routeTo: 'front-desk' | 'biller' | 'nobody';
  readonly act: string;
  /** Known from memory alone: graded as house policy only. */
  readonly remembered?: boolean;
}

const routes: Readonly<Record<string, DenialRoute>> = {
  '16': {
    means: 'information is missing or wrong; the remark says which',
    routeTo: 'front-desk',
    act: 'Read the remark, put it right and send it again.',
  },
  '18': {
    means: 'an exact duplicate',
    routeTo: 'biller',
    act: 'Ask for the claim’s status before sending anything again.',
  },
  '19': {
    means: 'a work injury: the employer’s carrier owes it',
    routeTo: 'front-desk',
    act: 'Get employer, date of injury, carrier and claim number.',
  },
  '20': { means: 'a liability carrier owes it', routeTo: 'front-desk', act: 'Get the carrier and the claim number.' },
  '22': {
    means: 'another payer may be first',
    routeTo: 'front-desk',
    act: 'Ask about other cover, and bill the first payer.',
  },
  '24': {
    means: 'a managed-care plan covers it',
    routeTo: 'front-desk',
    act: 'Bill the plan on the member’s present card.',
  },
  '26': {
    means: 'before the cover began',
    routeTo: 'front-desk',
    act: 'Find the plan that was in force on the day.',
    remembered: true,
  },
  '27': {
    means: 'after the cover ended',
    routeTo: 'front-desk',
    act: 'Find the plan that was in force on the day.',
    remembered: true,
  },
  '29': {
    means: 'filed too late',
    routeTo: 'biller',
    act: 'Look for the proof of filing in time; without it, written off.',
  },
  '31': {
    means: 'not found as insured',
    routeTo: 'front-desk',
    act: 'Verify number, name and whether the patient is a dependent.',
  },
  '45': { means: 'above the contract price', routeTo: 'nobody', act: 'Write it off; never bill it.' },
  '50': {
    means: 'not seen as medically needed',
    routeTo: 'biller',
    act: 'The biller and the clinician decide; an advance notice next time.',
  },
  '96': {
    means: 'not covered; the remark says why',
    routeTo: 'biller',
    act: 'Read the remark; the biller decides about an appeal.',
  },
  '97': { means: 'paid within another service', routeTo: 'biller', act: 'The biller looks at the global period.' },
  '109': {
    means: 'the wrong payer',
    routeTo: 'front-desk',
    act: 'Bill the right plan, often a Medicare Advantage plan.',
  },
  '140': { means: 'number and name do not match', routeTo: 'front-desk', act: 'Correct the name as the plan has it.' },
  '197': {
    means: 'no authorization or notification',
    routeTo: 'biller',
    act: 'Ask whether one is given afterwards.',
    remembered: true,
  },
};

const patientShare: Readonly<Record<string, string>> = {
  '1': 'the deductible',
  '2': 'the coinsurance',
  '3': 'the copay',
};

/** Where a denial or adjustment goes by its group and code together; undefined for a code that is not in the list. @source BIL-10 */
export function routeDenial(group: string, code: string): DenialRoute | 'group decides' | undefined {
  const share = Object.hasOwn(patientShare, code) ? patientShare[code] : undefined;
  if (share !== undefined) {
    if (group === 'unknown') return 'group decides';
    return group === 'PR'
      ? {
          means: `the patient’s share: ${share}`,
          routeTo: 'front-desk',
          act: 'Bill the next payer, then the patient by statement, and explain it.',
        }
      : {
          means: `${share}, but not put on the patient`,
          routeTo: 'biller',
          act: 'Do not bill the patient; the biller asks the payer.',
        };
  }
  const known = Object.hasOwn(routes, code) ? routes[code] : undefined;
  if (known === undefined) return undefined;
  if (code === '45' && group === 'unknown') return 'group decides';
  if (code === '45' && group === 'PR')
    return {
      means: 'above what a plan without a contract recognises',
      routeTo: 'biller',
      act: 'The biller decides what may be billed; some laws forbid it.',
    };
  return known;
}

const remarks: Readonly<Record<string, string>> = {
  MA130: 'the claim could not be processed: correct it and send it anew; there is no appeal',
  N382: 'the patient’s number',
  N290: 'the number of the clinician who saw the patient',
  MA04: 'the first payer’s explanation of benefits is missing',
  M76: 'the diagnosis',
};

/** What a remark code points to; undefined for one that is not in the list. */
export function remarkSays(code: string): string | undefined {
  return Object.hasOwn(remarks, code) ? remarks[code] : undefined;
}
