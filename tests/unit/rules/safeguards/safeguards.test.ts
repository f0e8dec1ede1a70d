import { describe, expect, test } from 'vitest';
import { deeds } from '../../../../src/rules/situation/safeguard';
import { mainVerdict } from '../../../helpers/judging';

type Deed = (typeof deeds.ids)[number];
const judgedDeed = (did: Deed, seen = false) => {
  const { rule, severity, outcome } = mainVerdict({ question: 'safeguard', did, seen });
  return `${rule.replace('safeguards.', '')} ${outcome} ${severity}`;
};

describe.each<[string, Deed, string]>([
  ['PRV-12', 'called-name', 'names-without-reasons met none'],
  ['PRV-12', 'called-name-with-reason', 'names-without-reasons breach critical'],
  ['PRV-12', 'sign-in-with-reason', 'names-without-reasons breach serious'],
  ['PRV-14', 'locked-screen', 'screens-and-papers met none'],
  ['PRV-14', 'left-screen-open', 'screens-and-papers breach serious'],
  ['PRV-14', 'let-visitor-use-computer', 'screens-and-papers breach critical'],
  ['PRV-15', 'shared-password', 'own-login breach serious'],
  ['PRV-15', 'declined-to-share-login', 'own-login met none'],
  ['PRV-16', 'gave-password-to-caller', 'phishing breach critical'],
  ['PRV-16', 'hid-a-click', 'phishing breach critical'],
  ['PRV-16', 'reported-a-click', 'phishing met none'],
  ['PRV-18', 'texted-after-stop', 'texts breach serious'],
  ['PRV-23', 'changed-clinical-text', 'true-record breach critical'],
  ['PRV-24', 'filled-gap-in-form', 'true-record breach critical'],
  ['PRV-25', 'tidied-record-for-lawsuit', 'true-record breach critical'],
  ['PRV-28', 'backdated-note', 'true-record breach critical'],
  ['PRV-36', 'opened-chart-without-task', 'charts-for-tasks breach critical'],
  ['PRV-36', 'covered-for-snooping', 'charts-for-tasks breach serious'],
  ['PRV-37', 'opened-own-chart', 'charts-for-tasks partly minor'],
  ['PRV-37', 'opened-relatives-chart', 'charts-for-tasks breach critical'],
  ['PRV-37', 'edited-own-chart', 'charts-for-tasks breach critical'],
  ['PRV-38', 'replied-to-review', 'nothing-in-public breach critical'],
  ['PRV-38', 'passed-review-on', 'nothing-in-public met none'],
  ['PRV-41', 'let-film-crew-in', 'cameras breach critical'],
  ['PRV-41', 'said-recording-forbidden-by-hipaa', 'cameras partly minor'],
  ['PRV-41', 'asked-to-stop-filming', 'cameras met none'],
  ['PRV-42', 'let-representative-back', 'visitors breach critical'],
  ['PRV-42', 'signed-visitor-in', 'visitors met none'],
  ['PRV-43', 'forged-signature', 'true-record breach critical'],
  ['PRV-43', 'demanded-notice-signature', 'notice breach serious'],
  ['PRV-43', 'noted-notice-declined', 'notice met none'],
  ['PRV-44', 'did-not-log-release', 'releases-logged breach serious'],
  ['PRV-45', 'threatened-complainant', 'complaints breach critical'],
  ['PRV-45', 'took-complaint', 'complaints met none'],
  ['PRV-46', 'visit-on-speaker', 'telehealth breach critical'],
  ['PRV-46', 'let-driving-visit-go-on', 'telehealth breach serious'],
  ['PRV-46', 'asked-location-and-number', 'telehealth met none'],
  ['PRV-47', 'asked-bystander-to-interpret', 'who-interprets breach critical'],
  ['PRV-48', 'asked-about-abuse-before-companion', 'quiet-help breach critical'],
  ['PRV-48', 'told-nurse-privately', 'quiet-help met none'],
  ['PRV-49', 'threw-in-bin', 'disposal breach serious'],
  ['PRV-49', 'shredded', 'disposal met none'],
  ['PRV-49', 'shredded-under-hold', 'disposal breach serious'],
])('%s: %s', (_entry, did, expected) => {
  test(expected, () => expect(judgedDeed(did)).toBe(expected));
});

test('an open screen that somebody read, and papers somebody took from the bin, are critical (PRV-14, PRV-49)', () => {
  expect(judgedDeed('left-screen-open', true)).toBe('screens-and-papers breach critical');
  expect(judgedDeed('threw-in-bin', true)).toBe('disposal breach critical');
});

test('whoever sees it makes nothing worse that was right or that nobody can see (PRV-12, PRV-15)', () => {
  expect(judgedDeed('called-name', true)).toBe('names-without-reasons met none');
  expect(judgedDeed('shared-password', true)).toBe('own-login breach serious');
});

test('every deed has a finding that says what would have been better', () => {
  for (const did of deeds.ids) expect(mainVerdict({ question: 'safeguard', did }).betterAct).not.toBe('');
});
