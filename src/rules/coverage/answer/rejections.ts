/** What a rejection says, and what the desk does about it. */
export interface Rejection {
  readonly means: string;
  readonly act: string;
  /** Whether asking again later, unchanged, can help. */
  readonly later: boolean;
}

const reread =
  'Read the card and the photo ID again: number, name, birth date, subscriber or dependent, a former name. Never guess a number.';

const known: Readonly<Record<string, Rejection>> = {
  '41': {
    means: 'this office may not ask here',
    act: 'Ask the biller whether the office is enrolled with this payer.',
    later: false,
  },
  '42': {
    means: 'the payer cannot answer now',
    act: 'Try again later, then the payer’s portal or telephone.',
    later: true,
  },
  '43': {
    means: 'the clinician’s or office’s number is missing or wrong',
    act: 'Correct the provider number; ask the biller.',
    later: false,
  },
  '58': { means: 'the birth date is missing', act: 'Add the birth date from the photo ID.', later: false },
  '62': {
    means: 'the date of service is out of range',
    act: 'Ask about the date of the visit, within what the payer answers for.',
    later: false,
  },
  '63': { means: 'the date of service lies in the future', act: 'Ask again nearer to the visit.', later: true },
  '71': { means: 'the birth date does not match', act: reread, later: false },
  '72': {
    means: 'the member number is missing or wrong',
    act: `${reread} Leave out the pharmacy and the group number.`,
    later: false,
  },
  '73': { means: 'the name does not match', act: reread, later: false },
  '75': { means: 'the subscriber was not found', act: `${reread} A dependent is sent as a dependent.`, later: false },
  '76': {
    means: 'the number belongs to more than one person',
    act: `${reread} Add name and birth date.`,
    later: false,
  },
  '79': { means: 'the payer’s number is wrong', act: 'Take the payer number from the back of the card.', later: false },
};

/** What a rejection code means; undefined for one that is not in the list. @source INS-05 */
export function rejection(code: string): Rejection | undefined {
  return Object.hasOwn(known, code) ? known[code] : undefined;
}
