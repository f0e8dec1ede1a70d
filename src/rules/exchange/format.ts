import { z } from 'zod';

/** How one element of a message is read and written; `read` gives undefined for what has not this form. */
export interface Format<T> {
  readonly schema: z.ZodType<T>;
  /** What it has to be, for messages to people: 'a date as CCYYMMDD'. */
  readonly what: string;
  read(text: string): T | undefined;
  write(value: T): string;
}

// Everything that is printed in ASCII but the marks of the message themselves: * : ^ and ~.
const sign = '[!-)+-9;-\\]_-}]';
const plainText = new RegExp(`^${sign}(?:[ ]|${sign})*$`);

/** Text of at most so many characters, without the marks of a message and without blanks at its ends. */
export function text(most: number): Format<string> {
  const schema = z
    .string()
    .min(1)
    .max(most)
    .regex(plainText)
    .refine((value) => !value.endsWith(' '));
  return checked(schema, `text of at most ${most} characters`);
}

/** Exactly so many digits. */
export function digits(count: number): Format<string> {
  return checked(z.string().regex(new RegExp(`^[0-9]{${count}}$`)), `${count} digits`);
}

/** One of the codes of a list. */
export function code<const Codes extends readonly [string, ...string[]]>(...codes: Codes): Format<Codes[number]> {
  return checked(z.enum(codes) as z.ZodType<Codes[number]>, `one of ${codes.join(', ')}`);
}

/** A word of ours for each code of a list. */
export function named<const Names extends Record<string, string>>(names: Names): Format<keyof Names & string> {
  const words = Object.keys(names) as [keyof Names & string, ...(keyof Names & string)[]];
  return {
    schema: z.enum(words) as unknown as z.ZodType<keyof Names & string>,
    what: `one of ${Object.values(names).join(', ')}`,
    read: (written) => words.find((word) => names[word] === written),
    write: (word) => names[word] ?? '',
  };
}

const isoDate = z.iso.date();

/** A date of the calendar: ISO with us, CCYYMMDD in the message. */
export const date: Format<string> = {
  schema: isoDate,
  what: 'a date as CCYYMMDD',
  read(written) {
    const iso = `${written.slice(0, 4)}-${written.slice(4, 6)}-${written.slice(6)}`;
    return /^\d{8}$/.test(written) && isoDate.safeParse(iso).success ? iso : undefined;
  },
  write: (iso) => iso.replaceAll('-', ''),
};

/** A clock time of four digits, '0815'. */
export const time: Format<string> = checked(z.string().regex(/^([01]\d|2[0-3])[0-5]\d$/), 'a time as HHMM');

/** A whole number from 0 on. */
export function whole(most: number): Format<number> {
  return {
    schema: z.int().min(0).max(most),
    what: `a whole number up to ${most}`,
    read: (written) => (/^\d{1,9}$/.test(written) && Number(written) <= most ? Number(written) : undefined),
    write: String,
  };
}

const most = 9_999_999_999;

/** A decimal kept as a whole number of its last place: two places for cents, three for thousandths of a unit. */
export function decimal(places: 2 | 3): Format<number> {
  const unit = 10 ** places;
  return {
    schema: z
      .int()
      .min(-most)
      .max(most)
      .refine((value) => !Object.is(value, -0)),
    what: `a number with at most ${places} places behind the point`,
    read(written) {
      const [, sign = '', front = '', back = ''] = /^(-?)(\d{0,9})(?:\.(\d*))?$/.exec(written) ?? [];
      if ((front === '' && back === '') || back.length > places) return undefined;
      const value = Number(front) * unit + Number(back.padEnd(places, '0'));
      if (value > most) return undefined;
      return sign === '-' && value !== 0 ? -value : value;
    },
    write(value) {
      const padded = String(Math.abs(value)).padStart(places + 1, '0');
      const back = padded.slice(-places).replace(/0+$/, '');
      return `${value < 0 ? '-' : ''}${padded.slice(0, -places)}${back === '' ? '' : `.${back}`}`;
    },
  };
}

/** Money in whole cents, below zero where it is taken back. */
export const cents: Format<number> = decimal(2);

/** A form given by a Zod schema of text: it stands in the message as it is. */
export function checked<T extends string>(schema: z.ZodType<T>, what: string): Format<T> {
  return {
    schema,
    what,
    read(written) {
      const read = schema.safeParse(written);
      return read.success ? read.data : undefined;
    },
    write: (value) => value,
  };
}
