import { Dice } from '../../shared/random';
import type { Encounter, Variant } from '../format/encounter.schema';

/**
 * Which variant a seed plays. Variants are dealt like cards: as many cards as the weights add up to, shuffled anew for
 * each deal, so that any run of so many consecutive seeds from a multiple of that number meets every variant.
 */
export function variantFor(encounter: Encounter, seed: number): Variant {
  const cards = encounter.variants.flatMap((variant) => Array.from({ length: variant.weight }, () => variant));
  const deal = Math.floor(seed / cards.length);
  const dealt = new Dice(deal, `variants/${encounter.id}`).shuffle(cards);
  const card = dealt[seed % cards.length];
  if (!card) throw new Error(`Encounter ${encounter.id} has no variants.`);
  return card;
}
