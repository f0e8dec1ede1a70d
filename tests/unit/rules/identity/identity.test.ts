import { describe, expect, test } from 'vitest';
import { judged } from '../../../helpers/judging';

type Found = Record<string, string | undefined>;
const found = (described: Parameters<typeof judged>[0]): Found =>
  Object.fromEntries(judged(described).map((verdict) => [verdict.rule, `${verdict.outcome} ${verdict.severity}`]));
const nameAndBirthday = ['full-name', 'date-of-birth'] as const;

describe('identity.before-record (PRV-01)', () => {
  test.each([
    ['name and birthday matched', { matched: [...nameAndBirthday] }, 'met none'],
    ['the name alone', { matched: ['full-name' as const] }, 'breach serious'],
    ['nothing', {}, 'breach serious'],
    ['the name given twice', { matched: ['full-name' as const, 'patient-name' as const] }, 'breach serious'],
    ['photo identity at the counter', { photoIdSeen: true }, 'met none'],
    ['somebody everybody knows', { knownPersonally: true }, 'met none'],
    ['the name alone, at check-in', { matched: ['full-name' as const], for: 'check-in' as const }, 'missed serious'],
  ])('%s', (_what, described, expected) => {
    expect(found({ question: 'identity', channel: 'phone', ...described })['identity.before-record']).toBe(expected);
  });

  test('the passcode of somebody the patient named, and not of the patient herself', () => {
    const passcode = { question: 'identity', matched: ['passcode'] } as const;
    const matched = [...passcode.matched];
    expect(found({ ...passcode, matched, capacity: 'family-or-friend' })['identity.before-record']).toBe('met none');
    expect(found({ ...passcode, matched })['identity.before-record']).toBe('breach serious');
  });

  test.each([
    [{ for: 'general-question' as const }, 'met'],
    [{ for: 'new-patient' as const }, 'met'],
    [{ for: 'emergency' as const }, 'met'],
    [{ acted: false }, 'met'],
    [{ capacity: 'vendor' as const }, 'needs'],
  ])('is no evidence where nobody owes an identifier: %o', (described, verdict) => {
    const said = judged({ question: 'identity', ...described });
    expect(said.map((each) => [each.verdict, each.outcome])).toEqual([[verdict, undefined]]);
  });
});

describe('identity.open-questions (PRV-01)', () => {
  test('reading the address out for a yes', () => {
    expect(
      found({ question: 'identity', matched: ['full-name'], readOut: ['address-on-file'] })['identity.open-questions'],
    ).toBe('breach serious');
  });
  test('reading it out to somebody already identified', () => {
    expect(
      found({ question: 'identity', matched: [...nameAndBirthday], readOut: ['address-on-file'] })[
        'identity.open-questions'
      ],
    ).toBe('partly minor');
  });
});

describe('identity.mismatch-settled (PRV-01)', () => {
  test('an old number passed over', () => {
    expect(
      found({ question: 'identity', matched: [...nameAndBirthday], mismatched: ['phone-on-file'] })[
        'identity.mismatch-settled'
      ],
    ).toBe('breach critical');
  });
  test('an old number, and the address settles it', () => {
    expect(
      found({ question: 'identity', matched: [...nameAndBirthday, 'address-on-file'], mismatched: ['phone-on-file'] })[
        'identity.mismatch-settled'
      ],
    ).toBe('met none');
  });
  test('a wrong birthday, and nothing is done', () => {
    expect(
      found({ question: 'identity', mismatched: ['date-of-birth'], acted: false })['identity.mismatch-settled'],
    ).toBe('met none');
  });
});

describe('identity.right-chart (PRV-01)', () => {
  test('the other Maria Garcia', () => {
    const verdicts = judged({ question: 'identity', matched: [...nameAndBirthday], wrongChart: true });
    expect(verdicts.find((verdict) => verdict.rule === 'identity.right-chart')).toMatchObject({
      outcome: 'breach',
      severity: 'critical',
      critical: true,
    });
  });
  test('opened and closed again', () => {
    expect(found({ question: 'identity', wrongChart: true, acted: false })['identity.right-chart']).toBe(
      'partly minor',
    );
  });
});

describe('identity.no-barrier (PRV-01)', () => {
  test('five identifiers where two do', () => {
    expect(
      found({
        question: 'identity',
        asked: [...nameAndBirthday, 'phone-on-file', 'address-on-file', 'photo-id'],
        matched: [...nameAndBirthday],
      })['identity.no-barrier'],
    ).toBe('partly minor');
  });
  test('identifiers for the opening hours', () => {
    expect(
      found({ question: 'identity', for: 'general-question', asked: [...nameAndBirthday] })['identity.no-barrier'],
    ).toBe('partly minor');
  });
  test('the third question after a mismatch is no barrier', () => {
    expect(
      found({
        question: 'identity',
        asked: [...nameAndBirthday, 'phone-on-file', 'address-on-file'],
        matched: [...nameAndBirthday, 'address-on-file'],
        mismatched: ['phone-on-file'],
      })['identity.no-barrier'],
    ).toBeUndefined();
  });
});
