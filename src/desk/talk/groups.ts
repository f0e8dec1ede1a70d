import type { MenuGroup } from '../../ui';
import type { AskItem, Vocabulary } from '../../session/vocabulary';
import { askItems, feelings, instructions, offers, requests, topics } from '../../session/vocabulary';
import { termMeaning, termName } from './labels';

/** A named part of a menu: which terms of a vocabulary stand together. */
interface Part<Id extends string> {
  readonly title: string;
  readonly ids: readonly Id[];
}

const asks: readonly Part<AskItem>[] = [
  {
    title: 'Who',
    ids: [
      'full-name',
      'date-of-birth',
      'patient-name',
      'relationship',
      'phone-on-file',
      'address-on-file',
      'passcode',
      'photo-id',
      'company',
    ],
  },
  {
    title: 'What about',
    ids: ['reason', 'symptoms-now', 'location', 'what-happened', 'new-or-established', 'language', 'anything-else'],
  },
  { title: 'When and how', ids: ['callback-number', 'best-time', 'preferred-times', 'preferred-provider'] },
  { title: 'Coverage and money', ids: ['insurance-card', 'other-coverage', 'referral', 'payment-today', 'can-pay'] },
  {
    title: 'Records and papers',
    ids: ['permission-from-patient', 'written-authorization', 'which-records', 'delivery', 'fax-details', 'why-wanted'],
  },
];
const topicParts: readonly Part<(typeof topics.ids)[number]>[] = [
  {
    title: 'Privacy and records',
    ids: [
      'privacy-of-patients',
      'who-may-hear',
      'how-we-check',
      'records-process',
      'misdirected-pages',
      'work-note-process',
    ],
  },
  {
    title: 'Care',
    ids: ['results-come-from-clinicians', 'nurse-decides', 'emergency-now', 'preparation', 'interpreter-is-free'],
  },
  {
    title: 'Coverage and money',
    ids: [
      'coverage-active',
      'coverage-inactive',
      'referral-needed',
      'authorization-needed',
      'copay-due',
      'payment-choices',
      'self-pay',
    ],
  },
  { title: 'The visit', ids: ['wait-time', 'late-policy', 'complaint-route'] },
];
const offerParts: readonly Part<(typeof offers.ids)[number]>[] = [
  { title: 'Calendar', ids: ['slot', 'other-time', 'other-provider', 'wait-list'] },
  {
    title: 'Somebody who can help',
    ids: ['nurse-now', 'nurse-callback', 'provider-message', 'manager', 'privacy-officer', 'interpreter'],
  },
  {
    title: 'A way to the information',
    ids: ['portal', 'patient-calls-us', 'message-to-patient', 'records-form', 'note-to-patient', 'listen-only'],
  },
  {
    title: 'Paying',
    ids: ['payment-plan', 'pay-later', 'hardship-form', 'self-pay-estimate', 'new-card-later', 'call-payer-together'],
  },
  { title: 'Comfort and care', ids: ['private-place', 'water-and-seat', 'pick-up-shred'] },
];
const requestParts: readonly Part<(typeof requests.ids)[number]>[] = [
  { title: 'Here', ids: ['take-seat', 'step-aside', 'lower-voice', 'fill-form', 'sign'] },
  { title: 'On the telephone', ids: ['wait-on-line', 'call-your-plan', 'come-in-person'] },
  { title: 'Papers', ids: ['written-request', 'notarised-form', 'do-not-read', 'return-or-destroy', 'name-of-reader'] },
  { title: 'Before we go on', ids: ['pay-balance-first', 'bring-own-interpreter'] },
];

/** Items that can be read back from what was heard, and those that stand in a record and can be read out. */
const readBack: readonly AskItem[] = [
  'full-name',
  'patient-name',
  'date-of-birth',
  'phone-on-file',
  'address-on-file',
  'callback-number',
  'best-time',
  'relationship',
  'company',
  'reason',
  'symptoms-now',
  'location',
  'preferred-times',
  'preferred-provider',
  'insurance-card',
  'which-records',
  'delivery',
  'fax-details',
  'payment-today',
];
const readOut: readonly AskItem[] = [
  'full-name',
  'patient-name',
  'date-of-birth',
  'phone-on-file',
  'address-on-file',
  'passcode',
  'insurance-card',
  'other-coverage',
  'preferred-provider',
];

/** One group for each part; a term that no part names ends up in a last group, so that none is ever lost. */
export function grouped<Id extends string>(
  vocabulary: Vocabulary<Id>,
  parts: readonly Part<Id>[],
): readonly MenuGroup<Id>[] {
  const placed = new Set(parts.flatMap((part) => part.ids));
  const rest = vocabulary.ids.filter((id) => !placed.has(id));
  const all = rest.length > 0 ? [...parts, { title: 'More', ids: rest }] : parts;
  return all.map((part) => ({
    id: part.title,
    title: part.title,
    entries: part.ids.map((id) => entry(vocabulary, id)),
  }));
}

function entry<Id extends string>(vocabulary: Vocabulary<Id>, id: Id): { id: Id; label: string; note: string } {
  return { id, label: termName(vocabulary, id), note: termMeaning(vocabulary, id) };
}

/** One unnamed group with every term. */
export function plain<Id extends string>(vocabulary: Vocabulary<Id>): readonly MenuGroup<Id>[] {
  return [{ id: vocabulary.name, entries: vocabulary.ids.map((id) => entry(vocabulary, id)) }];
}

export type ConfirmKey = `${'heard' | 'record'}/${AskItem}`;

/** What can be said back or read out: the source is chosen with the item. */
export function confirmGroups(): readonly MenuGroup<ConfirmKey>[] {
  const keyed = (source: 'heard' | 'record', ids: readonly AskItem[], title: string): MenuGroup<ConfirmKey> => ({
    id: source,
    title,
    entries: ids.map((id) => ({
      id: `${source}/${id}` as const,
      label: termName(askItems, id),
      note:
        source === 'heard'
          ? `say back what was heard: ${termMeaning(askItems, id)}`
          : `read out what is on record, for a yes: ${termMeaning(askItems, id)}`,
    })),
  });
  return [keyed('heard', readBack, 'Say back what was heard'), keyed('record', readOut, 'Read out what is on record')];
}

export const askGroups = grouped(askItems, asks);
export const topicGroups = grouped(topics, topicParts);
export const offerGroups = grouped(offers, offerParts);
export const requestGroups = grouped(requests, requestParts);
export const instructionGroups = plain(instructions);
export const feelingGroups = plain(feelings);
