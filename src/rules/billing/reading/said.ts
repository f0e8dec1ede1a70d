import type { LineFault } from '../../exchange/codec';
import { cents } from '../../exchange/format';

/** What a message says, in words and figures; `routeTo` where somebody has to act on it. */
export interface Said {
  readonly basis: string;
  readonly order: readonly string[];
  readonly figures: Readonly<Record<string, number>>;
  readonly amount?: number;
  readonly routeTo?: string;
  readonly betterAct: string;
}

/** The amount in an element, in cents; 0 for an empty one, undefined where it is no amount. */
export function amountIn(text: string | undefined): number | undefined {
  return text === undefined || text === '' ? 0 : cents.read(text);
}

/** A fault of a named segment. */
export function faultIn(at: string, says: string): { readonly fault: LineFault } {
  return { fault: { at, says } };
}

/** What was found: something said, or a fault. */
export type Read = Said | { readonly fault: LineFault };
