import type { RegistrationItem } from '../../../practice/settings/records';
import type { JudgeContext } from '../../situation/context';
import type { RegistrationData } from '../../situation/registration-data';
import type { Verdict } from '../../verdict';
import { type Answer, verdictOf } from '../../verdict-of';
import { answered, breached, met, missed, needs } from '../answers';
import { registrationDataRules } from './rules';

/**
 * Whether what is on record of a patient is complete, was asked for openly and has been put right where it changed.
 * @source REC-01
 */
export function judgeRegistrationData(situation: RegistrationData, context: JudgeContext): Verdict[] {
  const found: (readonly [keyof typeof registrationDataRules, Answer])[] = [
    ...complete(situation, context),
    ...kept(situation),
    ...asked(situation),
  ];
  const said = found.length > 0 ? found : [['records.registration-complete', nothingSaid] as const];
  return said.map(([id, answer]) => verdictOf(registrationDataRules[id], context, answer));
}

type Found = (readonly [keyof typeof registrationDataRules, Answer])[];

const nothingSaid = needs(
  ['What is on record?', 'How was it asked for?'],
  'Neither what is on record is known, nor how it was asked for.',
  'Ask openly, and write down what is said.',
);

const questions: Readonly<Record<RegistrationItem, string>> = {
  'legal-name': 'What is your full name, as on your identity card?',
  'preferred-name': 'What would you like us to call you?',
  'former-name': 'Have you been here under another name?',
  'date-of-birth': 'What is your date of birth?',
  'sex-on-file': 'Which sex does your insurance have on file?',
  'gender-and-pronouns': 'Which pronouns do you use, if you would like us to know?',
  address: 'Where do you live these days?',
  phone: 'What is the best number for you?',
  email: 'Which e-mail address would you like us to use, if any?',
  language: 'Which language do you like to speak here, and would you like an interpreter?',
  'emergency-contact': 'Whom should we ring in an emergency?',
  guarantor: 'Who answers for the bill?',
  employer: 'Where do you work?',
  insurance: 'Which insurance do you have? May I see the card?',
  'other-insurance': 'Which other insurance do you have, if any?',
  'primary-care': 'Who is your primary care clinician?',
  pharmacy: 'Which pharmacy do you use?',
  'consent-to-treat': 'Would you read and sign the consent to treatment?',
  'release-and-assignment': 'May we send claims to your plan and be paid by it? Please sign here.',
  'notice-received': 'Would you sign that you have received our privacy notice?',
  'communication-consent': 'How may we write, text and leave messages?',
  'advance-directive': 'Do you have an advance directive?',
  'race-and-ethnicity': 'Would you like to tell us your race and ethnicity?',
};

/** What is told to us is asked for and never refused for want of an answer; but without these two a chart is nobody’s. */
const cannotDecline: readonly RegistrationItem[] = ['legal-name', 'date-of-birth'];
const ofCover: readonly RegistrationItem[] = ['insurance', 'other-insurance', 'sex-on-file', 'release-and-assignment'];

function complete({ have, declined, phones, insured }: RegistrationData, { settings }: JudgeContext): Found {
  if (have === undefined) return [];
  const settled = new Set([...have, ...declined.filter((item) => !cannotDecline.includes(item))]);
  const missing = settings.records.registrationNeeded.filter(
    (item) => !settled.has(item) && !(insured === 'no' && ofCover.includes(item)),
  );
  const unasked = phones.filter(({ permission }) => permission === 'not-asked').map(({ number }) => number);
  const id = 'records.registration-complete';
  if (missing.length + unasked.length === 0)
    return [[id, answered('valid', 'none', 'What the house needs is on record.', 'Ask again at every visit, openly.')]];
  return [
    [
      id,
      answered(
        'not-enough',
        'minor',
        `On record is missing: ${[...missing, ...unasked.map((number) => `what may be left on ${number}`)].join(', ')}.`,
        'Ask for it openly before the visit; “rather not” is an answer and is written down.',
        {
          order: [...missing, ...unasked.map((number) => `permission: ${number}`)],
          needs: [
            ...missing.map((item) => questions[item]),
            ...unasked.map((number) => `May we leave a message on ${number}, and how much may it say?`),
          ],
        },
      ),
    ],
  ];
}

const reaching: readonly RegistrationItem[] = ['address', 'phone', 'legal-name', 'emergency-contact', 'insurance'];

function kept({ changed, updated, asked: how }: RegistrationData): Found {
  if (changed.length === 0) return [];
  const old = changed.filter((item) => !updated.includes(item));
  const better = 'Ask “Where do you live these days? What is the best number?” and type in what is said.';
  if (old.length === 0) return [['records.contact-kept', met('What had changed was put right.', better)]];
  const why = how === 'open' ? 'It was said' : 'Nobody asked so that it would have been said';
  return [
    [
      'records.contact-kept',
      missed(
        old.some((item) => reaching.includes(item)) ? 'serious' : 'minor',
        `${why}, and the record still has the old ${old.join(', ')}.`,
        better,
      ),
    ],
  ];
}

function asked({ asked: how }: RegistrationData): Found {
  const better = 'Ask “What is your address?” and compare what is said with the record.';
  switch (how) {
    case undefined:
      return [];
    case 'open':
      return [['records.asked-openly', met('It was asked openly, and the patient said it.', better)]];
    case 'not-asked':
      return [['records.asked-openly', missed('minor', 'Nobody asked.', better)]];
    case 'yes-no':
      return [['records.asked-openly', breached('minor', 'A question that a nod answers proves nothing.', better)]];
    case 'read-out':
      return [['records.asked-openly', breached('minor', 'What is on record was read out for all to hear.', better)]];
  }
}
