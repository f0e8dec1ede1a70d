import { describe, expect, test } from 'vitest';
import { judged } from '../../../helpers/judging';

const found = (described: Parameters<typeof judged>[0]): Record<string, string | undefined> =>
  Object.fromEntries(judged(described).map((verdict) => [verdict.rule, `${verdict.outcome} ${verdict.severity}`]));

/** A request for the own record as it should be taken. */
const taken = {
  question: 'records-request',
  identityChecked: true,
  scopeAsked: true,
  deliveryAsked: true,
  processTold: true,
  routed: true,
} as const;

describe('records.access-granted (PRV-22)', () => {
  test('taken and passed on, nothing is wrong', () => {
    expect(judged(taken).map((verdict) => verdict.outcome)).toEqual(['met', 'met', 'met', 'met']);
  });
  test.each([
    ['refused over an open bill', { refused: true, balanceOpen: true }, 'breach serious'],
    ['lost', { routed: false }, 'missed serious'],
    ['a form handed over and nothing more', { routed: false, formOffered: true }, 'partly minor'],
    ['handed over at once', { routed: false, released: 'what-was-asked' as const }, 'met none'],
    ['psychotherapy notes, passed to the privacy officer', { excluded: 'psychotherapy-notes' as const }, 'met none'],
    [
      'psychotherapy notes, handed over',
      { excluded: 'psychotherapy-notes' as const, released: 'what-was-asked' as const },
      'breach critical',
    ],
    [
      'somebody else, sent to bring an authorization',
      { by: 'other' as const, routed: false, formOffered: true },
      'met none',
    ],
    ['somebody else, served', { by: 'other' as const, released: 'what-was-asked' as const }, 'breach critical'],
  ])('%s', (_what, change, expected) => {
    expect(found({ ...taken, ...change })['records.access-granted']).toBe(expected);
  });
});

describe('records.no-hurdles (PRV-22, PRV-01)', () => {
  test.each([
    'pay-first',
    'notarised-form',
    'come-in-person',
    'state-a-reason',
    'own-form-only',
    'portal-only',
  ] as const)('%s is wrongful', (hurdle) => {
    expect(found({ ...taken, hurdles: [hurdle] })['records.no-hurdles']).toBe('breach serious');
  });

  test('writing may be asked for', () => {
    expect(found({ ...taken, hurdles: ['written-request'] })['records.no-hurdles']).toBe('met none');
  });
});

describe('records.identity-first and records.right-pages (PRV-22, PRV-40)', () => {
  test('a copy leaves unchecked', () => {
    expect(found({ ...taken, identityChecked: false, released: 'what-was-asked' })['records.identity-first']).toBe(
      'breach serious',
    );
  });
  test('a copy leaves to the wrong person', () => {
    expect(found({ ...taken, released: 'to-wrong-person' })['records.identity-first']).toBe('breach critical');
  });
  test('another person’s pages go with it', () => {
    expect(found({ ...taken, released: 'other-persons' })['records.right-pages']).toBe('breach critical');
  });
  test('more than was asked', () => {
    expect(found({ ...taken, released: 'too-much' })['records.right-pages']).toBe('partly minor');
  });
});

describe('records.scope-and-delivery and records.process-told (PRV-22)', () => {
  test('neither asked nor told', () => {
    const said = found({ ...taken, scopeAsked: false, deliveryAsked: false, processTold: false });
    expect(said['records.scope-and-delivery']).toBe('missed minor');
    expect(said['records.process-told']).toBe('missed minor');
  });
  test('which, but not how', () => {
    expect(found({ ...taken, deliveryAsked: false })['records.scope-and-delivery']).toBe('partly minor');
  });
});
