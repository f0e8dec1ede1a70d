import type { FactKind } from '../../../practice/acts/fact';
import type { DescribedFact } from '../../situation/common';
import type { JudgeContext } from '../../situation/context';
import type { Ground } from '../ground';
import { isClinical, isGuarded, leaveable, topicCovers } from '../information';
import { peopleRules } from '../people.rules';
import { protectionRules } from '../protection.rules';
import { type Exchange, hasOpenMismatch, isPersonVerified } from '../verified';

const remote = ['phone', 'phone-out', 'relay', 'video', 'text', 'email', 'secure-email', 'voicemail', 'fax', 'mail'];

/** What relatives, friends and helpers of an adult may be told. The last ground is the plain no. */
export function familyGrounds(exchange: Exchange, context: JudgeContext): Ground[] {
  return [
    ...contactGrounds(exchange, context),
    ...wordOfPatient(exchange),
    ...errand(exchange),
    ...leftAtHome(exchange),
    ...confirmation(exchange, context),
    unnamed(exchange),
  ];
}

/** Somebody on the patient's own list, as far as the list goes. */
function contactGrounds(exchange: Exchange, context: JudgeContext): Ground[] {
  const entries = exchange.contacts.filter((entry) => entry.isRecipient);
  const kinds = new Set<FactKind>(entries.flatMap((entry) => entry.mayHear.flatMap((topic) => topicCovers[topic])));
  if (kinds.size === 0) return [];
  const covers = (fact: DescribedFact) => kinds.has(fact.kind) && !isGuarded(fact.sensitivity);
  const passcode =
    context.settings.contactsNeedPasscode &&
    entries.some((entry) => entry.passcodeOnFile) &&
    remote.includes(exchange.channel);
  const { identity } = exchange.recipient;
  const checked = passcode
    ? (identity.includes('passcode') ||
        identity.includes('call-back-on-file') ||
        identity.includes('known-personally')) &&
      !hasOpenMismatch(exchange, context.settings)
    : identity.includes('passcode') || isPersonVerified(exchange, context.settings);
  if (checked) {
    return [
      {
        rule: peopleRules['privacy.named-contact'],
        reach: (fact) => (covers(fact) ? 'yes' : 'no'),
        basis: 'The patient has named this person for it, and the person was checked.',
        betterAct: 'Tell what the patient has named this person for, and nothing beyond it.',
      },
    ];
  }
  return [
    {
      rule: peopleRules['privacy.named-contact'],
      reach: (fact) => (covers(fact) ? 'needs' : 'no'),
      basis: 'The patient has named somebody for it, but it was not checked that this is that person.',
      needs: [
        passcode
          ? 'Ask for the passcode the patient left.'
          : 'Check who it is: full name, the patient’s date of birth, or a call back on the number on file.',
      ],
      betterAct: 'Check the person the office’s way first; then tell what the patient named, and no more.',
    },
  ];
}

/** The patient is there, or has just said so. */
function wordOfPatient(exchange: Exchange): Ground[] {
  const { presence, agreement } = exchange.subject;
  const rule = peopleRules['privacy.present-and-agrees'];
  if (presence === 'incapacitated') {
    return [
      {
        rule: peopleRules['privacy.judgement-of-clinician'],
        reach: () => 'route',
        basis: 'The patient cannot say what she wants; what is in her interest is for a clinician to judge.',
        routeTo: 'clinician',
        betterAct: 'Bring the clinician; say kindly that the doctor will speak with the family.',
      },
    ];
  }
  if (agreement === 'objected') {
    return [{ rule, reach: () => 'no', basis: 'The patient objected.', betterAct: 'Follow the patient’s no.' }];
  }
  if (agreement === 'agreed') {
    return [
      {
        rule,
        reach: (fact) => (fact.asked ? 'yes' : 'no'),
        basis: 'The patient agreed to it.',
        betterAct: 'Tell what concerns this person’s part in the care, and note that the patient agreed.',
      },
    ];
  }
  if (presence === 'present' && (agreement === 'no-objection' || agreement === 'inferred')) {
    const plain = (fact: DescribedFact) => fact.asked && !isGuarded(fact.sensitivity) && fact.kind !== 'whole-record';
    return [
      {
        rule,
        reach: (fact) => (plain(fact) ? 'yes' : fact.asked ? 'needs' : 'no'),
        basis: 'The patient was there and did not object.',
        needs: ['Ask the patient in private whether this, too, may be talked about.'],
        betterAct: 'Keep to what concerns this person’s part in the care; ask the patient before anything sensitive.',
      },
    ];
  }
  if (presence === 'present' || presence === 'reachable') {
    return [
      {
        rule,
        reach: (fact) => (fact.asked ? 'needs' : 'no'),
        basis: 'The patient can be asked and was not.',
        needs: ['May I talk about this with the person who is with you?'],
        betterAct: 'Ask the patient, out of the other’s hearing, whether it may be talked about.',
      },
    ];
  }
  return [];
}

