import { dollars } from '../../../practice/money';
import type { Line } from '../../exchange/codec';
import { claimStatuses } from '../exchange/remittance-file';
import { amountIn, faultIn, type Read } from './said';

interface PaidClaim {
  readonly account: string;
  readonly status: string;
  readonly charge: number;
  readonly paid: number;
  readonly adjustments: { readonly group: string; readonly reason: string; readonly cents: number }[];
}

/**
 * What a remittance (835) says: payment, claims and adjustments by group. Each claim has to add up (charge less adjustments
 * is paid), and the payment has to be the sum of the claims less what is kept back, unless it is an excerpt without one.
 * @source BIL-09, BIL-10
 */
export function readRemittance(lines: readonly Line[], excerpt = false): Read {
  const claims: PaidClaim[] = [];
  let kept = 0;
  for (const line of lines) {
    const found = line.name === 'CLP' ? claimIn(line) : line.name === 'CAS' ? adjustmentsIn(line) : undefined;
    if (found !== undefined && 'fault' in found) return found;
    if (found !== undefined && 'account' in found) claims.push(found);
    else if (found !== undefined) {
      const claim = claims.at(-1);
      if (claim === undefined) return faultIn('CAS', 'An adjustment stands before any claim.');
      claim.adjustments.push(...found.all);
    }
    if (line.name === 'PLB') {
      const amounts = line.elements
        .slice(2)
        .filter((_, at) => at % 2 === 1)
        .map(amountIn);
      for (const amount of amounts) {
        if (amount === undefined) return faultIn('PLB', 'What is kept back is no amount.');
        kept += amount;
      }
    }
  }
  const bpr = lines.find(({ name }) => name === 'BPR');
  const payment = bpr === undefined || bpr.elements[1] === undefined ? undefined : amountIn(bpr.elements[1]);
  if (bpr === undefined && excerpt) return addUp(claims, undefined, kept);
  if (payment === undefined) return faultIn('BPR', 'A remittance has its payment in BPR, and there is no amount.');
  return addUp(claims, payment, kept);
}

function claimIn({ elements }: Line): PaidClaim | ReturnType<typeof faultIn> {
  const [account = '', status = '', charge, paid] = elements;
  const amounts = { charge: amountIn(charge), paid: amountIn(paid) };
  if (account === '' || amounts.charge === undefined || amounts.paid === undefined)
    return faultIn(`CLP ${account}`.trim(), 'A claim has an account, a charge and what was paid.');
  const word = Object.entries(claimStatuses).find(([, code]) => code === status)?.[0];
  return word === undefined
    ? faultIn(`CLP ${account}`, `There is no claim status ${status.slice(0, 10)}.`)
    : { account, status: word, charge: amounts.charge, paid: amounts.paid, adjustments: [] };
}

function adjustmentsIn({ elements }: Line) {
  const [group = '', ...rest] = elements;
  const all: PaidClaim['adjustments'] = [];
  for (let at = 0; at < rest.length; at += 3) {
    const amount = amountIn(rest[at + 1]);
    const reason = rest[at] ?? '';
    if (amount === undefined || reason === '') return faultIn('CAS', 'An adjustment has a reason and an amount.');
    all.push({ group, reason, cents: amount });
  }
  return /^(CO|OA|PI|PR)$/.test(group)
    ? { all }
    : faultIn('CAS', `There is no adjustment group ${group.slice(0, 10)}.`);
}

function addUp(claims: readonly PaidClaim[], payment: number | undefined, kept: number): Read {
  const off = claims.find(({ charge, paid, adjustments }) => charge - total(adjustments) !== paid);
  if (off !== undefined)
    return faultIn(
      `CLP ${off.account}`,
      `Claim ${off.account}: ${dollars(off.charge)} charged less ${dollars(total(off.adjustments))} adjusted is not the ${dollars(off.paid)} paid.`,
    );
  const paid = sum(claims.map((claim) => claim.paid));
  if (payment !== undefined && paid - kept !== payment)
    return faultIn(
      'BPR',
      `The payment is ${dollars(payment)}, the claims less what is kept back come to ${dollars(paid - kept)}.`,
    );
  const all = claims.flatMap(({ adjustments }) => adjustments);
  const of = (...groups: string[]) => total(all.filter(({ group }) => groups.includes(group)));
  const denied = claims.filter(({ status }) => status === 'denied');
  return {
    amount: of('PR'),
    order: claims.map(({ account, status }) => `${account}: ${status}`),
    figures: {
      ...(payment === undefined ? {} : { payment }),
      billed: sum(claims.map(({ charge }) => charge)),
      paid,
      patient: of('PR'),
      writeOff: of('CO'),
      other: of('OA', 'PI'),
      providerAdjustments: kept,
      claims: claims.length,
    },
    basis: [
      `Paid ${dollars(payment ?? paid)}`,
      ...all.map(({ group, reason, cents }) => `${group}-${reason} ${dollars(cents)}`),
    ]
      .join(', ')
      .concat('.'),
    ...(denied.length > 0 ? { routeTo: 'biller' } : {}),
    betterAct:
      denied.length > 0
        ? 'Route each denial by its group and reason; only PR reaches the patient.'
        : 'Post it; bill the patient what is PR once the last payer has answered, and never what is CO.',
  };
}

function total(adjustments: PaidClaim['adjustments']): number {
  return sum(adjustments.map(({ cents }) => cents));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, each) => all + each, 0);
}
