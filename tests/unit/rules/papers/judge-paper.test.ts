import { expect, test } from 'vitest';
import { paperSchema } from '../../../../src/rules/situation/papers';
import { mainVerdict } from '../../../helpers/judging';

test('a paper by itself is answered with the element that decides (papers.authorization, PRV-24)', () => {
  const verdict = mainVerdict({ question: 'paper', paper: { paper: 'authorization', expires: 'none' } });
  expect(verdict).toMatchObject({ rule: 'papers.authorization', verdict: 'void', needs: [verdict.basis] });
});

test('a warrant goes to the manager and a subpoena to the privacy officer (papers.warrant, papers.subpoena, PRV-26, PRV-27)', () => {
  expect(mainVerdict({ question: 'paper', paper: { paper: 'warrant', signedBy: 'judge' } })).toMatchObject({
    verdict: 'valid',
    routeTo: 'office-manager',
  });
  expect(mainVerdict({ question: 'paper', paper: { paper: 'subpoena', signedBy: 'clerk' } })).toMatchObject({
    verdict: 'not-enough',
    routeTo: 'privacy-officer',
  });
});

test('every kind of paper has its rule', () => {
  const required: Record<string, object> = {
    subpoena: { signedBy: 'clerk' },
    'court-order': { signedBy: 'judge' },
    warrant: { signedBy: 'judge' },
    'law-enforcement-request': { kind: 'victim' },
    'power-of-attorney': { scope: 'health-care' },
    'custody-order': { gives: 'joint' },
    estate: { kind: 'letters' },
    'access-request': { by: 'patient' },
    'restriction-request': { kind: 'other' },
    'notice-acknowledgement': { signed: true },
    'immunisation-agreement': { by: 'parent' },
  };
  for (const option of paperSchema.options) {
    const [kind = ''] = option.shape.paper.values;
    const paper = paperSchema.parse({ paper: kind, ...required[kind] });
    expect(mainVerdict({ question: 'paper', paper }).rule).toMatch(/^papers\./);
  }
});
