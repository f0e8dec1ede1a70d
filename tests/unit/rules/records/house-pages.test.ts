import { describe, expect, test } from 'vitest';
import { keptRecordsRules } from '../../../../src/rules/records/kept-records.rules';
import { cedarGrove } from '../../../helpers/cedar-grove';

const pageOf = (title: string) => cedarGrove.policies.find((page) => page.title === title)?.text ?? '';
const { records } = cedarGrove.settings;

/** What the pages say in words has to be what is computed with. */
describe.each([
  ['Keeping the registration true', [`From ${records.samePoints} on`, `from ${records.reviewPoints} on`]],
  ['Filing and scanning', [`kept ${records.scanKeepDays} days after`]],
  ['Referrals we follow', [`on day ${records.referralBookedDays} after it was sent`]],
] as const)('%s', (title, sentences) => {
  test.each(sentences)('says “%s” (REC-02, REC-04, REC-08)', (sentence) => expect(pageOf(title)).toContain(sentence));
});

const words = [
  'Zero',
  'One',
  'Two',
  'Three',
  'Four',
  'Five',
  'Six',
  'Seven',
  'Eight',
  'Nine',
  'Ten',
  'Eleven',
  'Twelve',
  'Thirteen',
  'Fourteen',
];

test('the days of the referral board are said as words (REC-08)', () => {
  const text = pageOf('Referrals we follow');
  expect(text).toContain(`${words[records.referralSeenDays]} days after the appointment`);
  expect(text).toContain(`${words[records.referralReportDays]} days after the visit`);
  expect(text.toLowerCase()).toContain(`within ${words[records.referralToldDays]?.toLowerCase()} days of the report`);
  expect(records.referralPhoneDays).toBe(0);
  expect(text).toContain('on the day of the order');
});

test('what is needed of every patient is on the page (REC-01)', () => {
  const text = pageOf('Keeping the registration true');
  for (const word of [
    'full name',
    'date of birth',
    'sex',
    'address',
    'number',
    'language',
    'emergency contact',
    'bill',
    'insurance',
    'consent',
    'release',
    'privacy notice',
  ])
    expect(text).toContain(word);
});

test('what rests on no authority but the house cites a page, and no law (REC-01 to REC-16)', () => {
  for (const rule of Object.values(keptRecordsRules).filter(({ mark }) => mark === 'M' || mark === 'P')) {
    expect([rule.id, rule.authority.every(({ kind }) => kind === 'policy')]).toEqual([rule.id, true]);
  }
});
