import { describe, expect, test } from 'vitest';
import type { z } from 'zod';
import { checkPaper } from '../../../../src/rules/papers/check-paper';
import { paperSchema } from '../../../../src/rules/situation/papers';
import { aTuesday } from '../../../helpers/cedar-grove';

const look = (paper: z.input<typeof paperSchema>, date = aTuesday) => checkPaper(paperSchema.parse(paper), date);

describe('authorization (PRV-24, 45 CFR 164.508)', () => {
  test('with every element it is valid, whoever printed it', () => {
    expect(look({ paper: 'authorization' }).standing).toBe('valid');
    expect(look({ paper: 'authorization', ourForm: false }).standing).toBe('valid');
    expect(look({ paper: 'authorization', signer: 'parent', authorityStated: true }).standing).toBe('valid');
    expect(look({ paper: 'authorization', expires: 'none-research' }).standing).toBe('valid');
  });
  test.each([
    ['no description', { describesInformation: false }],
    ['nobody to release', { mayRelease: false }],
    ['recipient left blank', { mayReceive: false }],
    ['another recipient', { namesThisRecipient: false }],
    ['no purpose', { purposeStated: false }],
    ['expiry “none”', { expires: 'none' as const }],
    ['no expiry', { expires: 'missing' as const }],
    ['an event that has come', { expires: 'event-past' as const }],
    ['not signed', { signed: false }],
    ['not dated', { dated: false }],
    ['signed tomorrow', { signedOn: '2027-03-10' }],
    ['signed by the wife', { signer: 'spouse' as const }],
    ['signed by an agent who does not say why', { signer: 'personal-representative' as const }],
    ['no word on revoking', { statesRevocation: false }],
    ['no word on conditions', { statesConditioning: false }],
    ['no word on passing it on', { statesRedisclosure: false }],
    ['revoked', { revoked: true }],
    ['known to be false', { knownFalse: true }],
    ['combined', { combined: true }],
  ])('void: %s', (_what, change) => {
    const check = look({ paper: 'authorization', ...change });
    expect(check.standing).toBe('void');
    expect(check.defects).toHaveLength(1);
    expect(check.decides).toBe(check.defects[0]);
  });
  test('on its last day it still holds, the day after it does not', () => {
    expect(look({ paper: 'authorization', expires: aTuesday }).standing).toBe('valid');
    expect(look({ paper: 'authorization', expires: aTuesday }, '2027-03-10').standing).toBe('void');
  });
});

