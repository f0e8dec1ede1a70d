import { expect, test } from 'vitest';
import { asExpected, mainVerdict } from '../../../helpers/judging';
import { refusalCases } from './cases/refusals';

test.each(refusalCases)('$entry: $title', ({ case: described, expect: expected, context }) => {
  const verdict = mainVerdict({ question: 'refusal', ...described }, context);
  expect(asExpected(verdict, expected)).toEqual(expected);
});
