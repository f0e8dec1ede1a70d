/** More faults than these help nobody. */
const most = 12;
/** A sentence of ours is shorter; what a foreign file puts into one is cut. */
const longest = 300;

/** Sentences fit to be shown: each once, ended like a sentence, cut where a foreign file made it endless; and how many more there were. */
export function bounded(sentences: readonly string[]): { readonly shown: readonly string[]; readonly more: string } {
  const all = [...new Set(sentences.map(sentence))];
  const left = all.length - most;
  return { shown: all.slice(0, most), more: left > 0 ? `And ${left} more of the kind.` : '' };
}

function sentence(text: string): string {
  const line = text.replaceAll(/\s+/g, ' ').trim();
  const cut = line.length > longest ? `${line.slice(0, longest - 1)}…` : line;
  const first = cut.charAt(0).toUpperCase() + cut.slice(1);
  return /[.!?…]$/.test(first) ? first : `${first}.`;
}
