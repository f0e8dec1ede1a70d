import type { PolicySettings } from '../../practice/policy';
import type { Channel, Verification } from '../situation/common';
import type { Disclosure, Refusal } from '../situation/disclosure';

/** What disclosures and refusals have in common: who, about whom, how. */
export type Exchange =
  | Omit<Disclosure, 'question' | 'facts' | 'overhearing' | 'discreet' | 'done'>
  | Omit<Refusal, 'question' | 'facts'>;

const provesPerson: readonly Verification[] = [
  'known-personally',
  'photo-id',
  'two-identifiers',
  'portal-login',
  'call-back-on-file',
];
const provesOffice: readonly Verification[] = ['known-personally', 'call-back-on-file', 'credentials', 'portal-login'];
const settlesDoubt: readonly Verification[] = ['known-personally', 'photo-id', 'call-back-on-file'];
const sent: readonly Channel[] = [
  'voicemail',
  'household-member',
  'email',
  'secure-email',
  'text',
  'fax',
  'mail',
  'postcard',
  'portal',
];

/** Whether it is sent to a place rather than said to somebody. */
export function isSent(channel: Channel): boolean {
  return sent.includes(channel);
}

/** Whether it goes to a number or address that the practice holds or has checked. */
export function goesToKnownPlace(exchange: Exchange): boolean {
  return isSent(exchange.channel) && (exchange.destination === 'on-file' || exchange.destination === 'confirmed');
}

/** Whether something given does not match the record and nothing has settled the doubt. */
export function hasOpenMismatch(exchange: Exchange, settings: PolicySettings): boolean {
  const { identity, identifiersMismatched } = exchange.recipient;
  const doubt = identity.includes('mismatch') || identifiersMismatched.length > 0;
  const settled =
    identity.some((way) => settlesDoubt.includes(way)) || countMatched(exchange, settings) > settings.identifiersNeeded;
  return doubt && !settled;
}

/** Whether the person has been identified by what the policy asks for. */
export function isPersonVerified(exchange: Exchange, settings: PolicySettings): boolean {
  if (hasOpenMismatch(exchange, settings)) return false;
  if (goesToKnownPlace(exchange)) return true;
  const enough = provesPerson.filter((way) => way !== 'two-identifiers' || settings.identifiersNeeded <= 2);
  return (
    exchange.recipient.identity.some((way) => enough.includes(way)) ||
    countMatched(exchange, settings) >= settings.identifiersNeeded
  );
}

/** Whether an office, firm or agency has been checked to be what it says: by calling it back, or by its credentials. */
export function isOfficeVerified(exchange: Exchange, settings: PolicySettings): boolean {
  if (hasOpenMismatch(exchange, settings)) return false;
  const ways = [...exchange.recipient.identity, ...exchange.recipient.authority];
  return goesToKnownPlace(exchange) || ways.some((way) => provesOffice.includes(way));
}

/** How many different identifiers matched; the name counts once, whoever's form of it was asked. */
function countMatched(exchange: Exchange, settings: PolicySettings): number {
  const matched = exchange.recipient.identifiersMatched.filter((item) => settings.identifiers.includes(item));
  return new Set(matched.map((item) => (item === 'patient-name' ? 'full-name' : item))).size;
}

/** The questions that would identify a person under the policy. */
export const identifyingQuestions: readonly string[] = ['What is your full name?', 'What is your date of birth?'];
