import type { JudgeContext } from '../../situation/context';
import type { Ground } from '../ground';
import { peopleRules } from '../people.rules';
import { type Exchange, hasOpenMismatch, identifyingQuestions, isPersonVerified } from '../verified';

/** What the patient may be told about herself: everything, once it is clear that it is she. */
export function patientGrounds(exchange: Exchange, context: JudgeContext): Ground[] {
  if (isPersonVerified(exchange, context.settings)) {
    return [
      {
        rule: peopleRules['privacy.own-information'],
        reach: () => 'yes',
        basis: 'It is the patient’s own information, and the patient was identified.',
        betterAct: ownWay(exchange),
      },
    ];
  }
  const mismatch = hasOpenMismatch(exchange, context.settings);
  return [
    {
      rule: peopleRules['privacy.verify-first'],
      reach: () => 'needs',
      basis: mismatch
        ? 'Something the person gave does not match the record, and the doubt was not settled.'
        : `It was not yet clear that this is the patient: the policy asks for ${context.settings.identifiersNeeded} identifiers that match.`,
      needs: mismatch ? ['Ask for one more identifier, or call back on the number on file.'] : identifyingQuestions,
      betterAct: mismatch
        ? 'Say nothing from the record; ask for a further identifier or call the number on file.'
        : 'Ask open questions first (“please tell me your full name and date of birth”), match them with the chart, then answer.',
      gravity: () => (mismatch ? 'critical' : 'serious'),
    },
  ];
}

/** How the patient gets what is hers, by the way it takes. */
function ownWay({ channel, asCopy }: Exchange): string {
  switch (channel) {
    case 'mail':
      return 'Send it to the address on file, in a closed envelope that says nothing of care outside.';
    case 'fax':
    case 'email':
    case 'secure-email':
    case 'text':
      return 'Send it to the number or address on file, after one look that it is hers.';
    case 'portal':
      return 'Send it in the portal, to her own account.';
    case 'phone':
    case 'phone-out':
    case 'relay':
    case 'video':
      return asCopy
        ? 'Ask how she wants the copy, and send it so.'
        : 'Tell her, low enough that nobody at the desk hears.';
    default:
      return asCopy ? 'Put it into her own hand.' : 'Tell her, quietly enough that nobody else hears.';
  }
}
