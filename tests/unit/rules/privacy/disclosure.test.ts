import { describe, expect, test } from 'vitest';
import { asExpected, mainVerdict } from '../../../helpers/judging';
import { organisationCases } from './cases/organisations';
import { peopleCases } from './cases/people';

describe.each([
  ['the patient and those around her', peopleCases],
  ['offices, payers, officials and the public', organisationCases],
])('sharing with %s', (_whom, cases) => {
  test.each(cases)('$entry: $title', ({ case: described, expect: expected, context }) => {
    const verdict = mainVerdict({ question: 'disclosure', ...described }, context);
    expect(asExpected(verdict, expected)).toEqual(expected);
  });
});
