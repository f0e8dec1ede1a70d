import { type Entry, entry } from '../entry';

/** The entries of billing that have their rules, with their marks. */
export const billingEntries: Readonly<Record<string, Entry>> = {
  'BIL-12': entry('Payment plans', 'V', 'P'),
  'BIL-15': entry('Adjustments and waivers', 'M', 'P'),
};
