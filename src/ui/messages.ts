/**
 * A typed catalogue of interface strings. English is written out; another language supplies the same keys.
 * Placeholders are `{name}`; a string that depends on a count is `{ one, other }` and takes `{ count }`.
 */

/** Forms of one message by plural category; `other` is the fallback in every language. */
export type Plural = { readonly other: string } & {
  readonly [category in 'zero' | 'one' | 'two' | 'few' | 'many']?: string;
};
export type Message = string | Plural;

type Placeholder<Text extends string> = Text extends `${string}{${infer Name}}${infer Rest}`
  ? Name | Placeholder<Rest>
  : never;
type NamesIn<M> = M extends string
  ? Placeholder<M>
  : M extends Plural
    ? 'count' | { [C in keyof M]: M[C] extends string ? Placeholder<M[C]> : never }[keyof M]
    : never;
type Values<M> = { readonly [Name in NamesIn<M>]: string | number };
type ValuesArgument<M> = [NamesIn<M>] extends [never] ? [] : [values: Values<M>];

export interface Catalogue<English extends Record<string, Message>> {
  /** The text of `key` with its placeholders filled, in the locale the catalogue was opened for. */
  say<Key extends keyof English>(key: Key, ...values: ValuesArgument<English[Key]>): string;
  /** Keys for which the locale has no text of its own, so that English is shown. */
  readonly untranslated: readonly (keyof English)[];
}

export type Translation<English> = { readonly [Key in keyof English]?: Message };

/** Opens a catalogue for one locale; a key that the translation lacks falls back to English. */
export function openCatalogue<const English extends Record<string, Message>>(
  english: English,
  translation: Translation<English> = {},
  locale = 'en',
): Catalogue<English> {
  const plural = new Intl.PluralRules(locale);
  const englishPlural = new Intl.PluralRules('en');
  return {
    say(key, ...values) {
      const own = translation[key];
      const filled: Readonly<Record<string, string | number>> = values[0] ?? {};
      return fill(
        own === undefined ? form(english[key] ?? '', filled, englishPlural) : form(own, filled, plural),
        filled,
      );
    },
    untranslated:
      translation === english || locale === 'en'
        ? []
        : Object.keys(english).filter((key) => translation[key] === undefined),
  };
}

function form(message: Message, values: Readonly<Record<string, string | number>>, plural: Intl.PluralRules): string {
  if (typeof message === 'string') return message;
  const category = plural.select(Number(values['count'] ?? 0));
  return message[category] ?? message.other;
}

function fill(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => (name in values ? String(values[name]) : whole));
}
