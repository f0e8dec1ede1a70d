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
        betterAct: 'Tell her, quietly enough that nobody else hears.',
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
