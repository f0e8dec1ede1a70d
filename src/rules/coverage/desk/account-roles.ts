import type { AccountRoles } from '../../situation/account';
import type { JudgeContext } from '../../situation/context';
import type { Verdict } from '../../verdict';
import { verdictOf } from '../../verdict-of';
import { deskRules } from './desk.rules';

type Person = NonNullable<AccountRoles['subscriber']>;
type Guarantor = { readonly person: Person; readonly why: string } | { readonly needs: string };

/**
 * Who answers for the bill. An adult does, unless somebody else has signed for it; for a child whoever has signed, whom a
 * court order that was seen names, or the parent or guardian who came along.
 * @source INS-27
 */
export function guarantorOf({
  patientAge = 0,
  signedFor,
  orderedToPay,
  orderSeen,
  broughtBy,
}: AccountRoles): Guarantor {
  if (signedFor !== undefined) return { person: signedFor, why: 'has signed to answer for the bill' };
  if (patientAge >= 18) return { person: 'patient', why: 'an adult answers for the own bill, whoever’s plan it is' };
  if (orderedToPay !== undefined)
    return orderSeen
      ? { person: orderedToPay, why: 'the court order on file names this parent' }
      : { needs: 'May we copy the page of the order that says who pays?' };
  if (broughtBy === 'mother' || broughtBy === 'father' || broughtBy === 'guardian')
    return { person: broughtBy, why: 'the parent or guardian who brings a child answers for the bill' };
  return { needs: 'Which parent or guardian signs to answer for the bill?' };
}

/** Box 6: what the patient is to the subscriber. */
function relationshipTo(subscriber: Person): 'self' | 'spouse' | 'child' | 'other' {
  if (subscriber === 'patient') return 'self';
  if (subscriber === 'spouse') return 'spouse';
  return subscriber === 'mother' || subscriber === 'father' ? 'child' : 'other';
}

/** Who is subscriber, patient and guarantor, and whether the statement went to the one who answers for the bill. */
export function judgeAccountRoles(situation: AccountRoles, context: JudgeContext): Verdict[] {
  const { patientAge, subscriber, statementTo } = situation;
  const rule = deskRules['coverage.account-roles'];
  const guarantor = guarantorOf(situation);
  const needs = [
    ...(patientAge === undefined ? ['How old is the patient?'] : []),
    ...(subscriber === undefined ? ['Who holds the policy?'] : []),
    ...('needs' in guarantor && patientAge !== undefined ? [guarantor.needs] : []),
  ];
  if (needs.length > 0 || 'needs' in guarantor || subscriber === undefined)
    return [
      verdictOf(rule, context, {
        verdict: 'needs',
        severity: 'none',
        basis: 'Who answers for the bill was not said.',
        needs,
        betterAct: 'Ask, and see the patient meanwhile; whoever brings a child is not billed for that.',
      }),
    ];
  const adult = (patientAge ?? 0) >= 18;
  const astray = statementTo !== undefined && statementTo !== guarantor.person && !(adult && statementTo === 'patient');
  return [
    verdictOf(rule, context, {
      verdict: astray ? 'breached' : 'computed',
      ...(astray ? { outcome: 'breach' as const } : {}),
      severity: astray ? (adult ? 'serious' : 'minor') : 'none',
      order: [`subscriber ${subscriber}`, `patient ${relationshipTo(subscriber)}`, `guarantor ${guarantor.person}`],
      basis: `${astray ? 'The statement went to somebody who does not answer for the bill. ' : ''}Guarantor: ${guarantor.person}; ${guarantor.why}.`,
      betterAct: astray
        ? 'Tell Gareth Bell today, and send the statement where the patient wants it.'
        : 'Boxes 1a and 4 hold the subscriber, 2 and 3 the patient, 6 what the patient is to the subscriber.',
    }),
  ];
}
