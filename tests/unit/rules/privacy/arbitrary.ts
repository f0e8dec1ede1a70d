import fc from 'fast-check';
import { factKinds, sensitivities } from '../../../../src/practice/acts/fact';
import { hearingTopics, relationships } from '../../../../src/practice/chart';
import { capacities, channels, purposes, verifications } from '../../../../src/rules/situation/common';
import { disclosureSchema } from '../../../../src/rules/situation/disclosure';
import type { DescribedDisclosure } from '../../../helpers/judging';

/** Any of the words of a list. */
const oneOf = <Word>(words: readonly Word[]): fc.Arbitrary<Word> => fc.constantFrom(...words);

/** Any fact that could be shared. */
export const anyFact = fc.record({
  kind: oneOf(factKinds.ids),
  sensitivity: fc.oneof(
    { weight: 3, arbitrary: fc.constant('ordinary' as const) },
    { weight: 1, arbitrary: oneOf(sensitivities.ids) },
  ),
  of: fc.oneof(
    { weight: 5, arbitrary: fc.constant('patient' as const) },
    { weight: 1, arbitrary: fc.constant('other-person' as const) },
  ),
  asked: fc.boolean(),
});

/** A fact of ordinary sensitivity about the patient. */
export const ordinaryFact = fc.record({ kind: oneOf(factKinds.ids), asked: fc.boolean() });

type Paper = NonNullable<DescribedDisclosure['papers']>[number];
const papers: readonly Paper[] = [
  { paper: 'authorization' },
  { paper: 'authorization', dated: false },
  { paper: 'subpoena', signedBy: 'clerk' },
  { paper: 'court-order', signedBy: 'judge', authorises: ['lab-result'] },
  { paper: 'power-of-attorney', scope: 'health-care' },
  { paper: 'power-of-attorney', scope: 'financial' },
  { paper: 'guardianship' },
  { paper: 'custody-order', gives: 'sole-to-other' },
  { paper: 'immunisation-agreement', by: 'parent' },
  { paper: 'workers-comp-claim' },
];

/** Any disclosure at all. */
export const anyDisclosure = fc.record({
  facts: fc.array(anyFact, { minLength: 1, maxLength: 4 }),
  recipient: fc.record({
    capacity: oneOf(capacities.ids),
    relationship: oneOf(relationships.ids),
    identity: fc.array(oneOf(verifications.ids), { minLength: 1, maxLength: 2 }),
    treats: fc.boolean(),
  }),
  channel: oneOf(channels.ids),
  purpose: oneOf(purposes.ids),
  destination: oneOf(['on-file', 'confirmed', 'dictated', 'from-memory', 'auto-completed'] as const),
  subject: fc.record(
    {
      age: fc.integer({ min: 0, max: 99 }),
      presence: oneOf(['present', 'reachable', 'absent', 'incapacitated'] as const),
      agreement: oneOf(['agreed', 'no-objection', 'objected', 'inferred', 'not-asked'] as const),
    },
    { requiredKeys: ['presence', 'agreement'] },
  ),
  contacts: fc.array(
    fc.record({ mayHear: fc.array(oneOf(hearingTopics.ids), { maxLength: 2 }), passcodeOnFile: fc.boolean() }),
    { maxLength: 2 },
  ),
  requests: fc.array(
    fc.record({
      kind: oneOf(['confidential-communication', 'restriction', 'self-pay-restriction'] as const),
      againstRecipient: fc.boolean(),
      breaksIt: fc.boolean(),
    }),
    { maxLength: 1 },
  ),
  papers: fc.array(oneOf(papers), { maxLength: 2 }),
  flags: fc.subarray(disclosureSchema.shape.flags.unwrap().element.options.slice(), { maxLength: 2 }),
  overhearing: fc
    .subarray(['other-patients', 'companion', 'visitor'] as const, { maxLength: 1 })
    .map((ears) => [...ears]),
  done: fc.boolean(),
});
