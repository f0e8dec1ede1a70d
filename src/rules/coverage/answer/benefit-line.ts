import { vocabulary, type TermOf } from '../../../practice/vocabulary';
import { element, type Segment } from './segment';

/** What a benefit line is about, by the code of EB01. */
export const benefitInformation = vocabulary('benefit information', {
  active: 'cover is in force',
  'active-variant': 'in force in a form of its own, such as capitation or pending',
  inactive: 'cover is not in force',
  'inactive-pending': 'not in force, with something pending',
  coinsurance: 'the patient’s share in percent',
  copay: 'the copay',
  deductible: 'the deductible',
  description: 'words only',
  limitation: 'a limit of the benefit',
  'out-of-pocket': 'the out-of-pocket limit',
  'not-covered': 'the service is not covered',
  'other-payer': 'another payer is known',
  other: 'anything else',
} as const);
export type BenefitInformation = TermOf<typeof benefitInformation>;

const byCode: Readonly<Record<string, BenefitInformation>> = {
  '1': 'active',
  '2': 'active-variant',
  '3': 'active-variant',
  '4': 'active-variant',
  '5': 'active-variant',
  '6': 'inactive',
  '7': 'inactive-pending',
  '8': 'inactive-pending',
  A: 'coinsurance',
  B: 'copay',
  C: 'deductible',
  D: 'description',
  F: 'limitation',
  G: 'out-of-pocket',
  I: 'not-covered',
  R: 'other-payer',
};

/** One benefit line of a payer's answer. Money in cents, percent in hundredths of a percent. */
export interface BenefitLine {
  /** The code of EB01 as it came. */
  readonly code: string;
  /** EB02: IND, FAM or another level; empty for none. */
  readonly level: string;
  /** EB03: 30 for the plan in general, 98 for an office visit. */
  readonly services: readonly string[];
  readonly insuranceType: string;
  readonly plan: string;
  /** EB06: 23 calendar year, 27 visit, 29 remaining. */
  readonly period: string;
  readonly cents?: number;
  readonly percentHundredths?: number;
  readonly quantityKind: string;
  readonly quantity: string;
  /** EB11: Y, N or U. */
  readonly authorization: string;
  /** EB12: Y in the network, N outside, W either. */
  readonly network: string;
}

/** What a line is about. */
export function informationOf({ code }: BenefitLine): BenefitInformation {
  return byCode[code] ?? 'other';
}

/** A benefit line from its segment; undefined when the segment is none, or an amount in it is no number. @source INS-04 */
export function readBenefitLine(segment: Segment): BenefitLine | undefined {
  const at = (place: number) => element(segment, place);
  const cents = hundredths(at(7), 2);
  const percent = hundredths(at(8), 4);
  if (segment.name !== 'EB' || at(1) === '' || cents === 'no number' || percent === 'no number') return undefined;
  const services = segment.elements[2]?.filter((each) => each !== '') ?? [];
  return {
    code: at(1),
    level: at(2),
    services,
    insuranceType: at(4),
    plan: at(5),
    period: at(6),
    ...(cents === undefined ? {} : { cents }),
    ...(percent === undefined ? {} : { percentHundredths: percent }),
    quantityKind: at(9),
    quantity: at(10),
    authorization: at(11),
    network: at(12),
  };
}

/** A benefit line as a segment. */
export function writeBenefitLine(line: BenefitLine): Segment {
  const plain = [
    line.insuranceType,
    line.plan,
    line.period,
    decimal(line.cents, 2),
    decimal(line.percentHundredths, 4),
    line.quantityKind,
    line.quantity,
    line.authorization,
    line.network,
  ];
  const services = line.services.length > 0 ? line.services : [''];
  return { name: 'EB', elements: [[line.code], [line.level], services, ...plain.map((each) => [each])] };
}

/** A decimal text in units of its last place: '412.5' with two places is 41250. */
function hundredths(text: string, places: number): number | undefined | 'no number' {
  if (text === '') return undefined;
  const [, whole = '', part = ''] = /^(\d{0,9})(?:\.(\d*))?$/.exec(text) ?? [];
  if ((whole === '' && part === '') || part.length > places) return 'no number';
  return Number(whole) * (places === 2 ? 100 : 10_000) + Number(part.padEnd(places, '0') || '0');
}

function decimal(units: number | undefined, places: number): string {
  if (units === undefined) return '';
  const text = String(units).padStart(places + 1, '0');
  const part = text.slice(-places).replace(/0+$/, '');
  return `${text.slice(0, -places)}${part === '' ? '' : `.${part}`}`;
}
