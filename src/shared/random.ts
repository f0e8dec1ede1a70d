import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import { hashText } from './hash';

/**
 * A random stream named after what it is for: the seed and the name alone decide its sequence, so a new draw in one
 * place moves nothing elsewhere. It is drawn from until that piece of work is done and never continued, so nothing of
 * it needs keeping in the state.
 */
export class Dice {
  private readonly generator;

  constructor(seed: number, name: string) {
    this.generator = xoroshiro128plus(firstState(seed, name));
  }

  /** A whole number from `from` to `to`, both included. */
  int(from: number, to: number): number {
    return uniformInt(this.generator, from, to);
  }

  /** True in `permille` of a thousand draws. */
  chance(permille: number): boolean {
    return this.int(1, 1000) <= permille;
  }

  /** One of the items; refuses an empty list. */
  pick<Item>(items: readonly Item[]): Item {
    const item = items[this.int(0, items.length - 1)];
    if (item === undefined) throw new Error('Nothing to pick from.');
    return item;
  }

  /** One of the items, each as likely as its weight, a whole number of at least 0. */
  weighted<Item>(items: readonly Item[], weightOf: (item: Item) => number): Item {
    const total = items.reduce((sum, item) => sum + weightOf(item), 0);
    let left = this.int(1, total);
    for (const item of items) {
      left -= weightOf(item);
      if (left <= 0) return item;
    }
    throw new Error('Weights do not add up.');
  }

  /** The items in a drawn order. */
  shuffle<Item>(items: readonly Item[]): Item[] {
    const left = [...items];
    const out: Item[] = [];
    while (left.length > 0) out.push(...left.splice(this.int(0, left.length - 1), 1));
    return out;
  }
}

function firstState(seed: number, name: string): number {
  return Number.parseInt(hashText(`${seed}/${name}`).slice(0, 8), 16) | 0;
}
