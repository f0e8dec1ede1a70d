import { capacities, channels } from '../situation/common';
import type { DescribedFact } from '../situation/common';
import { listed, nameOf } from './information';
import type { Exchange } from './verified';

/** 'Told relative or friend, on a call that came in: a laboratory result.' */
export function sayShared(exchange: Exchange, facts: readonly DescribedFact[]): string {
  return `Told ${sayRecipient(exchange)}: ${sayFacts(facts)}.`;
}

/** Who it is and how, as the timeline names them. */
export function sayRecipient(exchange: Exchange): string {
  return `${capacities.terms[exchange.recipient.capacity]} (${channels.terms[exchange.channel]})`;
}

/** The facts as a list in words. */
export function sayFacts(facts: readonly DescribedFact[]): string {
  return listed([...new Set(facts.map(nameOf))]);
}
