import { describe, expect, test } from 'vitest';
import { judgeCase } from '../../../../src/rules/judge-case';
import { caseSchema } from '../../../../src/rules/case-file';
import { atCedarGrove, type DescribedDisclosure, mainVerdict } from '../../../helpers/judging';

const told = (described: DescribedDisclosure) => mainVerdict({ question: 'disclosure', ...described });

describe('a filled prescription is handed over, not talked about (privacy.collects-for-patient, PRV-05)', () => {
  const neighbour = {
    recipient: { capacity: 'care-helper', relationship: 'friend' },
    purpose: 'involvement-in-care',
  } as const;

  test.each([
    ['handed over', { kind: 'medication' }, true, 'allowed'],
    ['told what it is', { kind: 'medication' }, false, 'forbidden'],
    ['pictures handed over', { kind: 'imaging-result' }, true, 'allowed'],
    ['a visit note handed over', { kind: 'clinical-note' }, true, 'forbidden'],
    ['a guarded medicine handed over', { kind: 'medication', sensitivity: 'hiv' }, true, 'forbidden'],
  ] as const)('%s', (_what, fact, asCopy, verdict) => {
    expect(told({ ...neighbour, facts: [fact], asCopy }).verdict).toBe(verdict);
  });
});

describe('what is left with whoever answers at home (privacy.left-message, PRV-17)', () => {
  const atHome = {
    recipient: { capacity: 'family-or-friend', relationship: 'adult-child' },
    channel: 'household-member',
    purpose: 'scheduling',
  } as const;

  test.each<[string, Partial<DescribedDisclosure>, string]>([
    ['a time', {}, 'allowed'],
    ['a time, and she objected', { subject: { agreement: 'objected' } }, 'forbidden'],
    ['a guarded time', { facts: [{ kind: 'appointment-time', sensitivity: 'reproductive' }] }, 'forbidden'],
    ['why she comes', { facts: [{ kind: 'appointment-reason' }] }, 'forbidden'],
    ['a time, with danger on the chart', { flags: ['safety-risk'] }, 'forbidden'],
    ['a time that somebody asks for by telephone', { channel: 'phone' }, 'forbidden'],
  ])('%s', (_what, change, verdict) => {
    expect(told({ ...atHome, facts: [{ kind: 'appointment-time' }], ...change }).verdict).toBe(verdict);
  });
});

describe('a form of the practice, where its written policy asks for one (privacy.hurdle, PRV-22)', () => {
  const formFirst = (recordsFormOptional: boolean, wayOn: boolean) =>
    mainVerdict(
      {
        question: 'refusal',
        service: 'records',
        recipient: { capacity: 'patient', identity: ['photo-id'] },
        hurdle: 'own-form-only',
        wayOn,
      },
      { ...atCedarGrove, settings: { ...atCedarGrove.settings, recordsFormOptional } },
    ).verdict;

  test('handed over with help', () => expect(formFirst(false, true)).toBe('cautious'));
  test('asked for and not handed over', () => expect(formFirst(false, false)).toBe('wrongful'));
  test('against the policy’s own word', () => expect(formFirst(true, true)).toBe('wrongful'));
});

describe('a paper that is nothing does not hide one that counts', () => {
  const whole = { asCopy: true, facts: [{ kind: 'whole-record' as const }] };

  test.each<[string, DescribedDisclosure]>([
    [
      'letters beside a copy of the will (privacy.decedent, PRV-11)',
      {
        ...whole,
        subject: { deceased: { on: '2027-01-05' } },
        recipient: { capacity: 'executor', identity: ['photo-id'] },
        papers: [
          { paper: 'estate', kind: 'will-copy' },
          { paper: 'estate', kind: 'letters' },
        ],
      },
    ],
    [
      'a noted yes beside one nobody noted (privacy.school, PRV-29)',
      {
        facts: [{ kind: 'immunization' }],
        recipient: { capacity: 'school', identity: ['call-back-on-file'] },
        papers: [
          { paper: 'immunisation-agreement', by: 'parent', documented: false },
          { paper: 'immunisation-agreement', by: 'parent' },
        ],
      },
    ],
    [
      'a claim with a number beside one without (privacy.workers-comp, PRV-31)',
      {
        facts: [{ kind: 'clinical-note' }],
        recipient: { capacity: 'workers-comp', identity: ['call-back-on-file'] },
        papers: [{ paper: 'workers-comp-claim', claimNumber: false }, { paper: 'workers-comp-claim' }],
      },
    ],
  ])('%s', (_what, described) => {
    expect(told(described).verdict).toBe('allowed');
    expect(told({ ...described, papers: described.papers?.toReversed() ?? [] }).verdict).toBe('allowed');
  });
});

describe('the verdict that speaks for a case', () => {
  const answered = (change: Partial<DescribedDisclosure>) =>
    judgeCase(
      caseSchema.parse({
        id: 'counter',
        question: 'disclosure',
        recipient: { capacity: 'patient', identity: ['photo-id'] },
        overhearing: ['other-patients'],
        facts: [{ kind: 'diagnosis' }],
        ...change,
      }),
      atCedarGrove,
    );

  test('is the ear in the room, where what is told may be told (privacy.overheard, PRV-13)', () => {
    expect(answered({})).toMatchObject({ verdict: 'needs', rule: 'privacy.overheard', severity: 'critical' });
    expect(answered({}).needs).not.toEqual([]);
  });
  test('is the telling, where it may not be told', () => {
    expect(answered({ recipient: { capacity: 'employer' } }).verdict).toBe('forbidden');
  });
  test('is the telling, where only something small is overheard', () => {
    expect(answered({ facts: [{ kind: 'copay' }] }).verdict).toBe('allowed');
  });
});
