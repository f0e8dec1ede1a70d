import { setup, transition } from 'xstate';

type LineEvent =
  | { readonly type: 'ring' }
  | { readonly type: 'answer' }
  | { readonly type: 'hold' }
  | { readonly type: 'resume' }
  | { readonly type: 'clear' };

/** A telephone line: what it is doing, and what can happen to it next. */
const lineMachine = setup({ types: { events: {} as LineEvent } }).createMachine({
  id: 'line',
  initial: 'idle',
  states: {
    idle: { on: { ring: 'ringing' } },
    ringing: { on: { answer: 'talking', clear: 'idle' } },
    talking: { on: { hold: 'holding', clear: 'idle' } },
    holding: { on: { resume: 'talking', clear: 'idle' } },
  },
});

export type LinePhase = 'idle' | 'ringing' | 'talking' | 'holding';

/** The phase after an event, or undefined when the line does not take it. */
export function nextLinePhase(phase: LinePhase, type: LineEvent['type']): LinePhase | undefined {
  const snapshot = lineMachine.resolveState({ value: phase });
  if (!snapshot.can({ type })) return undefined;
  const [next] = transition(lineMachine, snapshot, { type });
  return next.value;
}
