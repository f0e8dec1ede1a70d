import { describe } from 'vitest';
import { judgeEligibility } from '../../../../src/rules/coverage/judge-eligibility';
import { eligibilityCaseSchema } from '../../../../src/rules/situation/coverage';
import { type Described, testCases, underCedarGrove } from '../../../helpers/described-cases';

type Asked = Partial<Parameters<typeof judgeEligibility>[0]>;
const judge = (of: Asked) =>
  judgeEligibility(eligibilityCaseSchema.parse({ question: 'eligibility', for: 'booking', ...of }), underCedarGrove);

const cases: readonly Described<Asked>[] = [
  {
    case: 'a plan without contract, said before the time',
    cites: 'INS-13',
    of: { network: 'out-of-network', networkTold: true },
    says: { 'coverage.network-told': 'met' },
    silent: ['coverage.checked'],
  },
  {
    case: '"We take that", and we do not',
    cites: 'INS-13, INS-23',
    of: { network: 'out-of-network' },
    says: { 'coverage.network-told': 'missed serious' },
  },
  {
    case: 'a plan with a contract',
    cites: 'INS-13',
    of: { network: 'in-network' },
    says: {},
    silent: ['coverage.network-told'],
  },
];

describe('out of network, said before the time is promised', () => {
  testCases(cases, judge);
});
