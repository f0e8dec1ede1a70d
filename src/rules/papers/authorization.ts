import type { DescribedPaper } from '../situation/papers';
import { type PaperCheck, those, voidIf } from './check';

type Authorization = Extract<DescribedPaper, { paper: 'authorization' }>;

/**
 * Whether an authorization to disclose is valid on a date: six elements, three statements, and nothing that voids it.
 * @source 45 CFR 164.508(b)(2), (c)(1)-(2); PRV-24
 */
export function checkAuthorization(form: Authorization, date: string): PaperCheck {
  const byRepresentative = form.signer === 'personal-representative' || form.signer === 'parent';
  const defects = those(
    [form.revoked, 'It was revoked in writing, and that is known here.'],
    [form.knownFalse, 'Something in it is known to be false.'],
    [isPast(form.expires, date), 'It has expired.'],
    [form.expires === 'missing', 'It names no date or event on which it ends.'],
    [form.expires === 'none', '“None” as its end is possible for research only.'],
    [!form.signed, 'It is not signed.'],
    [form.signed && !form.dated, 'The signature is not dated.'],
    [form.signedOn !== undefined && form.signedOn > date, 'The date of the signature lies in the future.'],
    [
      form.signer === 'spouse' || form.signer === 'other',
      'Whoever signed it is not the patient and has shown no authority to sign for the patient.',
    ],
    [byRepresentative && !form.authorityStated, 'It does not say by what authority the representative signed.'],
    [!form.describesInformation, 'It does not say which information.'],
    [!form.mayRelease, 'It does not name who may release.'],
    [!form.mayReceive, 'It does not name who may receive.'],
    [!form.namesThisRecipient, 'It names another recipient.'],
    [!form.purposeStated, 'It states no purpose; “at the request of the individual” would do.'],
    [!form.statesRevocation, 'It does not say that and how it can be revoked.'],
    [!form.statesConditioning, 'It does not say whether care may depend on it.'],
    [!form.statesRedisclosure, 'It does not say that what is released may be passed on.'],
    [
      form.combined && form.coversSensitivity.includes('psychotherapy-notes'),
      'An authorization for psychotherapy notes may not be combined with another.',
    ],
    [
      form.combined && !form.coversSensitivity.includes('psychotherapy-notes'),
      'It is combined with another paper in a way that is not allowed.',
    ],
  );
  return voidIf(defects, 'It has every element and statement, is in force and names this recipient.');
}

const events: readonly string[] = ['event-not-yet', 'event-past', 'none', 'none-research', 'missing'];

/** On the day of its end an authorization still holds. */
function isPast(expires: Authorization['expires'], date: string): boolean {
  return expires === 'event-past' || (!events.includes(expires) && expires < date);
}
