import type { JudgeContext } from '../../situation/context';
import type { Refusal } from '../../situation/disclosure';
import type { Verdict } from '../../verdict';
import { refusalRules } from '../refusal.rules';
import type { Ruling } from '../weigh';
import { cautious, wrongful } from './answer';

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

/**
 * Whether the patient was only asked to put a request for records in writing, or on our form where the written policy
 * asks for it and the form was handed over.
 * @source 45 CFR 164.524(b)(1); OCR guidance on access
 */
export function isOnlyInWriting({ service, recipient, hurdle, wayOn }: Refusal, { settings }: JudgeContext): boolean {
  if (service !== 'records' || recipient.capacity !== 'patient') return false;
  return hurdle === 'written-request' || (hurdle === 'own-form-only' && wayOn && !settings.recordsFormOptional);
}

/** Judges that: the law permits it, and taking the request by word of mouth as well. */
export function judgeInWriting(situation: Refusal, context: JudgeContext): Verdict {
  return cautious(
    refusalRules['privacy.hurdle'],
    situation,
    context,
    'The practice may ask for it in writing, as long as that neither bars nor delays the copy.',
    'Hand over the form, help with it, and pass it on today.',
    'met',
  );
}

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
