import { type Entry, entry } from '../entry';

/** The entries of records and correspondence that have their rules, with their marks. */
export const recordsEntries: Readonly<Record<string, Entry>> = {
  'REC-01': entry('Registration data', 'M'),
  'REC-02': entry('Duplicates and overlays', 'S', 'M', 'P'),
  'REC-03': entry('Names and dates', 'S', 'M'),
  'REC-04': entry('Scanning and indexing', 'M'),
  'REC-05': entry('Filing rules', 'S', 'M'),
  'REC-06': entry('Corrections and amendments', 'V', 'M'),
  'REC-07': entry('The log of releases', 'V', 'S', 'M'),
  'REC-08': entry('Referrals whose loop is closed', 'S', 'M', 'P'),
  'REC-09': entry('Parts of medical words', 'S', 'M'),
  'REC-10': entry('Look-alike and sound-alike terms', 'M'),
  'REC-11': entry('Look-alike names of medicines', 'V', 'S', 'M'),
  'REC-12': entry('Abbreviations', 'V', 'M'),
  'REC-13': entry('Dictation', 'S', 'M'),
  'REC-14': entry('Letters and memos', 'M'),
  'REC-15': entry('Mail', 'S', 'M'),
  'REC-16': entry('Fax', 'S', 'M'),
};
