import type { FactKind } from '../../../practice/acts/fact';
import { checkPaper } from '../../papers/check-paper';
import type { JudgeContext } from '../../situation/context';
import { type Ground, onceChecked } from '../ground';
import { isGrownByState, majorityAt } from '../state-law';
import { organisationRules } from '../organisation.rules';
import { peopleRules } from '../people.rules';
import { type Exchange, isOfficeVerified } from '../verified';
import { isGuarded } from '../information';
import { isNeeded } from './care-and-payment';

/** What a court's paper lets go, whoever brings it. */
export function processGrounds(exchange: Exchange, context: JudgeContext): Ground[] {
  const rule = organisationRules['privacy.legal-process'];
  const found: Ground[] = [];
  for (const paper of exchange.papers) {
    if (paper.paper === 'court-order') {
      const check = checkPaper(paper, exchange.date ?? context.date);
      found.push(
        check.standing === 'valid'
          ? {
              rule,
              reach: (fact) =>
                paper.authorises.includes(fact.kind) &&
                (fact.sensitivity !== 'substance-use-programme' || paper.part2Order)
                  ? 'yes'
                  : 'no',
              basis: 'A judge’s order permits exactly what it says.',
              betterAct:
                'Note date, time and who brought it, and take it to the privacy officer, who releases exactly this and logs it.',
              entries: ['PRV-44'],
            }
          : {
              rule,
              reach: () => 'route',
              basis: check.decides,
              needs: check.defects,
              routeTo: 'privacy-officer',
              betterAct: 'Take it, copy nothing, say nothing, and hand it to the privacy officer at once.',
              gravity: () => 'critical',
            },
      );
    }
    if (paper.paper === 'subpoena') {
      const check = checkPaper(paper, exchange.date ?? context.date);
      found.push({
        rule,
        reach: () => 'route',
        basis: check.decides,
        needs: check.defects,
        routeTo: 'privacy-officer',
        betterAct:
          'Note date, time and who served it; copy nothing, say nothing; hand it to the privacy officer at once, because its deadline runs.',
        gravity: () => (check.standing === 'valid' ? 'serious' : 'critical'),
      });
    }
  }
  return found;
}

/** A court without a paper in hand. */
export function courtGrounds(): Ground[] {
  return [
    {
      rule: organisationRules['privacy.legal-process'],
      reach: () => 'route',
      basis: 'What a court asks for comes as a paper, and papers of courts go to the privacy officer.',
      needs: ['The order or subpoena itself.'],
      routeTo: 'privacy-officer',
      betterAct: 'Confirm nothing; take the request down and hand it to the privacy officer at once.',
      gravity: () => 'critical',
    },
  ];
}

const locating: readonly FactKind[] = ['identity', 'contact-details', 'visit-dates', 'presence', 'is-patient'];

/**
 * What the desk may tell when it has rung 911 itself about danger or a crime in the office: who it is and where, and no
 * more than the call needs.
 * @source COM-15, PRV-27 (45 CFR 164.512(f)(5), (j))
 */
function ownCallGrounds(exchange: Exchange, context: JudgeContext): Ground[] {
  const ownCall =
    exchange.flags.includes('emergency') &&
    exchange.channel === 'phone-out' &&
    (exchange.purpose === 'safety-threat' || exchange.purpose === 'law-enforcement') &&
    isOfficeVerified(exchange, context.settings);
  if (!ownCall) return [];
  return [
    {
      rule: organisationRules['privacy.serious-threat'],
      reach: (fact) => (fact.asked && neededOnCall.includes(fact.kind) && !isGuarded(fact.sensitivity) ? 'yes' : 'no'),
      basis: 'The desk rang for help in danger: who it is and where may be said, and no more than the call needs.',
      betterAct:
        'Say what happens, who it is and where; nothing of why the person is a patient. Log it and write the report.',
      authority: [{ kind: 'law', cite: '45 CFR 164.512(f)(5)' }],
      entries: ['COM-15', 'PRV-27'],
    },
  ];
}

const neededOnCall: readonly FactKind[] = ['identity', 'presence', 'is-patient', 'contact-details'];

/** Police and other officers: the privacy officer decides, whatever they bring. */
export function policeGrounds(exchange: Exchange, context: JudgeContext): Ground[] {
  return [...ownCallGrounds(exchange, context), ...officerGrounds(exchange)];
}

