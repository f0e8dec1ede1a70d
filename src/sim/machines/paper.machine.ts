import { setup, transition } from 'xstate';
import type { PaperAction } from '../../practice/acts/desk';
import type { Paper } from '../../practice/paper';

type PaperEvent = { readonly type: PaperAction | 'take' };

/** A paper's life at the desk. What was shredded or returned is gone; what was filed, routed or locked away can still be put right. */
const paperMachine = setup({ types: { events: {} as PaperEvent } }).createMachine({
  id: 'paper',
  initial: 'offered',
  states: {
    offered: {
      on: {
        take: 'at-desk',
        file: 'filed',
        route: 'routed',
        return: 'returned',
        shred: 'shredded',
        secure: 'secured',
        leave: 'left',
      },
    },
    'at-desk': {
      on: { file: 'filed', route: 'routed', return: 'returned', shred: 'shredded', secure: 'secured', leave: 'left' },
    },
    left: {
      on: { take: 'at-desk', file: 'filed', route: 'routed', return: 'returned', shred: 'shredded', secure: 'secured' },
    },
    filed: { on: { route: 'routed' } },
    routed: { on: { file: 'filed' } },
    secured: { on: { return: 'returned', shred: 'shredded', route: 'routed' } },
    returned: { type: 'final' },
    shredded: { type: 'final' },
  },
});

/** The state after an act on a paper, or undefined when it can no longer be done. */
export function nextPaperState(state: Paper['state'], type: PaperEvent['type']): Paper['state'] | undefined {
  const snapshot = paperMachine.resolveState({ value: state });
  if (!snapshot.can({ type })) return undefined;
  const [next] = transition(paperMachine, snapshot, { type });
  return next.value;
}
