import { type Entry, entry } from '../entry';

/** The entries of billing that have their rules, with their marks. */
export const billingEntries: Readonly<Record<string, Entry>> = {
  'BIL-01': entry('The claim form', 'V', 'M'),
  'BIL-02': entry('Names of the transactions', 'S', 'M'),
  'BIL-03': entry('Diagnosis codes', 'S', 'M'),
  'BIL-04': entry('Levels of office visits', 'S'),
  'BIL-05': entry('Modifiers', 'S', 'M'),
  'BIL-06': entry('Encounter forms', 'M'),
  'BIL-07': entry('Clean claims', 'S', 'M'),
  'BIL-08': entry('Timely filing', 'V', 'M'),
  'BIL-09': entry('Explanations of benefits and remittances', 'S'),
  'BIL-10': entry('Reasons for denials and adjustments', 'S', 'M'),
  'BIL-11': entry('Statements and aging', 'M'),
  'BIL-12': entry('Payment plans', 'S', 'P'),
  'BIL-13': entry('Credit balances and refunds', 'S', 'M'),
  'BIL-14': entry('Calls about money', 'S', 'P'),
  'BIL-15': entry('Adjustments and waivers', 'M', 'P'),
  'OPS-08': entry('Petty cash', 'S', 'M'),
  'OPS-09': entry('Day sheet and deposit', 'S', 'M'),
};
