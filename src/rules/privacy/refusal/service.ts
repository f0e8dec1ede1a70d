import type { Rule } from '../../rule';
import type { JudgeContext } from '../../situation/context';
import type { Refusal } from '../../situation/disclosure';
import type { Verdict } from '../../verdict';
import { refusalRules } from '../refusal.rules';
import { cautious, right, wrongful } from './answer';

/** Judges a no, or a condition, to somebody who asked for a service and not for information. */
export function judgeRefusedService(situation: Refusal, context: JudgeContext): Verdict {
  const rules = refusalRules;
  switch (situation.service) {
    case 'interpreter':
    case 'relay-call':
      return wrongful(
        rules['privacy.language-and-relay'],
        situation,
        context,
        'serious',
        situation.service === 'interpreter'
          ? 'An interpreter is free, and nobody has to bring one.'
          : 'A relay call is a call: the operator is bound to confidentiality and needs no authorization.',
        situation.service === 'interpreter'
          ? 'Call the interpreter line and speak to the patient.'
          : 'Take the call, speak to the caller, check identity as usual.',
      );
    case 'notice':
    case 'complaint':
    case 'amendment':
    case 'accounting':
    case 'confidential-communication':
      return situation.wayOn && situation.hurdle === 'written-request'
        ? cautious(
            rightTo(situation.service),
            situation,
            context,
            'The practice may ask for it in writing, with help and without asking why.',
            'Hand over the form, help with it, and pass it on today.',
            'met',
          )
        : wrongful(
            rightTo(situation.service),
            situation,
            context,
            'serious',
            rightOf[situation.service],
            'Take the request, thank the patient, and pass it to the privacy officer today.',
          );
    case 'restriction':
      return situation.papers.some(
        (paper) =>
          paper.paper === 'restriction-request' &&
          paper.kind === 'self-pay' &&
          paper.paidInFull &&
          paper.toHealthPlan &&
          !paper.lawRequires,
      )
        ? wrongful(
            rightTo(situation.service),
            situation,
            context,
            'serious',
            'Paid in full, the practice must agree to keep it from the plan.',
            'Take the request before the claim drops, flag it, and tell billing.',
          )
        : right(
            rules['privacy.passed-on'],
            situation,
            context,
            'Whether the practice agrees is for the privacy officer; the desk promises nothing and takes the request.',
            'Take the request down and pass it to the privacy officer.',
          );
    case 'message':
      return wrongful(
        rules['privacy.take-the-message'],
        situation,
        context,
        'minor',
        'Listening discloses nothing.',
        'Take down what the caller wants the clinician to know.',
      );
    case 'speak-to-clinician':
    case 'waive-payment':
    case 'work-note-change':
    case 'medical-advice':
    case 'earlier-slot':
    case 'gift':
      return right(
        rules['privacy.not-the-desks'],
        situation,
        context,
        deskMayNot[situation.service],
        'Say why, and who decides or what can be had instead.',
      );
    default:
      return refusedVisit(situation, context);
  }
}

const rightOf = {
  notice: 'Anybody may have the notice.',
  complaint: 'A complaint is taken, and nobody is made to regret it.',
  amendment: 'A patient may ask for a correction; whether it is made is decided elsewhere.',
  accounting: 'A patient may have the list of disclosures; it goes through the privacy officer.',
  'confidential-communication': 'A reasonable wish to be reached elsewhere is met, and nobody asks why.',
} as const;

const deskMayNot = {
  'speak-to-clinician':
    'The clinician is not fetched out of a visit for what can wait; a message or a call back is owed.',
  'waive-payment': 'The desk does not let amounts go; the policy says what can be offered.',
  'work-note-change': 'Only a clinician changes a note, and nobody vouches for one to others.',
  'medical-advice': 'The desk gives no medical advice.',
  'earlier-slot': 'A place out of turn is not the desk’s to give away; words of danger are the nurse’s.',
  gift: 'The gift policy holds for everybody.',
} as const;

/** What a visit is never made to depend on: a signature on the notice, an open bill, a notary, a trip to ask for it. */
const neverForAVisit: readonly Refusal['hurdle'][] = [
  'sign-notice',
  'bring-interpreter',
  'pay-first',
  'notarised-form',
  'come-in-person',
];

function refusedVisit(situation: Refusal, context: JudgeContext): Verdict {
  const rule = refusalRules['privacy.service-refused'];
  if (neverForAVisit.includes(situation.hurdle)) {
    return wrongful(
      rule,
      situation,
      context,
      'serious',
      'The visit never depends on that.',
      'Serve the patient all the same; what was asked for can be settled beside the visit.',
    );
  }
  if (situation.flags.includes('emergency')) {
    return wrongful(
      rule,
      situation,
      context,
      'serious',
      'Words of danger go to the nurse before anything else is settled.',
      'Bring the nurse now.',
    );
  }
  if (situation.flags.includes('minor-consented-alone') && situation.recipient.capacity === 'patient') {
    return wrongful(
      rule,
      situation,
      context,
      'serious',
      'The law lets this minor consent alone to this service; nobody has to call for her.',
      'Book it without naming the reason, and ask for a safe way to reach her.',
    );
  }
  if (situation.reasonGiven === 'no-slot' || situation.reasonGiven === 'policy') {
    return right(
      rule,
      situation,
      context,
      'The calendar or the written policy does not allow it.',
      'Say why and offer what there is: another time, another clinician, the wait list.',
    );
  }
  return situation.wayOn
    ? cautious(
        rule,
        situation,
        context,
        'It was declined for a reason the written policy does not give, with another way offered.',
        'Look at the policy first; offer what it allows.',
      )
    : wrongful(
        rule,
        situation,
        context,
        'serious',
        'Somebody who came for a visit was turned away without a reason the policy knows.',
        'Say what stands in the way and offer another way.',
      );
}

/** Where each right of the patient stands. */
const sectionOf: Partial<Record<Refusal['service'], string>> = {
  notice: '45 CFR 164.520(c)',
  complaint: '45 CFR 164.530(d)',
  amendment: '45 CFR 164.526',
  accounting: '45 CFR 164.528',
  restriction: '45 CFR 164.522(a)(1)',
  'confidential-communication': '45 CFR 164.522(b)(1)',
};

/** The rule of the patient's rights, with the one section that the right stands in. */
function rightTo(service: Refusal['service']): Rule {
  const rule = refusalRules['privacy.patient-rights'];
  return { ...rule, authority: rule.authority.filter(({ cite }) => cite === sectionOf[service]) };
}
