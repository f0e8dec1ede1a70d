import { setup, transition } from 'xstate';

type ShiftEvent = { readonly type: 'close' } | { readonly type: 'end' };

/** A shift: open, then closing (no new arrivals, whoever is here is still served), then over. */
const shiftMachine = setup({ types: { events: {} as ShiftEvent } }).createMachine({
  id: 'shift',
  initial: 'open',
  states: {
    open: { on: { close: 'closing', end: 'over' } },
    closing: { on: { end: 'over' } },
    over: { type: 'final' },
  },
});

export type ShiftPhase = 'open' | 'closing' | 'over';

/** The phase after an event; the same phase when the shift does not take it. */
export function nextShiftPhase(phase: ShiftPhase, type: ShiftEvent['type']): ShiftPhase {
  const [next] = transition(shiftMachine, shiftMachine.resolveState({ value: phase }), { type });
  return next.value;
}
