import fc from 'fast-check';
import { factKinds, sensitivities } from '../../../../src/practice/acts/fact';
import { askItems } from '../../../../src/practice/acts/talk.vocabulary';
import { hearingTopics, relationships } from '../../../../src/practice/chart';
import { capacities, channels, purposes, verifications } from '../../../../src/rules/situation/common';
import {
  agreements,
  destinations,
  flags,
  listeners,
  presences,
  requestKinds,
} from '../../../../src/rules/situation/disclosure.vocabulary';
import { paperSchema } from '../../../../src/rules/situation/papers';
import { anyOfSchema } from '../../../helpers/any-of-schema';
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
/** Papers that let something go, with and without what they lack. */
const papers: readonly Paper[] = [
  { paper: 'authorization' },
  { paper: 'authorization', coversSensitivity: [...sensitivities.ids] },
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
const anyPaper: fc.Arbitrary<Paper> = fc.oneof(oneOf(papers), anyOfSchema(paperSchema));

const anySubject = {
  age: fc.oneof(fc.integer({ min: 10, max: 22 }), fc.integer({ min: 0, max: 99 })),
  presence: oneOf(presences.ids),
  agreement: oneOf(agreements.ids),
};

/** Any disclosure at all. */
export const anyDisclosure = fc.record({
  facts: fc.array(anyFact, { minLength: 1, maxLength: 4 }),
  recipient: fc.record({
    capacity: oneOf(capacities.ids),
    relationship: oneOf(relationships.ids),
    identity: fc.array(oneOf(verifications.ids), { minLength: 1, maxLength: 2 }),
    authority: fc.array(oneOf(verifications.ids), { maxLength: 1 }),
    identifiersMatched: fc.array(oneOf(askItems.ids), { maxLength: 3 }),
    identifiersMismatched: fc.array(oneOf(askItems.ids), { maxLength: 1 }),
    treats: fc.boolean(),
  }),
  asCopy: fc.boolean(),
  date: fc.constantFrom('2027-03-09', '2030-12-31'),
  discreet: fc.boolean(),
  channel: oneOf(channels.ids),
  purpose: oneOf(purposes.ids),
  destination: oneOf(destinations.ids),
  subject: fc.oneof(
    { weight: 5, arbitrary: fc.record(anySubject, { requiredKeys: ['presence', 'agreement'] }) },
    {
      weight: 1,
      arbitrary: fc.record({ ...anySubject, deceased: fc.record({ on: fc.constantFrom('1970-01-01', '2026-11-30') }) }),
    },
  ),
  contacts: fc.array(
    fc.record({
      isRecipient: fc.boolean(),
      mayHear: fc.array(oneOf(hearingTopics.ids), { maxLength: 2 }),
      passcodeOnFile: fc.boolean(),
    }),
    { maxLength: 2 },
  ),
  requests: fc.array(
    fc.record({
      kind: oneOf(requestKinds.ids),
      agreed: fc.boolean(),
      coversFacts: fc.boolean(),
      againstRecipient: fc.boolean(),
      breaksIt: fc.boolean(),
    }),
    { maxLength: 1 },
  ),
  papers: fc.array(anyPaper, { maxLength: 2 }),
  flags: fc.subarray([...flags.ids], { maxLength: 2 }),
  overhearing: fc.subarray([...listeners.ids], { maxLength: 2 }),
  done: fc.boolean(),
});
