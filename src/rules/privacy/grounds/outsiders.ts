import type { Authority } from '../../authority';
import { checkPaper } from '../../papers/check-paper';
import type { Purpose } from '../../situation/common';
import type { JudgeContext } from '../../situation/context';
import type { Ground } from '../ground';
import { organisationRules } from '../organisation.rules';
import { peopleRules } from '../people.rules';
import { protectionRules } from '../protection.rules';
import { type Exchange, isOfficeVerified, isPersonVerified } from '../verified';
import { authorizationNeeded } from './care-and-payment';

/** An employer: nothing without authorization. */
export function employerGrounds(exchange: Exchange): Ground[] {
  const rule = organisationRules['privacy.employer'];
  const claim =
    exchange.purpose === 'workers-comp' && exchange.papers.some((paper) => paper.paper === 'workers-comp-claim');
  if (claim) {
    return [
      {
        rule: organisationRules['privacy.workers-comp'],
        reach: () => 'route',
        basis: 'Whether a claim lets the employer have anything is a question of state law, for the privacy officer.',
        routeTo: 'privacy-officer',
        betterAct: 'Confirm nothing to the employer; pass the claim to the privacy officer.',
        gravity: () => 'critical',
      },
    ];
  }
  return [
    {
      rule,
      reach: () => 'no',
      basis:
        'Without the patient’s authorization an employer hears nothing, not even whether somebody is a patient or a note is real.',
      needs: ['A valid authorization signed by the patient.'],
      betterAct:
        'Say that you can confirm nothing about anybody; the note goes to the employee, who may show it or sign an authorization.',
      gravity: () => 'critical',
      entries: ['PRV-24'],
    },
  ];
}

/** A lawyer: authorization, the patient's own request, or process. */
export function attorneyGrounds(): Ground[] {
  return [
    authorizationNeeded(
      organisationRules['privacy.attorney'],
      'A lawyer’s letter or call alone permits nothing, not even from the patient’s own lawyer.',
    ),
  ];
}

/** What opens the door, where outsiders come for a purpose that the law has a way for. */
const instead: Partial<Record<Purpose, { cite: string; say: string }>> = {
  marketing: {
    cite: '45 CFR 164.508(a)(3)',
    say: 'Name nobody and pass the offer to the manager: advertising takes each patient’s own signed authorization.',
  },
  research: {
    cite: '45 CFR 164.512(i)',
    say: 'Name nobody and pass it to the privacy officer: a study takes the patient’s authorization, or a review board’s waiver in writing.',
  },
};

function outsideLaw({ purpose, recipient: { capacity } }: Exchange): Authority[] {
  const cite = instead[purpose]?.cite;
  return [
    ...(cite === undefined ? [] : [{ kind: 'law' as const, cite }]),
    ...(capacity === 'media' ? [{ kind: 'regulator' as const, cite: 'OCR media guidance (2020)' }] : []),
  ];
}

/** People with no part in the care. */
export function outsiderGrounds(exchange: Exchange, context: JudgeContext): Ground[] {
  const social = exchange.channel === 'social-media';
  const relief =
    exchange.purpose === 'notification' &&
    exchange.recipient.capacity !== 'media' &&
    isOfficeVerified(exchange, context.settings);
  if (relief && !social)
    return [
      {
        rule: organisationRules['privacy.outsiders'],
        reach: (fact) =>
          ['presence', 'is-patient', 'identity'].includes(fact.kind) && fact.sensitivity === 'ordinary'
            ? 'route'
            : 'no',
        basis:
          'Whoever is chartered to help in a disaster may be told where somebody is, so that the family hears; whether this is such a body is for the privacy officer.',
        routeTo: 'privacy-officer',
        betterAct: 'Take name, organisation and number, and fetch the privacy officer now.',
        gravity: () => 'serious',
        authority: [{ kind: 'law', cite: '45 CFR 164.510(b)(4)' }],
      },
    ];
  return [
    {
      rule: organisationRules[social ? 'privacy.public-reply' : 'privacy.outsiders'],
      reach: () => 'no',
      basis: social
        ? 'A public word that somebody is a patient is a disclosure, whoever posted first.'
        : 'This person has no part in the patient’s care or its payment.',
      betterAct: social
        ? 'Pass it to the manager; the approved neutral reply confirms nothing.'
        : (instead[exchange.purpose]?.say ?? 'Confirm nothing, and offer to pass on a name and number.'),
      gravity: () => 'critical',
      authority: social ? [] : outsideLaw(exchange),
    },
  ];
}

