import { type Entry, entry } from '../entry';

/** Entries about the calendar and the questions around a visit. */
export const schedulingEntries: Readonly<Record<string, Entry>> = {
  'SCH-10': entry('New and established patients', 'S', 'P'),
  'SCH-12': entry('Levels of urgency at the desk', 'S', 'M', 'P'),
  'SCH-17': entry('Reminders and confirmations', 'S', 'M', 'P'),
  'SCH-18': entry('Cancelled, late and missed visits', 'S', 'P'),
  'SCH-19': entry('Who may be charged for a missed visit', 'S'),
  'SCH-24': entry('Setting up a video visit', 'V', 'S', 'M', 'P'),
  'SCH-25': entry('Licence and time zone at a video visit', 'S', 'M'),
};
