import { type Entry, entry } from '../entry';

/** Entries about the calendar and the questions around a visit. */
export const schedulingEntries: Readonly<Record<string, Entry>> = {
  'SCH-10': entry('New and established patients', 'S', 'P'),
  'SCH-12': entry('Levels of urgency at the desk', 'S', 'M', 'P'),
  'SCH-16': entry('Preparation instructions', 'S', 'M'),
  'SCH-17': entry('Reminders and confirmations', 'S', 'M', 'P'),
  'SCH-18': entry('Cancelled, late and missed visits', 'S', 'P'),
  'SCH-19': entry('Who may be charged for a missed visit', 'S'),
  'SCH-20': entry('The wait list', 'M', 'P'),
  'SCH-21': entry('Follow-ups, series and recalls', 'M'),
  'SCH-22': entry('Surgery and hospital procedures', 'S', 'M', 'P'),
  'SCH-23': entry('Referral and test appointments for the patient', 'S'),
  'SCH-24': entry('Setting up a video visit', 'V', 'S', 'M', 'P'),
  'SCH-25': entry('Licence and time zone at a video visit', 'S', 'M'),
  'SCH-26': entry('Older, disabled and transport-dependent patients', 'S', 'M', 'P'),
  'SCH-27': entry('Home visits and home-health orders', 'V', 'M'),
  'SCH-28': entry('Interpreters booked with the visit', 'S', 'P'),
  'SCH-29': entry('Check-ups and Medicare wellness visits', 'V', 'S', 'M'),
};
