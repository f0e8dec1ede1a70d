import { describe, expect, test } from 'vitest';
import { judged } from '../../../helpers/judging';

const found = (described: Parameters<typeof judged>[0]): Record<string, string | undefined> =>
  Object.fromEntries(judged(described).map((verdict) => [verdict.rule, `${verdict.outcome} ${verdict.severity}`]));

const sentAstray = {
  question: 'misdirected',
  direction: 'ours-to-wrong-place',
  askedNotToRead: true,
  askedReturnOrDestroy: true,
  detailsTaken: true,
  privacyOfficerTold: true,
} as const;
const cameAstray = {
  question: 'misdirected',
  direction: 'theirs-to-us',
  detailsTaken: true,
  privacyOfficerTold: true,
  senderNotified: true,
  handled: 'secured',
} as const;

describe('our pages at a stranger’s (PRV-39)', () => {
  test('done as it should be', () => {
    expect(new Set(judged(sentAstray).map((verdict) => verdict.outcome))).toEqual(new Set(['met']));
  });
  test.each([
    ['privacy.astray-told', { privacyOfficerTold: false }, 'missed serious'],
    ['privacy.astray-told', { privacyOfficerTold: false, incidentFiled: true }, 'met none'],
    ['privacy.astray-contained', { askedNotToRead: false, askedReturnOrDestroy: false }, 'missed serious'],
    ['privacy.astray-contained', { askedReturnOrDestroy: false }, 'partly minor'],
    ['privacy.astray-facts', { detailsTaken: false }, 'missed serious'],
    ['privacy.astray-not-decided-here', { decidedAlone: true }, 'breach serious'],
    ['privacy.astray-no-more', { sharedMore: true }, 'breach critical'],
  ])('%s %o', (rule, change, expected) => {
    expect(found({ ...sentAstray, ...change })[rule]).toBe(expected);
  });
});

describe('a stranger’s pages with us (PRV-39, PRV-49)', () => {
  test('done as it should be', () => {
    expect(new Set(judged(cameAstray).map((verdict) => verdict.outcome))).toEqual(new Set(['met']));
  });
  test.each([
    ['privacy.astray-right-place', { handled: 'filed-wrong-chart' as const }, 'breach critical'],
    ['privacy.astray-right-place', { handled: 'shredded' as const, senderNotified: false }, 'breach serious'],
    ['privacy.astray-right-place', { handled: 'shredded' as const }, 'met none'],
    ['privacy.astray-right-place', { senderNotified: false }, 'missed serious'],
    ['privacy.astray-contained', { handled: 'left-in-view' as const }, 'breach serious'],
    ['privacy.astray-contained', { handled: 'nothing' as const }, 'missed serious'],
  ])('%s %o', (rule, change, expected) => {
    expect(found({ ...cameAstray, ...change })[rule]).toBe(expected);
  });
});

describe('pages that are ours after all (PRV-39)', () => {
  test.each([
    ['filed-right-chart', 'met none'],
    ['routed', 'met none'],
    ['shredded', 'breach serious'],
    ['returned', 'breach serious'],
    ['nothing', 'missed serious'],
    ['filed-wrong-chart', 'breach critical'],
  ] as const)('%s', (handled, expected) => {
    expect(found({ question: 'misdirected', direction: 'ours-after-all', handled })['privacy.astray-right-place']).toBe(
      expected,
    );
  });
});
