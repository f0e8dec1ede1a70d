import { describe, expect, it } from 'vitest';
import { compileCondition, encounterVariables, type Values } from '../../../../src/packs/conditions';
import {
  encounterMachine,
  type EncounterEvent,
  LEFT,
  nextPhase,
  UNSETTLED,
} from '../../../../src/packs/compile/encounter.machine';

const when = (text: string) => {
  const condition = compileCondition(text, encounterVariables);
  if (!condition.ok) throw new Error(condition.error);
  return condition.value;
};
const machine = encounterMachine([
  { as: 'told', when: when("'share' in did") },
  { as: 'sent-on', when: when("'close' in did") },
]);
const values = (...did: string[]): Values<typeof encounterVariables> => ({
  variant: 'v',
  channel: 'counter',
  did,
  accepted: [],
  told: [],
  heard: [],
  trust: 50,
  anxiety: 50,
  patience: 0,
  waited: 0,
  booked: false,
  paidCents: 0,
  ended: '',
  breaches: [],
});
const finish = (...did: string[]): EncounterEvent => ({ type: 'finish', values: values(...did) });

describe('the machine of an encounter', () => {
  it('ends as the first ending that holds, in the order of the pack', () => {
    expect(nextPhase(machine, 'served', finish('share', 'close'))).toBe('told');
    expect(nextPhase(machine, 'served', finish('close'))).toBe('sent-on');
  });

  it('ends unsettled when none holds, and left when the person goes', () => {
    expect(nextPhase(machine, 'served', finish())).toBe(UNSETTLED);
    for (const phase of ['waiting', 'served', 'held', 'seated'])
      expect(nextPhase(machine, phase, { type: 'leave' })).toBe(LEFT);
  });

  it.each([
    ['expected', 'arrive', 'waiting'],
    ['waiting', 'serve', 'served'],
    ['served', 'hold', 'held'],
    ['served', 'seat', 'seated'],
    ['held', 'serve', 'served'],
    ['seated', 'serve', 'served'],
  ] as const)('from %s, %s leads to %s', (from, type, to) => expect(nextPhase(machine, from, { type })).toBe(to));

  it.each([
    ['expected', 'serve'],
    ['waiting', 'hold'],
    ['held', 'seat'],
    ['told', 'serve'],
    [LEFT, 'arrive'],
  ] as const)('from %s, %s leads nowhere', (from, type) => expect(nextPhase(machine, from, { type })).toBeUndefined());
});
