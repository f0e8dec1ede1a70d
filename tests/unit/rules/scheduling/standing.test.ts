import { describe, expect, it } from 'vitest';
import { standingOn } from '../../../../src/rules/scheduling/standing';

const specialtyOf = (provider: string) =>
  ({ okafor: 'family-medicine', tran: 'family-medicine', shah: 'dermatology' })[provider];
const on = (seen: { date: string; provider: string }[], specialty = 'family-medicine') =>
  standingOn(seen, '2027-03-09', specialty, specialtyOf);

describe('new or established (SCH-10)', () => {
  it.each<[string, ReturnType<typeof on>, [boolean, boolean, boolean]]>([
    ['never seen: new in every way', on([]), [true, true, true]],
    [
      'seen two years and eleven months ago by a partner of the same specialty: established',
      on([{ date: '2024-04-09', provider: 'tran' }]),
      [false, false, false],
    ],
    [
      'seen last month by the dermatologist, now family medicine: new for billing only',
      on([{ date: '2027-02-09', provider: 'shah' }]),
      [false, false, true],
    ],
    [
      'seen four years ago: new again for length and billing',
      on([{ date: '2023-01-09', provider: 'okafor' }]),
      [false, true, true],
    ],
    [
      'a visit that has not happened yet does not count',
      on([{ date: '2027-04-09', provider: 'okafor' }]),
      [false, true, true],
    ],
  ])('%s', (_, standing, [newToPractice, newForLength, newForBilling]) => {
    expect(standing).toEqual({ newToPractice, newForLength, newForBilling });
  });
});
