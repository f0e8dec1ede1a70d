import type { Line } from '../../exchange/codec';
import { whole } from '../../exchange/format';
import { amountIn, faultIn, type Read } from './said';

const formWords: Readonly<Record<string, string>> = {
  A: 'accepted',
  E: 'accepted with errors',
  P: 'accepted in part',
  R: 'rejected',
  M: 'rejected',
  W: 'rejected',
  X: 'rejected',
};

/** What a 999 says of the form of a file: accepted, in part, rejected, and at which segment. @source BIL-02 */
export function readFormAnswer(lines: readonly Line[]): Read {
  const end = lines.find(({ name }) => name === 'AK9');
  const [code = '', ...counts] = end?.elements ?? [];
  const word = Object.hasOwn(formWords, code) ? formWords[code] : undefined;
  const [included, received, accepted] = counts.map((each) => whole(999_999).read(each));
  if (word === undefined || included === undefined || received === undefined || accepted === undefined)
    return faultIn('AK9', 'A 999 closes with AK9: a code and three counts.');
  const faults = lines
    .filter(({ name }) => name === 'IK3')
    .map(({ elements }) => `${elements[0] ?? ''}, segment ${elements[1] ?? ''}`);
  const all = word === 'accepted' || word === 'accepted with errors';
  return {
    order: [word],
    figures: { included, received, accepted },
    basis: `The form of the file: ${word}.${faults.length > 0 ? ` At fault: ${faults.slice(0, 10).join('; ')}.` : ''}`,
    ...(all ? {} : { routeTo: 'biller' }),
    betterAct: all
      ? 'Wait for the 277CA: the claims in it are not accepted yet.'
      : 'Correct the file and send it anew today; what was rejected was never filed.',
  };
}

function statusWord(category: string): string {
  const words: Readonly<Record<string, string>> = {
    A0: 'forwarded',
    A1: 'received',
    A2: 'accepted',
    A3: 'rejected',
    A4: 'not found',
    A5: 'split',
    A6: 'rejected',
    A7: 'rejected',
    A8: 'rejected',
    F1: 'paid',
    F2: 'denied',
  };
  if (Object.hasOwn(words, category)) return words[category] ?? category;
  const family: Readonly<Record<string, string>> = {
    P: 'pending',
    F: 'finished',
    R: 'more is wanted',
    D: 'not found',
    E: 'not answered',
  };
  return family[category.charAt(0)] ?? `status ${category.slice(0, 5)}`;
}

/** What a 277 says of each claim: accepted or rejected at the door (277CA), or where it stands. @source BIL-02, BIL-08 */
export function readClaimStatus(lines: readonly Line[]): Read {
  const claims: { account: string; word: string; category: string; cents: number }[] = [];
  let level = '';
  let account = '';
  for (const { name, elements } of lines) {
    if (name === 'HL') level = elements[2] ?? '';
    if (name === 'HL') account = '';
    if (name === 'TRN' && elements[0] === '2') account = elements[1] ?? '';
    if (name !== 'STC') continue;
    const category = (elements[0] ?? '').split(':')[0] ?? '';
    const cents = amountIn(elements[3]);
    if (category === '' || cents === undefined)
      return faultIn('STC', 'A status has its category, and an amount in fourth place.');
    // Several statuses of one claim: the first of them speaks for it.
    if (claims.some((each) => each.account === account && account !== '')) continue;
    claims.push({
      account: ['PT', '23', '22', ''].includes(level) ? account : '',
      word: statusWord(category),
      category,
      cents,
    });
  }
  const single = claims.filter((each) => each.account !== '');
  const shown = single.length > 0 ? single : claims;
  if (shown.length === 0) return faultIn('STC', 'There is no status in it.');
  const rejected = shown.filter(({ word }) => word === 'rejected' || word === 'not found');
  const accepted = shown.filter(({ word }) => word === 'accepted');
  const sum = (some: typeof shown) => some.reduce((all, each) => all + each.cents, 0);
  return {
    order: shown.map((each) => `${each.account === '' ? 'the file' : each.account}: ${each.word}`),
    figures: {
      accepted: accepted.length,
      rejected: rejected.length,
      acceptedCents: sum(accepted),
      rejectedCents: sum(rejected),
    },
    basis:
      rejected.length > 0
        ? `${rejected.length} of ${shown.length} rejected: never in the payer’s system, and the time for filing keeps running.`
        : `${shown.map((each) => each.word).join(', ')}.`,
    ...(rejected.length > 0 ? { routeTo: 'biller' } : {}),
    betterAct:
      rejected.length > 0
        ? 'Correct what the desk fed and send it anew today; there is nothing to appeal.'
        : 'Keep it: an acceptance is the proof of filing in time.',
  };
}