function officerGrounds(exchange: Exchange): Ground[] {
  const rule = organisationRules['privacy.law-enforcement'];
  const request = exchange.papers.find((paper) => paper.paper === 'law-enforcement-request');
  const warrant = exchange.papers.find((paper) => paper.paper === 'warrant');
  const routed = (basis: string, reach: Ground['reach'], routeTo = 'privacy-officer'): Ground => ({
    rule,
    reach,
    basis,
    routeTo,
    needs: ['Name, badge number, agency and a written request.'],
    betterAct:
      'Be polite, take name, badge number and agency, confirm nothing, and fetch the privacy officer or manager now.',
    gravity: () => 'critical',
  });
  if (warrant?.paper === 'warrant') {
    const judge = warrant.signedBy !== 'agency';
    return [
      routed(
        judge
          ? 'A warrant is not read by the desk and not obstructed: the manager takes it.'
          : 'This paper is signed by an agency and not by a judge; the manager and counsel decide what it is.',
        () => 'route',
        'office-manager',
      ),
    ];
  }
  if (request?.paper === 'law-enforcement-request') {
    if (request.kind === 'locate-person') {
      return [
        routed(
          'To locate somebody only a short list of identifiers may be given, and the privacy officer gives it.',
          (fact) => (locating.includes(fact.kind) ? 'route' : 'no'),
        ),
      ];
    }
    if (request.kind === 'wound-report' || request.kind === 'emergency')
      return [
        routed(
          'What law requires or an emergency allows to be reported, a clinician reports.',
          () => 'route',
          'clinician',
        ),
      ];
    return [routed('Which of the narrow routes is open is for the privacy officer.', () => 'route')];
  }
  return [
    routed(
      'A badge or a call is not permission; which of the narrow routes is open is for the privacy officer.',
      () => 'route',
    ),
  ];
}

/** Public-health authorities: lawful without authorization, once checked. */
export function publicHealthGrounds(exchange: Exchange, context: JudgeContext): Ground[] {
  const entitled: Ground = {
    rule: organisationRules['privacy.public-health'],
    reach: (fact) => (isNeeded(fact) ? 'yes' : 'no'),
    basis: 'The law lets a public-health authority have what it is entitled to ask for, without authorization.',
    betterAct: 'Pass it to the nurse, who reports it today, and log the disclosure.',
  };
  return onceChecked(isOfficeVerified(exchange, context.settings), entitled, {
    rule: peopleRules['privacy.verify-first'],
    basis: 'That the caller is the health department was said, and not checked.',
    needs: ['Call back through the department’s published number.'],
    routeTo: 'nurse',
    betterAct: 'Take name and office, call back through a number you find yourself, and pass it to the nurse today.',
    entries: ['PRV-32'],
  });
}

/** Authorities that receive reports of abuse. */
export function protectiveGrounds(exchange: Exchange, context: JudgeContext): Ground[] {
  const rule = organisationRules['privacy.abuse-report'];
  const { age } = exchange.subject;
  if (age !== undefined && isGrownByState(age, context)) {
    return [
      {
        rule,
        reach: () => 'needs',
        basis:
          'Reports about children and about adults follow different rules; at this age states differ on which it is, and no state is named.',
        needs: ['Which state’s law applies, and at what age does it make somebody an adult?'],
        routeTo: 'clinician',
        asksState: true,
        atWorst: 'no',
        betterAct: 'Tell the clinician privately and at once; the report is the clinician’s to make with you.',
      },
    ];
  }
  const child = age !== undefined && age < majorityAt(context);
  if (child && exchange.purpose === 'abuse-report' && isOfficeVerified(exchange, context.settings)) {
    return [
      {
        rule,
        reach: (fact) => (isNeeded(fact) ? 'yes' : 'no'),
        basis: 'A report of child abuse needs nobody’s authorization.',
        betterAct: 'Bring the clinician, who makes the report with you, and log it.',
      },
    ];
  }
  return [
    {
      rule,
      reach: (fact) => (child && exchange.purpose === 'abuse-report' && !isNeeded(fact) ? 'no' : 'route'),
      basis: child
        ? 'The agency was not checked, and reports are the clinician’s to make.'
        : 'For adults, reports of abuse have conditions that a clinician judges.',
      routeTo: 'clinician',
      betterAct: 'Tell the clinician privately and at once; take the agency’s name and call it back.',
    },
  ];
}

/** A serious and imminent threat: a clinician decides, at once. */
export function threatGrounds(exchange: Exchange): Ground[] {
  if (exchange.purpose !== 'safety-threat') return [];
  return [
    {
      rule: organisationRules['privacy.serious-threat'],
      reach: () => 'route',
      basis:
        'To avert a serious and imminent threat information may go to whoever can avert it; that judgement is a clinician’s.',
      routeTo: 'clinician',
      betterAct: 'Bring a clinician this minute; where somebody is in danger now, 911.',
    },
  ];
}
