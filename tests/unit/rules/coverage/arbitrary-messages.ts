import fc from 'fast-check';
import { addDays } from '../../../../src/practice/dates';
import type { BenefitLine } from '../../../../src/rules/coverage/answer/benefit-line';
import type { AnswerMessage, InquiryMessage } from '../../../../src/rules/coverage/exchange/eligibility-message';

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

const insured = fc.record({ last: word, first: word, birthDate: date, gender: fc.constantFrom('F', 'M', 'U') });
const common = {
  payer: fc.record({ name: word, id: word }),
  provider: fc.record({ name: word, npi: fc.stringMatching(/^\d{10}$/) }),
  subscriber: fc.record({
    last: word,
    first: word,
    birthDate: date,
    gender: fc.constantFrom('F', 'M', 'U'),
    memberId: word,
  }),
  dependent: fc.option(insured, { nil: undefined }),
  reference: word,
  sentOn: date,
  sentAt: fc.stringMatching(/^[01]\d[0-5]\d$/),
  dateOfService: date,
};

export const inquiry: fc.Arbitrary<InquiryMessage> = fc
  .record({ ...common, services: fc.array(service, { maxLength: 4 }) })
  .map((drawn) => present(drawn) as InquiryMessage);

export const answer: fc.Arbitrary<AnswerMessage> = fc
  .record({
    ...common,
    benefits: fc.array(benefitLine, { maxLength: 5 }),
    rejections: fc.array(fc.record({ code: fc.constantFrom('42', '71', '75'), followUp: fc.constantFrom('C', 'R') }), {
      maxLength: 2,
    }),
  })
  .map((drawn) => present(drawn) as AnswerMessage);
