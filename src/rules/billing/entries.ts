import { type Entry, entry } from '../entry';

/** The entries of billing that have their rules, with their marks. */
export const billingEntries: Readonly<Record<string, Entry>> = {
  'BIL-01': entry('The claim form', 'V', 'M'),
  'BIL-02': entry('Names of the transactions', 'S', 'M'),
  'BIL-03': entry('Diagnosis codes', 'V', 'M'),
  'BIL-07': entry('Clean claims', 'S', 'M'),
  'BIL-08': entry('Timely filing', 'V', 'M'),
  'BIL-09': entry('Explanations of benefits and remittances', 'S'),
  'BIL-10': entry('Reasons for denials and adjustments', 'S', 'M'),
  'BIL-11': entry('Statements and aging', 'M'),
  'BIL-12': entry('Payment plans', 'V', 'P'),
  'BIL-13': entry('Credit balances and refunds', 'V', 'M'),
  'BIL-15': entry('Adjustments and waivers', 'M', 'P'),
};
