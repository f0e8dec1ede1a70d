import fc from 'fast-check';
import { addDays } from '../../../../src/practice/dates';
import type { BenefitLine } from '../../../../src/rules/coverage/answer/benefit-line';

export const cents = fc.integer({ min: 0, max: 9_999_999 });
export const word = fc.stringMatching(/^[A-Z][A-Z0-9' -]{0,10}[A-Z0-9]$/);
export const date = fc.integer({ min: 0, max: 36_000 }).map((days) => addDays('1935-01-01', days));
const service = fc.constantFrom('30', '98', 'UC', 'MH', '86');

/** Drops the fields that are undefined: what is absent is absent, as our types want. */
export function present<T extends object>(of: T): { [K in keyof T]: T[K] } {
  return Object.fromEntries(Object.entries(of).filter(([, value]) => value !== undefined)) as { [K in keyof T]: T[K] };
}

export const benefitLine: fc.Arbitrary<BenefitLine> = fc
  .record({
    code: fc.constantFrom('1', '6', 'A', 'B', 'C', 'G', 'I', 'R', 'CB'),
    level: fc.constantFrom('', 'IND', 'FAM'),
    services: fc.uniqueArray(service, { maxLength: 3 }),
    plan: fc.constantFrom('', 'GOLD PPO', 'SILVER 2'),
    insuranceType: fc.constantFrom('', 'HM', 'PR'),
    period: fc.constantFrom('', '23', '27', '29'),
    cents: fc.option(cents, { nil: undefined }),
    percentHundredths: fc.option(fc.integer({ min: 0, max: 10_000 }), { nil: undefined }),
    authorization: fc.constantFrom('', 'Y', 'N', 'U'),
    network: fc.constantFrom('', 'Y', 'N', 'W'),
    quantityKind: fc.constantFrom('', 'VS'),
    quantity: fc.constantFrom('', '20'),
  })
  .map((line) => present(line) as BenefitLine);
