import { refuse, ok, type Result } from '../../shared/result';

export type AmountFault = 'amount.malformed' | 'amount.too-small' | 'amount.too-large';

/** Bounds of an amount, both included. */
export interface AmountBounds {
  readonly minimum?: number;
  readonly maximum?: number;
}

/** Reads a whole number as typed, with or without thousands commas; refuses anything else and what is out of bounds. */
export function parseWhole(text: string, bounds: AmountBounds = {}): Result<number, AmountFault> {
  const typed = text.trim();
  if (!/^-?(?:\d{1,9}|\d{1,3}(?:,\d{3}){1,2})$/.test(typed)) return refuse('amount.malformed');
  return within(Number(typed.replaceAll(',', '')), bounds);
}

/** Reads US dollars as typed (`25`, `$1,025.5`, `.50`) into integer cents; refuses fractions of a cent. */
export function parseMoney(text: string, bounds: AmountBounds = {}): Result<number, AmountFault> {
  const match = /^\$?\s*(\d{0,7}|\d{1,3}(?:,\d{3}){1,2})(?:\.(\d{0,2}))?$/.exec(text.trim());
  const dollars = match?.[1]?.replaceAll(',', '') ?? '';
  const cents = match?.[2] ?? '';
  if (!match || (dollars === '' && cents === '')) return refuse('amount.malformed');
  return within(Number(dollars) * 100 + Number(cents.padEnd(2, '0')), bounds);
}

/** Writes integer cents as US dollars: 102550 is `$1,025.50`, -500 is `-$5.00`. */
export function formatMoney(cents: number): string {
  const whole = Math.abs(Math.trunc(cents));
  const dollars = String(Math.floor(whole / 100)).replace(/\B(?=(\d{3})+$)/g, ',');
  return `${cents < 0 ? '-' : ''}$${dollars}.${String(whole % 100).padStart(2, '0')}`;
}

function within(amount: number, { minimum, maximum }: AmountBounds): Result<number, AmountFault> {
  if (minimum !== undefined && amount < minimum) return refuse('amount.too-small');
  if (maximum !== undefined && amount > maximum) return refuse('amount.too-large');
  return ok(amount);
}