describe.each<[string, z.input<typeof paperSchema>, string]>([
  ['PRV-26 a clerk’s subpoena alone', { paper: 'subpoena', signedBy: 'clerk' }, 'not-enough'],
  [
    'PRV-26 a clerk’s subpoena, the patient notified',
    { paper: 'subpoena', signedBy: 'clerk', patientNotified: true },
    'valid',
  ],
  [
    'PRV-26 a lawyer’s subpoena with a protective order sought',
    { paper: 'subpoena', signedBy: 'attorney', protectiveOrder: true },
    'valid',
  ],
  ['PRV-26 a grand jury’s', { paper: 'subpoena', signedBy: 'grand-jury' }, 'valid'],
  ['PRV-26 a judge’s order', { paper: 'court-order', signedBy: 'judge', authorises: ['clinical-note'] }, 'valid'],
  [
    'PRV-26 an “order” of a lawyer',
    { paper: 'court-order', signedBy: 'attorney', authorises: ['clinical-note'] },
    'not-enough',
  ],
  ['PRV-26 an order that names nothing', { paper: 'court-order', signedBy: 'judge' }, 'not-enough'],
  ['PRV-27 a judge’s warrant', { paper: 'warrant', signedBy: 'judge' }, 'valid'],
  ['PRV-27 an agency’s “warrant”', { paper: 'warrant', signedBy: 'agency' }, 'not-enough'],
  [
    'PRV-27 an administrative request by word of mouth',
    { paper: 'law-enforcement-request', kind: 'administrative' },
    'not-enough',
  ],
  ['PRV-27 the same in writing', { paper: 'law-enforcement-request', kind: 'administrative', written: true }, 'valid'],
  ['PRV-02 an agency’s letter', { paper: 'written-agency-request' }, 'valid'],
  ['PRV-02 a letter without letterhead', { paper: 'written-agency-request', letterhead: false }, 'not-enough'],
  ['PRV-07 a health-care power', { paper: 'power-of-attorney', scope: 'health-care' }, 'valid'],
  [
    'PRV-07 a durable power that includes health',
    { paper: 'power-of-attorney', scope: 'general-with-health' },
    'valid',
  ],
  ['PRV-07 a bank power', { paper: 'power-of-attorney', scope: 'financial' }, 'void'],
  [
    'PRV-07 a springing power, asleep',
    { paper: 'power-of-attorney', scope: 'health-care', springing: true },
    'not-enough',
  ],
  [
    'PRV-07 a springing power, awake',
    { paper: 'power-of-attorney', scope: 'health-care', springing: true, conditionMet: true },
    'valid',
  ],
  [
    'PRV-07 a power nobody has seen',
    { paper: 'power-of-attorney', scope: 'health-care', copyOnFile: false },
    'not-enough',
  ],
  ['PRV-07 a guardianship', { paper: 'guardianship' }, 'valid'],
  ['PRV-07 a guardianship of property', { paper: 'guardianship', coversHealth: false }, 'void'],
  ['PRV-09 joint custody', { paper: 'custody-order', gives: 'joint' }, 'valid'],
  ['PRV-09 sole custody of the other', { paper: 'custody-order', gives: 'sole-to-other' }, 'not-enough'],
  ['PRV-09 an order that has been replaced', { paper: 'custody-order', gives: 'joint', current: false }, 'void'],
  ['PRV-11 letters', { paper: 'estate', kind: 'letters' }, 'valid'],
  ['PRV-11 a copy of the will', { paper: 'estate', kind: 'will-copy' }, 'not-enough'],
  ['PRV-20 a wish to be reached at work', { paper: 'confidential-communication-request' }, 'valid'],
  ['PRV-20 by carrier pigeon', { paper: 'confidential-communication-request', reasonable: false }, 'not-enough'],
  [
    'PRV-21 paid in full, kept from the plan',
    { paper: 'restriction-request', kind: 'self-pay', paidInFull: true, toHealthPlan: true },
    'valid',
  ],
  ['PRV-21 not paid yet', { paper: 'restriction-request', kind: 'self-pay', toHealthPlan: true }, 'not-enough'],
  ['PRV-21 never tell any doctor', { paper: 'restriction-request', kind: 'other' }, 'not-enough'],
  ['PRV-22 the patient’s own request', { paper: 'access-request', by: 'patient' }, 'valid'],
  [
    'PRV-22 to a third person, electronic',
    { paper: 'access-request', by: 'patient', toThirdParty: true, electronicCopyFromEhr: true },
    'valid',
  ],
  ['PRV-22 to a third person, paper', { paper: 'access-request', by: 'patient', toThirdParty: true }, 'not-enough'],
  ['PRV-23 a correction of the note, with reason', { paper: 'amendment-request' }, 'valid'],
  ['PRV-23 without a reason', { paper: 'amendment-request', reason: false }, 'not-enough'],
  [
    'PRV-23 a telephone number',
    { paper: 'amendment-request', about: 'demographic', written: false, reason: false },
    'valid',
  ],
  ['PRV-29 the mother’s word, noted', { paper: 'immunisation-agreement', by: 'parent' }, 'valid'],
  ['PRV-29 the school’s own word', { paper: 'immunisation-agreement', by: 'school' }, 'not-enough'],
  [
    'PRV-29 a school no law requires it of',
    { paper: 'immunisation-agreement', by: 'parent', schoolLaw: false },
    'not-enough',
  ],
  ['PRV-31 a claim', { paper: 'workers-comp-claim' }, 'valid'],
  ['PRV-31 a claim without a number', { paper: 'workers-comp-claim', claimNumber: false }, 'not-enough'],
  [
    'PRV-43 refused, effort written down',
    { paper: 'notice-acknowledgement', signed: false, effortDocumented: true },
    'valid',
  ],
  ['PRV-43 refused, nothing written down', { paper: 'notice-acknowledgement', signed: false }, 'not-enough'],
  ['PRV-43 an emergency', { paper: 'notice-acknowledgement', signed: false, emergency: true }, 'valid'],
])('%s', (_what, paper, standing) => {
  test(`is ${standing}`, () => {
    const check = look(paper);
    expect(check.standing).toBe(standing);
    expect(check.defects.length === 0).toBe(standing === 'valid');
  });
});
