const placeholder = /\{([a-zA-Z][\w.]*)\}/g;

/** Puts names, dates and the like into a text: '{wife.first}' becomes 'Ana'. An unknown one stays, and the prover reports it. */
export function fillText(text: string, values: Readonly<Record<string, string>>): string {
  return text.replaceAll(placeholder, (whole, name: string) => values[name] ?? whole);
}

/** The placeholders of a text that the given names do not cover. */
export function unfilled(text: string, values: Readonly<Record<string, string>>): string[] {
  return [...text.matchAll(placeholder)].map((match) => match[1] ?? '').filter((name) => values[name] === undefined);
}
