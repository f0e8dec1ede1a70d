import type { FactKind, Sensitivity } from '../../practice/acts/fact';
import { factKinds } from '../../practice/acts/fact';
import type { HearingTopic } from '../../practice/chart';
import type { DescribedFact } from '../situation/common';

const clinical: readonly FactKind[] = [
  'appointment-reason',
  'lab-result',
  'imaging-result',
  'result-status',
  'diagnosis',
  'medication',
  'allergy',
  'immunization',
  'clinical-note',
  'referral',
  'care-instructions',
  'family-history',
  'whole-record',
];
const money: readonly FactKind[] = ['balance', 'coverage', 'copay', 'claim'];
const results: readonly FactKind[] = ['lab-result', 'imaging-result', 'result-status'];

/** Whether a fact says something about somebody's health. */
export function isClinical(fact: DescribedFact): boolean {
  return clinical.includes(fact.kind) || isGuarded(fact.sensitivity);
}

/** Whether a fact is about money or coverage. */
export function isMoney(fact: DescribedFact): boolean {
  return money.includes(fact.kind);
}

/** Whether a fact is a result of a test, or that one is back. */
export function isResult(fact: DescribedFact): boolean {
  return results.includes(fact.kind);
}

/** Whether the law or the practice guards it more closely than ordinary information. */
export function isGuarded(sensitivity: Sensitivity): boolean {
  return sensitivity !== 'ordinary';
}

const everythingOrdinary = factKinds.ids.filter((kind) => kind !== 'whole-record');

/** What a topic covers when a patient names somebody for it. A copy of the whole record is in none of them. */
export const topicCovers: Readonly<Record<HearingTopic, readonly FactKind[]>> = {
  appointments: ['is-patient', 'presence', 'appointment-time', 'appointment-provider'],
  results: ['is-patient', 'lab-result', 'imaging-result', 'result-status'],
  billing: ['is-patient', 'balance', 'coverage', 'copay', 'claim'],
  everything: everythingOrdinary,
};

/** What may be left on a machine or with a housemate. */
export const leaveable: readonly FactKind[] = ['appointment-time', 'appointment-provider', 'is-patient'];

/** A fact as it is named in a sentence. */
export function nameOf(fact: DescribedFact): string {
  const whose = fact.of === 'other-person' ? ' of another person' : '';
  return `${factKinds.terms[fact.kind]}${whose}`;
}

/** How a fact is listed: by its id where it has one, else by its kind. */
export function keyOf(fact: DescribedFact): string {
  return fact.id ?? fact.kind;
}

/** 'a, b and c'. */
export function listed(words: readonly string[]): string {
  const last = words.at(-1) ?? '';
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} and ${last}`;
}
