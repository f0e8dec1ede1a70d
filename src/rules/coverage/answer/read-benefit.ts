import type { EligibilityReading } from '../../situation/eligibility-reading';
import { type BenefitLine, informationOf } from './benefit-line';

/** What was read from an answer: a word, an amount in cents or hundredths of a percent, or what has to be asked. */
export type Reading =
  | { readonly word: string }
  | { readonly cents: number }
  | { readonly percentHundredths: number }
  | { readonly needs: string };

const remaining = '29';
const years = ['21', '22', '23', '24', '25'];

/**
 * One thing read from the benefit lines of an answer: the line of this service, this level and this side of the network;
 * for what is left, the remaining amount and never the yearly one.
 * @source INS-03, INS-04
 */
export function readBenefit(lines: readonly BenefitLine[], wanted: EligibilityReading): Reading {
  if (wanted.read === 'in-force') return inForce(lines);
  if (wanted.network === 'unknown')
    return { needs: 'Is this clinician, at this place, in the network of exactly this plan?' };
  const ours = lines.filter((line) => isOurs(line, wanted));
  if (ours.some((line) => informationOf(line) === 'not-covered' && line.services.includes(wanted.service)))
    return { word: 'not covered' };
  switch (wanted.read) {
    case 'copay':
      return one(forService(ours, 'copay', wanted), 'copay', wanted);
    case 'coinsurance':
      return share(forService(ours, 'coinsurance', wanted), wanted);
    case 'deductible-left':
      return left(ours, 'deductible', wanted);
    case 'out-of-pocket-left':
      return left(ours, 'out-of-pocket', wanted);
    case 'authorization':
      return authorization(lines, wanted);
  }
}

function inForce(lines: readonly BenefitLine[]): Reading {
  const found = new Set(lines.map(informationOf));
  const active = found.has('active') || found.has('active-variant');
  const inactive = found.has('inactive') || found.has('inactive-pending');
  if (active && inactive)
    return { needs: 'Both active and inactive lines: which plan and which dates do they belong to?' };
  if (active) return { word: 'active' };
  return inactive
    ? { word: 'inactive' }
    : { needs: 'No line says whether cover is in force: for which date was it asked?' };
}

function isOurs(line: BenefitLine, { level, network }: EligibilityReading): boolean {
  const side = network === 'in-network' ? ['Y', 'W', ''] : ['N', 'W', ''];
  return side.includes(line.network) && (line.level === '' || line.level === level);
}

/** Lines of exactly this service; of the plan in general where there is none and a general line can speak for it. */
function forService(
  lines: readonly BenefitLine[],
  about: 'copay' | 'coinsurance',
  { service }: EligibilityReading,
): BenefitLine[] {
  const exact = lines.filter((line) => informationOf(line) === about && line.services.includes(service));
  if (exact.length > 0 || about === 'copay') return exact;
  return lines.filter((line) => informationOf(line) === about && line.services.includes('30'));
}

function one(found: readonly BenefitLine[], name: string, { service }: EligibilityReading): Reading {
  const amounts = new Set(found.flatMap(({ cents }) => (cents === undefined ? [] : [cents])));
  const [amount, ...more] = amounts;
  if (amount === undefined)
    return { needs: `No ${name} line for service ${service}: ask the payer by telephone or portal.` };
  return more.length > 0
    ? { needs: `Several ${name} lines for service ${service}: which one is for this visit?` }
    : { cents: amount };
}

function share(found: readonly BenefitLine[], { service }: EligibilityReading): Reading {
  const [first, ...more] = new Set(
    found.flatMap(({ percentHundredths }) => (percentHundredths === undefined ? [] : [percentHundredths])),
  );
  if (first === undefined) return { needs: `No coinsurance line for service ${service}.` };
  return more.length > 0
    ? { needs: 'Several coinsurance lines: which one is for this visit?' }
    : { percentHundredths: first };
}

function left(
  ours: readonly BenefitLine[],
  about: 'deductible' | 'out-of-pocket',
  wanted: EligibilityReading,
): Reading {
  const lines = ours.filter(
    (line) => informationOf(line) === about && (line.services.includes('30') || line.services.includes(wanted.service)),
  );
  const rest = lines.filter(({ period }) => period === remaining);
  if (rest.length === 0 && lines.some(({ period }) => years.includes(period)))
    return { needs: 'Only the yearly amount is there: how much of it is left?' };
  const exact = rest.filter(({ services }) => services.includes(wanted.service));
  return one(exact.length > 0 ? exact : rest, about, wanted);
}

function authorization(lines: readonly BenefitLine[], { service }: EligibilityReading): Reading {
  const marks = new Set(lines.filter(({ services }) => services.includes(service)).map((line) => line.authorization));
  if (marks.has('Y')) return { word: 'authorization needed' };
  return marks.has('N') && !marks.has('U')
    ? { word: 'no authorization needed' }
    : { needs: `The answer does not say whether service ${service} needs an authorization.` };
}
