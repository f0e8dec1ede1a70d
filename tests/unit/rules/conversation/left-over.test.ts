import { describe, expect, test } from 'vitest';
import { judged } from '../../../helpers/judging';

const outcomes = (left?: 'no' | 'before-served' | 'asked-to-wait' | 'desk-gone') =>
  judged({ question: 'waiting', where: 'waiting-room', seconds: 0, ...(left === undefined ? {} : { left }) })
    .filter(({ rule }) => rule === 'conversation.nobody-left-over')
    .map(({ outcome }) => outcome);

describe('conversation.nobody-left-over (COM-01, COM-03)', () => {
  test.each(['before-served', 'asked-to-wait', 'desk-gone'] as const)('left %s: breached', (left) => expect(outcomes(left)).toEqual(['breach']));
  test('served: met', () => expect(outcomes('no')).toEqual(['met']));
  test('not said: no evidence either way', () => expect(outcomes()).toEqual([]));
});
