import type { ClaimCheck } from '../../situation/claims';

/** One thing wrong on a claim: in which box, what, and who puts it right. */
export interface ClaimFault {
  readonly box: string;
  readonly fault: string;
  readonly owner: 'desk' | 'biller';
}

/**
 * What a scrubber finds in the boxes the desk feeds, in the order of the form.
 * @source INS-27, BIL-01, BIL-03, BIL-07
 */
export function scrub({ boxes, truth }: ClaimCheck): ClaimFault[] {
  return [
    ...insured(boxes, truth),
    ...accident(boxes, truth),
    ...otherPlan(boxes, truth),
    ...signatures(boxes),
    ...referral(boxes, truth),
    ...diagnoses(boxes),
    ...authorization(boxes, truth),
  ];
}

type Boxes = ClaimCheck['boxes'];
type Truth = ClaimCheck['truth'];

function desk(box: string, fault: string): ClaimFault {
  return { box, fault, owner: 'desk' };
}

function insured(boxes: Boxes, truth: Truth): ClaimFault[] {
  const dependent = boxes['6'] !== undefined && boxes['6'] !== 'self';
  return [
    ...(blank(boxes['1a'])
      ? [desk('1a', 'the insured’s number is missing')]
      : differs(boxes['1a'], truth.memberId, '1a', 'the number is not the one on the card')),
    ...(blank(boxes['2'])
      ? [desk('2', 'the patient’s name is missing')]
      : differs(boxes['2'], truth.name, '2', 'the name is not as on the card')),
    ...(boxes['3'] === undefined
      ? [desk('3', 'the birth date is missing')]
      : differs(boxes['3'], truth.birthDate, '3', 'the birth date is another')),
    ...(dependent && blank(boxes['4']) ? [desk('4', 'a dependent’s claim needs the insured’s name')] : []),
    ...(boxes['6'] === undefined
      ? [desk('6', 'the relationship to the insured is missing')]
      : differs(boxes['6'], truth.relationship, '6', 'the relationship to the insured is another')),
  ];
}

function accident(boxes: Boxes, { injury }: Truth): ClaimFault[] {
  const asked = { '10a': 'work', '10b': 'motor', '10c': 'other' } as const;
  return (['10a', '10b', '10c'] as const).flatMap((box) => {
    const answer = boxes[box];
    if (answer === undefined) return [desk(box, 'it was not said whether this comes from work or an accident')];
    if (injury === 'unknown') return [];
    return (answer === 'yes') === (injury === asked[box])
      ? []
      : [desk(box, injury === asked[box] ? 'it says no, and it is so' : 'it says yes, and it is not so')];
  });
}

function otherPlan(boxes: Boxes, truth: Truth): ClaimFault[] {
  if (truth.otherPlan && boxes['11d'] !== 'yes') return [desk('11d', 'there is another plan')];
  return boxes['11d'] === 'yes' && blank(boxes['9a']) ? [desk('9a', 'the number of the other plan is missing')] : [];
}

function signatures(boxes: Boxes): ClaimFault[] {
  return [
    ...(boxes['12'] ? [] : [desk('12', 'no release is signed')]),
    ...(boxes['13'] ? [] : [desk('13', 'no assignment is signed')]),
  ];
}

function referral(boxes: Boxes, { referred }: Truth): ClaimFault[] {
  const number = boxes['17b'];
  if (blank(number)) return referred ? [desk('17b', 'the number of the clinician who referred is missing')] : [];
  return /^\d{10}$/.test(number ?? '') ? [] : [desk('17b', 'a clinician’s number has ten digits')];
}

function diagnoses(boxes: Boxes): ClaimFault[] {
  const codes = boxes['21'];
  const biller = (fault: string): ClaimFault => ({ box: '21', fault, owner: 'biller' });
  if (codes.length === 0) return [biller('no diagnosis')];
  return [
    ...(codes.length > 12 ? [biller('at most twelve diagnoses fit')] : []),
    ...codes
      .filter((code) => !isDiagnosisCode(code))
      .map((code) => biller(`${code} has not the form of a diagnosis code`)),
  ];
}

/** Whether a text has the form of a diagnosis code: a letter, a digit, a letter or digit, and up to four more after a dot. */
function isDiagnosisCode(code: string): boolean {
  return /^[A-Z][0-9][0-9A-Z](\.[0-9A-Z]{1,4})?$/.test(code);
}

function authorization(boxes: Boxes, truth: Truth): ClaimFault[] {
  const number = boxes['23'];
  if (truth.authorization === undefined) return [];
  if (blank(number))
    return [
      desk(
        '23',
        plain(boxes['19']) === plain(truth.authorization)
          ? 'the authorization number stands in box 19'
          : 'the authorization number is missing',
      ),
    ];
  if (/-/.test(number ?? '')) return [desk('23', 'the authorization number is written without hyphens')];
  return differs(number, truth.authorization, '23', 'it is not the number the payer gave');
}

function differs(written: string | undefined, real: string | undefined, box: string, fault: string): ClaimFault[] {
  return real === undefined || plain(written) === plain(real) ? [] : [desk(box, fault)];
}

function blank(text: string | undefined): boolean {
  return plain(text) === '';
}

function plain(text: string | undefined): string {
  return (text ?? '').replaceAll(/[\s,.-]/g, '').toUpperCase();
}
