import { own } from './own';

const placeholder = /\{([a-zA-Z][\w.]*)\}/g;

/**
 * Puts names, dates and the like into a text: '{wife.first}' becomes 'Ana'. An unknown one stays, and the prover reports it.
 * @param others values that go before those of the same name
 */
export function fillText(
  text: string,
  values: Readonly<Record<string, string>>,
  others: Readonly<Record<string, string>> = {},
): string {
  return text.includes('{')
    ? text.replaceAll(placeholder, (whole, name: string) => own(others, name) ?? own(values, name) ?? whole)
    : text;
}

/** The placeholders of a text that the given names do not cover. */
export function unfilled(text: string, values: Readonly<Record<string, string>>): string[] {
  return [...text.matchAll(placeholder)]
    .map((match) => match[1] ?? '')
    .filter((name) => own(values, name) === undefined);
}
