import { describe, expect, test } from 'vitest';
import { judged } from '../../../helpers/judging';

const undone = ['before-served', 'asked-to-wait', 'stood-there', 'cut-off', 'passed-on', 'desk-gone'] as const;
type Undone = (typeof undone)[number];

const outcomes = (left?: 'no' | Undone) =>
  judged({ question: 'waiting', where: 'waiting-room', seconds: 0, ...(left === undefined ? {} : { left }) })
    .filter(({ rule }) => rule === 'conversation.nobody-left-over')
    .map(({ outcome }) => outcome);

describe('conversation.nobody-left-over (COM-01, COM-03)', () => {
  test.each(undone)('left %s: breached', (left) => expect(outcomes(left)).toEqual(['breach']));
  test('served: met', () => expect(outcomes('no')).toEqual(['met']));
  test('not said: no evidence either way', () => expect(outcomes()).toEqual([]));
});
