import { describe, expect, test } from 'vitest';
import { type DescribedDisclosure, judged } from '../../../helpers/judging';

const atCounter: Omit<DescribedDisclosure, 'facts'> = {
  recipient: { capacity: 'patient', identity: ['photo-id'] },
  overhearing: ['other-patients'],
};
const overheard = (described: DescribedDisclosure) => {
  const verdict = judged({ question: 'disclosure', ...described }).find(({ rule }) => rule === 'privacy.overheard');
  return verdict && `${verdict.outcome} ${verdict.severity}`;
};

describe('privacy.overheard (PRV-13): what the room may hear', () => {
  test.each<[string, DescribedDisclosure['facts'], string | undefined]>([
    ['a diagnosis', [{ kind: 'diagnosis' }], 'breach critical'],
    ['the recheck of an infection', [{ kind: 'appointment-reason', sensitivity: 'reproductive' }], 'breach critical'],
    ['why somebody comes', [{ kind: 'appointment-reason' }], 'breach serious'],
    ['what is owed', [{ kind: 'balance' }], 'breach serious'],
    ['the copay', [{ kind: 'copay' }], 'partly minor'],
    ['a time', [{ kind: 'appointment-time' }], undefined],
    ['a time and a result', [{ kind: 'appointment-time' }, { kind: 'lab-result' }], 'breach critical'],
  ])('%s', (_what, facts, expected) => {
    expect(overheard({ ...atCounter, facts })).toBe(expected);
  });

  test('said quietly, it is the safeguard the law asks for', () => {
    expect(overheard({ ...atCounter, facts: [{ kind: 'diagnosis' }], discreet: true })).toBe('met none');
  });

  test('at the private window nobody hears', () => {
    expect(overheard({ ...atCounter, facts: [{ kind: 'diagnosis' }], channel: 'private-window' })).toBeUndefined();
  });

  test('a companion the patient agreed to is not overhearing', () => {
    expect(
      overheard({
        ...atCounter,
        overhearing: ['companion'],
        facts: [{ kind: 'diagnosis' }],
        subject: { presence: 'present', agreement: 'agreed' },
      }),
    ).toBeUndefined();
    expect(overheard({ ...atCounter, overhearing: ['companion'], facts: [{ kind: 'diagnosis' }] })).toBe(
      'breach critical',
    );
  });

  test('whether it may be told at all is another question', () => {
    const [main] = judged({ question: 'disclosure', ...atCounter, facts: [{ kind: 'diagnosis' }] });
    expect(main?.verdict).toBe('allowed');
  });
});

describe('privacy.results-from-clinicians (COM-17): house policy beside the law', () => {
  const told = (change: Partial<DescribedDisclosure>) =>
    judged({
      question: 'disclosure',
      recipient: { capacity: 'patient', identity: ['photo-id'] },
      facts: [{ kind: 'lab-result' }],
      ...change,
    }).some(({ rule }) => rule === 'privacy.results-from-clinicians');

  test('telling what a result says', () => expect(told({})).toBe(true));
  test('telling that it is back', () => expect(told({ facts: [{ kind: 'result-status' }] })).toBe(false));
  test('with wording a clinician has released', () =>
    expect(told({ flags: ['clinician-cleared-wording'] })).toBe(false));
  test('a copy of the record', () => expect(told({ asCopy: true })).toBe(false));
  test('to a treating office', () =>
    expect(
      told({
        recipient: { capacity: 'other-provider', treats: true, identity: ['call-back-on-file'] },
        purpose: 'treatment',
      }),
    ).toBe(false));
});
