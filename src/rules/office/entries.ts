import { type Entry, entry } from '../entry';

/** The entries of running the office that have their rules, with their marks. */
export const officeEntries: Readonly<Record<string, Entry>> = {
  'OPS-01': entry('Par level and reorder point', 'S', 'M', 'P'),
  'OPS-02': entry('Receiving, expiry, first expired first out', 'M', 'P'),
  'OPS-03': entry('The cold chain', 'V', 'S', 'M'),
  'OPS-04': entry('Rooms between patients', 'S', 'M'),
  'OPS-05': entry('Sanitising, disinfecting, sterilising', 'V', 'S', 'M'),
  'OPS-06': entry('Opening', 'M', 'P'),
  'OPS-07': entry('Closing', 'M', 'P'),
  'OPS-10': entry('Representatives and samples', 'V', 'M', 'P'),
  'OPS-11': entry('A medical emergency in the waiting room', 'S', 'M'),
  'OPS-12': entry('Fire', 'S'),
  'OPS-13': entry('Respiratory etiquette at the desk', 'V', 'S'),
  'OPS-14': entry('Rash with fever', 'V', 'S', 'M'),
  'OPS-15': entry('Incident reports', 'M'),
};
