import { Dice } from '../../shared/random';

/** Steps that spread numbers over a thousand places: prime to it, and apart, so that two traits do not go together. */
const steps = { kind: 617, heritage: 383, language: 171 } as const;

/**
 * A household's place, from 0 to 999, in the spread of a trait over the town. Places are dealt evenly rather than drawn
 * one by one, so that every town has its share of each, and they depend on nothing but the household's number.
 */
export function shareOf(seed: number, trait: keyof typeof steps, number: number): number {
  const offset = new Dice(seed, `share/${trait}`).int(0, 999);
  return (number * steps[trait] + offset) % 1000;
}

/** The item at a place from 0 to 999 when all stand in a row, each as wide as its weight. */
export function atShare<Item extends { readonly weight: number }>(items: readonly Item[], share: number): Item {
  const total = items.reduce((sum, { weight }) => sum + weight, 0);
  let left = Math.floor((share * total) / 1000);
  for (const item of items) {
    left -= item.weight;
    if (left < 0) return item;
  }
  throw new Error('No item has a weight.');
}
