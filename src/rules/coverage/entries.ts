import { type Entry, entry } from '../entry';

/** The entries of insurance verification that have their rules, with their marks. */
export const coverageEntries: Readonly<Record<string, Entry>> = {
  'INS-01': entry('What is on a card', 'S', 'M'),
  'INS-02': entry('The Medicare number', 'V', 'M'),
  'INS-03': entry('The eligibility check', 'S', 'P'),
  'INS-04': entry('Benefit lines', 'S', 'M'),
  'INS-05': entry('Rejected inquiries', 'S', 'M'),
  'INS-06': entry('The same in FHIR', 'V', 'M'),
  'INS-08': entry('The parts of Medicare', 'V', 'S', 'M'),
  'INS-09': entry('Medicaid, and Qualified Medicare Beneficiaries', 'V', 'M'),
  'INS-10': entry('Cost sharing in Medicaid', 'V', 'M'),
  'INS-11': entry('TRICARE, CHAMPVA and the VA', 'V', 'M'),
  'INS-12': entry('Work injuries, motor accidents, liability', 'V', 'M'),
  'INS-13': entry('Networks and surprise bills', 'V'),
  'INS-15': entry('Prior authorization', 'V', 'S'),
  'INS-16': entry('The arithmetic of cost share', 'S', 'M'),
  'INS-18': entry('Which of two plans pays first', 'S', 'M'),
  'INS-19': entry('Children of parents apart', 'S', 'P'),
  'INS-20': entry('When Medicare pays second', 'V', 'M'),
  'INS-21': entry('The questions Medicare wants asked', 'V', 'M'),
  'INS-22': entry('The advance notice of Medicare', 'V', 'M'),
  'INS-23': entry('Good-faith estimates', 'V', 'M'),
  'INS-24': entry('Mismatches, ended cover, grace', 'V', 'M'),
  'INS-25': entry('Turning 26', 'V', 'M'),
  'INS-26': entry('Newborns', 'V'),
  'INS-27': entry('Subscriber, patient, guarantor', 'V', 'M'),
};
