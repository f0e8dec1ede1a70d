import { describe } from 'vitest';
import { judgeRefusal } from '../../../../src/rules/privacy/judge-refusal';
import { refusalSchema } from '../../../../src/rules/situation/disclosure';
import { type Described, testCases, underCedarGrove } from '../../../helpers/described-cases';

type Asked = Partial<Parameters<typeof judgeRefusal>[0]>;
const judge = (of: Asked) =>
  judgeRefusal(
    refusalSchema.parse({
      question: 'refusal',
      service: 'check-in',
      recipient: { capacity: 'patient' },
      reasonGiven: 'policy',
      ...of,
    }),
    underCedarGrove,
  );

const cases: readonly Described<Asked>[] = [
  {
    case: '"Settle the old bill first, then you can be seen"',
    cites: 'COM-26',
    of: { hurdle: 'pay-first' },
    says: { 'privacy.service-refused': 'breach serious' },
  },
  {
    case: 'a trip to the office to move a visit',
    cites: 'SCH-20',
    of: { service: 'appointment', hurdle: 'come-in-person', wayOn: true },
    says: { 'privacy.service-refused': 'breach serious' },
  },
  {
    case: 'no time is free, and the wait list is offered',
    cites: 'SCH-20',
    of: { service: 'appointment', reasonGiven: 'no-slot', wayOn: true },
    says: { 'privacy.service-refused': 'met' },
  },
];

describe('what a visit is never made to depend on', () => {
  testCases(cases, judge);
});
