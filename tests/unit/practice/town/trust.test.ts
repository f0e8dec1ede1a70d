import { expect, it } from 'vitest';
import type { Tie } from '../../../../src/practice/town/household';
import { relation } from '../../../../src/practice/town/trust';

it.each<[Tie, Tie, string]>([
  ['adult', 'partner', 'spouse'],
  ['partner', 'adult', 'spouse'],
  ['adult', 'elder', 'parent'],
  ['adult', 'child', 'adult-child'],
  ['adult', 'sibling', 'sibling'],
  ['elder', 'adult', 'adult-child'],
  ['elder', 'child', 'none'],
  ['child', 'adult', 'parent'],
  ['child', 'partner', 'parent'],
  ['child', 'elder', 'grandparent'],
  ['child', 'stepchild', 'sibling'],
  ['stepchild', 'partner', 'step-parent'],
  ['stepchild', 'adult', 'parent'],
  ['sibling', 'adult', 'sibling'],
])('to a patient who is the %s of a household, its %s is: %s', (patient, other, expected) => {
  expect(relation(patient, other)).toBe(expected);
});