/** Whoever carries the words between the patient and us. */
export function interpreterGrounds(exchange: Exchange): Ground[] {
  const rule = organisationRules['privacy.interpreter'];
  if (exchange.subject.agreement === 'objected') {
    return [
      {
        rule,
        reach: () => 'needs',
        basis: 'The patient does not want this person to interpret.',
        needs: ['A qualified interpreter the patient accepts.'],
        betterAct: 'Call the interpreter line instead.',
      },
    ];
  }
  return [
    {
      rule,
      reach: () => 'yes',
      basis: 'An interpreter or relay operator is part of the conversation and needs no authorization.',
      betterAct: 'Speak to the patient, through the interpreter, as to anybody else.',
    },
  ];
}

/** Somebody it reached by mistake. */
export function wrongRecipientGrounds(): Ground[] {
  return [
    {
      rule: protectionRules['privacy.destination'],
      reach: () => 'no',
      basis: 'It reached somebody it was not meant for.',
      betterAct: 'Tell the privacy officer now; ask the recipient not to read it and to return or destroy it.',
      gravity: () => 'critical',
      entries: ['PRV-39'],
    },
  ];
}

/** What the patient's own signature on an authorization, or on a request that names a third person, lets go. */
export function signedGrounds(exchange: Exchange, context: JudgeContext): Ground[] {
  const date = exchange.date ?? context.date;
  const found: Ground[] = [];
  for (const paper of exchange.papers) {
    const signed = paper.paper === 'authorization' || (paper.paper === 'access-request' && paper.toThirdParty);
    if (!signed) continue;
    const check = checkPaper(paper, date);
    const rule = protectionRules['privacy.authorization'];
    const covers: Ground['reach'] = (fact) => {
      if (paper.paper !== 'authorization') return fact.sensitivity === 'ordinary' ? 'yes' : 'no';
      const kind =
        paper.covers.length === 0 || paper.covers.includes(fact.kind) || paper.covers.includes('whole-record');
      return kind && paper.coversSensitivity.includes(fact.sensitivity) ? 'yes' : 'no';
    };
    if (check.standing !== 'valid') {
      found.push({
        rule,
        reach: (fact) => (covers(fact) === 'yes' ? 'needs' : 'no'),
        basis: check.decides,
        needs: check.defects,
        betterAct:
          'Return the form with a clear note of what is missing; release nothing on it, and never fill the gap yourself.',
        gravity: () => 'critical',
      });
      continue;
    }
    const checked = isOfficeVerified(exchange, context.settings) || isPersonVerified(exchange, context.settings);
    found.push(
      checked
        ? {
            rule,
            reach: covers,
            basis: 'The signed form has every element and names this recipient.',
            betterAct: 'Release exactly what the form describes, to whom it names, and keep a copy.',
          }
        : {
            rule: peopleRules['privacy.verify-first'],
            reach: (fact) => (covers(fact) === 'yes' ? 'needs' : 'no'),
            basis: 'The form is valid; that this is the recipient it names was not checked.',
            needs: [
              'Check that it is the recipient the form names: credentials, or a call back on a number found independently.',
            ],
            betterAct: 'Check the recipient, then release exactly what the form describes.',
            entries: ['PRV-24'],
          },
    );
  }
  return found;
}
