import { parseDate } from '@internationalized/date';

/** The date `days` days later (earlier when negative). Dates are ISO texts such as '2027-03-08'. */
export function addDays(date: string, days: number): string {
  return parseDate(date).add({ days }).toString();
}

/** The date `months` months later, kept to the last day where the month is shorter. */
export function addMonths(date: string, months: number): string {
  return parseDate(date).add({ months }).toString();
}

/** Whole days from one date to another; negative when the other lies before. */
export function daysBetween(from: string, to: string): number {
  return dayNumber(to) - dayNumber(from);
}

/** 1 for Monday to 7 for Sunday. */
export function weekday(date: string): number {
  return ((dayNumber(date) + 2) % 7) + 1;
}

/** Completed years at a date. */
export function ageOn(dob: string, date: string): number {
  const years = Number(date.slice(0, 4)) - Number(dob.slice(0, 4));
  return date.slice(5) < dob.slice(5) ? years - 1 : years;
}

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
const days = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

/** 'Tuesday, March 9': a date as it is said. */
export function spokenDate(date: string): string {
  return `${days[weekday(date) - 1]}, ${months[Number(date.slice(5, 7)) - 1]} ${Number(date.slice(8))}`;
}

/** 'April 17, 1968': a date of birth as it is said. */
export function spokenBirthDate(date: string): string {
  return `${months[Number(date.slice(5, 7)) - 1]} ${Number(date.slice(8))}, ${date.slice(0, 4)}`;
}

/** '04/17/1968': a date as cards and forms print it. */
export function printedDate(date: string): string {
  return `${date.slice(5, 7)}/${date.slice(8)}/${date.slice(0, 4)}`;
}

function dayNumber(date: string): number {
  const { year, month, day } = parseDate(date);
  const y = month <= 2 ? year - 1 : year;
  const m = month <= 2 ? month + 9 : month - 3;
  return (
    365 * y + Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400) + Math.floor((m * 306 + 5) / 10) + day - 1
  );
}
