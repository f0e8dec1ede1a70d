import { expect, test } from 'vitest';
import { cedarGrove } from '../../../../helpers/cedar-grove';

const { calendar } = cedarGrove.settings;
const page = (id: string): string => cedarGrove.policies.find((each) => each.id === id)?.text ?? '';

test.each([
  ['refills or results', calendar.visitMinutes['refill-or-results']],
  ['a follow-up', calendar.visitMinutes['follow-up']],
  ['one new problem', calendar.visitMinutes.acute],
  ['when one is due,', calendar.visitMinutes.physical],
  ['a new patient', calendar.visitMinutes['new-patient']],
  ['frail old age', calendar.visitMinutes.complex],
  ['a first visit to a specialist', calendar.visitMinutes['specialist-first']],
  ['a procedure with its set-up', calendar.visitMinutes.procedure],
  ['the nurse', calendar.visitMinutes.nurse],
  ['a follow-up by video', calendar.visitMinutes.telehealth],
])('the page of lengths says of %s what the rules compute with (SCH-09)', (kind, { least, most }) => {
  expect(page('visit-lengths')).toContain(`${kind} ${least} to ${most}`);
});

test('what the calendar of Cedar Grove books lies within the lengths of its page (SCH-09)', () => {
  const kindOf: Readonly<Record<string, keyof typeof calendar.visitMinutes>> = {
    'new-patient': 'new-patient',
    'follow-up': 'follow-up',
    acute: 'acute',
    physical: 'physical',
    telehealth: 'telehealth',
    'skin-procedure': 'procedure',
  };
  for (const { id, minutes } of cedarGrove.visitTypes) {
    const kind = kindOf[id];
    if (kind === undefined) continue;
    expect(minutes, id).toBeGreaterThanOrEqual(calendar.visitMinutes[kind].least);
    expect(minutes, id).toBeLessThanOrEqual(calendar.visitMinutes[kind].most);
  }
});

test.each([
  ['taken-down', `come ${calendar.arriveEarlyMinutes} minutes early, new patients ${calendar.newArriveEarlyMinutes}`],
  ['calendar-figures', `up to ${calendar.noShowTargetPermille} in a thousand`],
  ['calendar-figures', `${calendar.fillTargetPermille} in a thousand or more`],
  ['calendar-figures', `door to room (${calendar.doorToRoomTargetMinutes} minutes at most)`],
])('%s: "%s" (SCH-15, SCH-30)', (id, sentence) => {
  expect(page(id)).toContain(sentence);
});

test('half as long again, one day or none, three business days: said in words (SCH-26, SCH-28, SCH-30)', () => {
  expect([calendar.interpreterExtraPercent, page('visit-lengths').includes('half as long again')]).toEqual([50, true]);
  expect([calendar.thirdNextTargetDays, page('calendar-figures').includes('one day or none')]).toEqual([1, true]);
  expect(calendar.transportNoticeBusinessDays).toBe(3);
});
