import { describe } from 'vitest';
import { judgeBooking } from '../../../../src/rules/scheduling/judge-booking';
import { bookingSchema } from '../../../../src/rules/situation/scheduling';
import { type Described, testCases, underCedarGrove } from '../../../helpers/described-cases';

type Asked = Partial<Parameters<typeof judgeBooking>[0]>;
const judge = (of: Asked) =>
  judgeBooking(bookingSchema.parse({ question: 'booking', visitType: 'follow-up', ...of }), underCedarGrove);

const cases: readonly Described<Asked>[] = [
  {
    case: 'cancelled, though another time was wanted',
    cites: 'SCH-20',
    of: { act: 'cancel', meantToMove: true },
    says: { 'scheduling.one-time-kept': 'breach serious' },
  },
  {
    case: 'cancelled as wished',
    cites: 'SCH-20',
    of: { act: 'cancel' },
    says: {},
    silent: ['scheduling.one-time-kept'],
  },
];

describe('an old time given up before there is a new one', () => {
  testCases(cases, judge);
});
