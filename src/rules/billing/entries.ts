import { type Entry, entry } from '../entry';

/** The entries of billing that have their rules, with their marks. */
export const billingEntries: Readonly<Record<string, Entry>> = {
  'BIL-08': entry('Timely filing', 'V', 'M'),
  'BIL-12': entry('Payment plans', 'V', 'P'),
  'BIL-13': entry('Credit balances and refunds', 'V', 'M'),
  'BIL-15': entry('Adjustments and waivers', 'M', 'P'),
};
