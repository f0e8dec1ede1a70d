import { describe, expect, it } from 'vitest';
import { castingVariables, compileCondition, encounterVariables, type Values } from '../../../src/packs/conditions';

const someone: Values<typeof castingVariables> = {
  age: 44,
  sex: 'F',
  language: 'en',
  hasSpouse: true,
  hasChild: false,
  portal: true,
  insured: true,
  planType: 'HMO',
  household: 2,
  seenYears: 1,
};
const talk: Values<typeof encounterVariables> = {
  variant: 'listed',
  channel: 'phone',
  did: ['ask:passcode', 'message:nurse'],
  accepted: [],
  told: [],
  heard: ['full-name'],
  trust: 60,
  anxiety: 20,
  patience: 100,
  waited: 5,
  booked: false,
  paidCents: 2500,
  ended: '',
  breaches: [],
};

describe('a condition of casting', () => {
  it.each([
    ['age >= 30 && hasSpouse', true],
    ["sex == 'M' || planType in ['HMO', 'PPO']", true],
    ['!(portal) || household > 4', false],
    ['true', true],
  ])('%s is %s of her', (text, holds) => {
    const condition = compileCondition(text, castingVariables);
    expect(condition.ok && condition.value(someone)).toBe(holds);
  });
});

describe('a condition of an encounter', () => {
  it.each([
    ["'ask:passcode' in did", true],
    ["did.exists(d, d.startsWith('message:'))", true],
    ["paidCents >= 2500 && ended == ''", true],
    ['booked', false],
  ])('%s is %s of this talk', (text, holds) => {
    const condition = compileCondition(text, encounterVariables);
    expect(condition.ok && condition.value(talk)).toBe(holds);
  });

  it.each([
    ['an unknown variable', 'trusst > 40'],
    ['a comparison of unlike things', "trust == 'high'"],
    ['something that is neither true nor false', 'trust + 1'],
    ['what is no sentence of the language', 'trust >'],
    ['what reaches beyond the variables', 'constructor'],
    ['a condition past all measure', Array.from({ length: 300 }, () => 'booked').join(' && ')],
  ])('with %s is refused in one sentence', (_, text) => {
    const condition = compileCondition(text, encounterVariables);
    if (condition.ok) throw new Error('It was taken.');
    expect(condition.error.length).toBeGreaterThan(5);
    expect(condition.error).not.toContain('\n');
  });
});