const errandKinds: readonly FactKind[] = ['care-instructions', 'appointment-time', 'is-patient'];
/** What may itself be collected: handed over it is the errand, told it would be more. */
const collected: readonly FactKind[] = ['medication', 'imaging-result'];

/** Somebody who was sent to collect something hears what the errand needs. */
function errand(exchange: Exchange): Ground[] {
  const inPerson = exchange.channel === 'counter' || exchange.channel === 'private-window';
  if (exchange.recipient.capacity !== 'care-helper' || exchange.purpose !== 'involvement-in-care' || !inPerson)
    return [];
  const kinds = exchange.asCopy ? [...errandKinds, ...collected] : errandKinds;
  return [
    {
      rule: peopleRules['privacy.collects-for-patient'],
      reach: (fact) => (fact.asked && kinds.includes(fact.kind) && !isGuarded(fact.sensitivity) ? 'yes' : 'no'),
      basis: 'Somebody who collects for the patient may have what the errand needs.',
      betterAct: 'Hand over what is to be collected, and nothing that says why.',
    },
  ];
}

/** Whoever answers at the patient's number takes down a time, or who should call whom back; what more is told stays refused. */
function leftAtHome(exchange: Exchange): Ground[] {
  if (exchange.channel !== 'household-member' || exchange.subject.agreement === 'objected') return [];
  return [
    {
      rule: protectionRules['privacy.left-message'],
      reach: (fact) => (leaveable.includes(fact.kind) && !isGuarded(fact.sensitivity) ? 'yes' : 'no'),
      basis: 'A time, and who should call whom back, may be left with whoever answers.',
      betterAct: 'Leave the office’s name, the number and the time, and nothing that says why.',
    },
  ];
}

/** Where the office's policy lets it be confirmed that somebody is a patient. */
function confirmation(exchange: Exchange, context: JudgeContext): Ground[] {
  if (!context.settings.confirmPatientsToCallers) return [];
  return [
    {
      rule: peopleRules['privacy.family-caller'],
      reach: (fact) =>
        fact.kind === 'is-patient' && !isGuarded(fact.sensitivity) && exchange.subject.agreement !== 'objected'
          ? 'yes'
          : 'no',
      basis: 'The written policy lets it be confirmed that somebody is a patient, and nothing more.',
      betterAct: 'Confirm no more than that.',
    },
  ];
}

function unnamed(exchange: Exchange): Ground {
  const former = exchange.recipient.relationship === 'former-spouse';
  return {
    rule: peopleRules['privacy.family-caller'],
    reach: () => 'no',
    basis:
      'The patient has not allowed this person to hear it; being family, or knowing a date of birth, gives no right to it.',
    needs: ['The patient’s own permission.'],
    betterAct:
      'Confirm nothing, say kindly why, take a message for the patient or the clinician, and offer that the patient calls or looks in the portal.',
    gravity: (fact) =>
      isClinical(fact) || (former && ['presence', 'appointment-time', 'contact-details'].includes(fact.kind))
        ? 'critical'
        : 'serious',
  };
}
