import { dollars } from '../../../practice/money';
import type { Line } from '../../exchange/codec';
import { amountIn, faultIn, type Read } from './said';

interface SentClaim {
  readonly account: string;
  readonly charge: number;
  readonly diagnoses: string[];
  readonly lines: { readonly charge: number; readonly pointers: readonly number[] }[];
}

/**
 * What a professional claim (837P) says: charge, lines and diagnoses. The lines have to add up to the charge, and every
 * line has to point to a diagnosis that is there.
 * @source BIL-01, BIL-03, BIL-07
 */
export function readClaims(lines: readonly Line[]): Read {
  const claims: SentClaim[] = [];
  for (const { name, elements } of lines) {
    const claim = claims.at(-1);
    if (name === 'CLM') {
      const [account = '', written] = elements;
      const charge = amountIn(written);
      if (account === '' || charge === undefined || written === undefined)
        return faultIn(`CLM ${account}`.trim(), 'A claim has an account and a charge.');
      claims.push({ account, charge, diagnoses: [], lines: [] });
    } else if (name === 'HI') claim?.diagnoses.push(...diagnosesIn(elements));
    else if (name === 'SV1') {
      const charge = amountIn(elements[1]);
      if (charge === undefined || claim === undefined)
        return faultIn('SV1', 'A line stands in a claim and has a charge.');
      claim.lines.push({
        charge,
        pointers: (elements[6] ?? '')
          .split(':')
          .filter((each) => each !== '')
          .map(Number),
      });
    }
  }
  if (claims.length === 0) return faultIn('CLM', 'There is no claim in it.');
  for (const claim of claims) {
    const fault = faultOf(claim);
    if (fault !== undefined) return fault;
  }
  return told(claims);
}

/** ABK and ABF are diagnosis codes of the tenth revision, BK and BF of the ninth; other kinds of HI are none. */
function diagnosesIn(elements: readonly string[]): string[] {
  return elements.flatMap((each) => {
    const [kind = '', code = ''] = each.split(':');
    if (!/^A?B[KF]$/.test(kind)) return [];
    return [code.length > 3 && !code.includes('.') ? `${code.slice(0, 3)}.${code.slice(3)}` : code];
  });
}

function faultOf({ account, charge, diagnoses, lines }: SentClaim) {
  const sum = lines.reduce((all, line) => all + line.charge, 0);
  if (sum !== charge)
    return faultIn(`CLM ${account}`, `Claim ${account} charges ${dollars(charge)}, its lines come to ${dollars(sum)}.`);
  if (diagnoses.length === 0) return faultIn('HI', `Claim ${account} has no diagnosis.`);
  const wrong = lines.find(
    ({ pointers }) => pointers.length === 0 || pointers.some((each) => !(each >= 1 && each <= diagnoses.length)),
  );
  return wrong === undefined
    ? undefined
    : faultIn('SV1', `A line of claim ${account} does not point to one of its ${diagnoses.length} diagnoses.`);
}

function told(claims: readonly SentClaim[]): Read {
  const charge = claims.reduce((all, each) => all + each.charge, 0);
  const diagnoses = [...new Set(claims.flatMap((each) => each.diagnoses))];
  return {
    amount: charge,
    order: diagnoses,
    figures: {
      charge,
      claims: claims.length,
      lines: claims.reduce((all, each) => all + each.lines.length, 0),
      diagnoses: diagnoses.length,
    },
    basis: claims
      .map((each) => `Claim ${each.account}: ${dollars(each.charge)} in ${each.lines.length} lines.`)
      .join(' '),
    betterAct: 'Wait for the 999 and the 277CA; only the latter is proof of filing.',
  };
}
