import { describe, expect, test } from 'vitest';
import { zoneSaid } from '../../../../../src/practice/zones';
import { cedarGrove } from '../../../../helpers/cedar-grove';

const words = ['none', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
const { visits, calendar, lateGraceMinutes } = cedarGrove.settings;

function page(title: string): string {
  const found = cedarGrove.policies.find((each) => each.title === title);
  if (found === undefined) throw new Error(`No page ${title}`);
  return found.text.toLowerCase();
}

describe('the pages say what is computed with', () => {
  test.each([
    ['Booking', 'SCH-10', `${words[visits.newPatientMonths / 12]} or more years ago`],
    ['Late arrivals', 'SCH-18', `up to ${lateGraceMinutes} minutes late`],
    ['Missed visits and fees', 'SCH-18', `${visits.cancelHoursAhead} hours or more`],
    [
      'Missed visits and fees',
      'SCH-18',
      `the ${['', 'first', 'second', 'third'][visits.missedForReview]} in twelve months`,
    ],
    ['Missed visits and fees', 'SCH-19', 'we charge nobody for a missed visit'],
    [
      'Messages, reminders and e-mail',
      'SCH-17',
      `${words[visits.remindersPerDay]} a day and ${words[visits.remindersPerWeek]} a week`,
    ],
    ['Messages, reminders and e-mail', 'SCH-17', 'a week before and the day before'],
    ['Wait list and recalls', 'SCH-21', 'a week earlier or later at most'],
    ['Wait list and recalls', 'SCH-21', `${words[visits.recallAttempts]} calls without an answer`],
    ['Surgery and hospital bookings', 'SCH-22', `${words[visits.resultsDaysBefore]} days before`],
    [
      'Preparing for tests and operations',
      'SCH-16',
      `${words[visits.bloodFastingHours]} hours unless the order says otherwise`,
    ],
    ['Rides and home visits', 'SCH-26', `${words[calendar.transportNoticeBusinessDays]} business days' notice`],
    ['Interpreters', 'SCH-28', 'half as long again'],
    ['Video visits', 'SCH-25', `${zoneSaid(visits.zone).toLowerCase()} time`],
  ])('%s (%s): %s', (title, _entry, says) => expect(page(title)).toContain(says));

  test('the numbers behind the words are those of the settings', () => {
    expect(visits.missedFeeCents).toBe(0);
    expect(visits.reminderDaysBefore).toEqual([7, 1]);
    expect([visits.returnEarlyDays, visits.returnLateDays]).toEqual([7, 7]);
    expect(calendar.interpreterExtraPercent).toBe(50);
  });
});
