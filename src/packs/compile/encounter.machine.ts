import { setup, transition } from 'xstate';
import type { Values, encounterVariables } from '../conditions';
import type { EncounterCondition } from '../pack';

/** What an encounter's machine hears from the shift. */
export type EncounterEvent =
  | { readonly type: 'arrive' }
  | { readonly type: 'serve' }
  | { readonly type: 'hold' }
  | { readonly type: 'seat' }
  | { readonly type: 'finish'; readonly values: Values<typeof encounterVariables> }
  | { readonly type: 'leave' };

/** Ending of somebody who left, hung up or was never served. */
export const LEFT = 'left';
/** Ending of a conversation that was closed before anything was settled. */
export const UNSETTLED = 'unsettled';

/**
 * Compiles an encounter's endings into a machine: the phases are the same for everybody, the final states and the
 * guards that lead to them come from the pack, in the pack's order.
 */
export function encounterMachine(ends: readonly { readonly as: string; readonly when: EncounterCondition }[]) {
  const finish = [
    ...ends.map((end) => ({ target: end.as, guard: { type: 'endingHolds' as const, params: { ending: end.as } } })),
    { target: UNSETTLED },
  ];
  const leave = { target: LEFT };
  const finals = Object.fromEntries(
    [...ends.map((end) => end.as), LEFT, UNSETTLED].map((as) => [as, { type: 'final' as const }]),
  );
  return setup({
    types: { events: {} as EncounterEvent },
    guards: {
      endingHolds: ({ event }, params: { ending: string }) =>
        event.type === 'finish' && ends.some((end) => end.as === params.ending && end.when(event.values)),
    },
  }).createMachine({
    id: 'encounter',
    initial: 'expected',
    states: {
      expected: { on: { arrive: 'waiting' } },
      waiting: { on: { serve: 'served', finish, leave } },
      served: { on: { hold: 'held', seat: 'seated', finish, leave } },
      held: { on: { serve: 'served', leave } },
      seated: { on: { serve: 'served', finish, leave } },
      ...finals,
    },
  });
}

export type EncounterMachine = ReturnType<typeof encounterMachine>;

/** The state after an event, or undefined when the state does not take it. */
export function nextPhase(machine: EncounterMachine, phase: string, event: EncounterEvent): string | undefined {
  const [next] = transition(machine, machine.resolveState({ value: phase as never }), event);
  // Every transition leads to another phase: the same one again means that none was taken.
  return next.value === phase ? undefined : String(next.value);
}
