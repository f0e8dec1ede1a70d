import type { JudgeContext } from '../../situation/context';
import type { Refusal } from '../../situation/disclosure';
import type { Verdict } from '../../verdict';
import { refusalRules } from '../refusal.rules';
import type { Ruling } from '../weigh';
import { wrongful } from './answer';

const neverAllowed: Readonly<Partial<Record<Refusal['hurdle'], string>>> = {
  'notarised-form': 'nobody needs a notary to get what is theirs',
  'pay-first': 'an open bill is no ground to hold back a record',
  'state-a-reason': 'nobody owes a reason for wanting what is theirs',
  'own-form-only': 'a request or form with every element counts, whoever printed it',
  'come-in-person': 'what can be mailed or told on the phone may not take a trip',
  'bring-interpreter': 'the interpreter is ours to provide',
  'sign-notice': 'nobody has to sign the privacy notice to be served',
};
const withRights: readonly Refusal['recipient']['capacity'][] = [
  'patient',
  'personal-representative',
  'parent',
  'executor',
];

/** Whether a condition was set that nobody may set, to somebody with a right to what was asked, checked or still to be checked. */
export function isHurdleOnRight(situation: Refusal, rulings: readonly Ruling[]): boolean {
  if (neverAllowed[situation.hurdle] === undefined) return false;
  if (situation.hurdle === 'own-form-only' && !withRights.includes(situation.recipient.capacity)) return false;
  return (
    rulings.some((ruling) => ruling.reach === 'yes') ||
    (withRights.includes(situation.recipient.capacity) && rulings.some((ruling) => ruling.reach === 'needs'))
  );
}

/** Judges such a condition. */
export function judgeHurdle(situation: Refusal, context: JudgeContext): Verdict {
  const why = neverAllowed[situation.hurdle] ?? 'this condition may not be set';
  return wrongful(
    refusalRules['privacy.hurdle'],
    situation,
    context,
    'serious',
    `The person has a right to it, and ${why}.`,
    'Take the request as it is made, check identity the office’s way, and say how long it takes and what it can cost.',
  );
}
