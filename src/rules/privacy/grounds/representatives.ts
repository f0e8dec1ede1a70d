import { addMonths } from '../../../practice/dates';
import { checkPaper } from '../../papers/check-paper';
import type { JudgeContext } from '../../situation/context';
import type { DescribedPaper } from '../../situation/papers';
import type { Ground } from '../ground';
import { isGrownByState, majorityAt } from '../state-law';
import { peopleRules } from '../people.rules';
import { type Exchange, isPersonVerified } from '../verified';
import { familyGrounds } from './family';

/** Whoever decides for an adult patient by law, as the paper says. */
export function representativeGrounds(exchange: Exchange, context: JudgeContext): Ground[] {
  const rule = peopleRules['privacy.personal-representative'];
  const papers = exchange.papers.filter(
    (paper) => paper.paper === 'power-of-attorney' || paper.paper === 'guardianship',
  );
  const checks = papers.map((paper) => checkPaper(paper, exchange.date ?? context.date));
  const shown =
    checks.some((check) => check.standing === 'valid') ||
    (papers.length === 0 && exchange.recipient.authority.includes('credentials'));
  if (!shown) {
    const why = checks[0]?.decides;
    return [
      {
        rule,
        reach: () => 'needs',
        basis: why ?? 'That somebody decides for the patient was said, and no paper seen that says so.',
        needs: ['A health-care power of attorney in force, or a guardianship order that covers health care.'],
        betterAct: 'Ask for the paper, copy it, and pass it to the privacy officer when it is not clear.',
      },
      ...familyGrounds(exchange, context),
    ];
  }
  return [
    inTheirShoes(
      exchange,
      context,
      rule,
      'The paper seen gives authority over health care, and the person was checked.',
    ),
    ...familyGrounds(exchange, context),
  ];
}

/** A parent or guardian of a minor. An adult child's parent is family like any other. */
export function parentGrounds(exchange: Exchange, context: JudgeContext): Ground[] {
  const rule = peopleRules['privacy.parent-of-minor'];
  const { age } = exchange.subject;
  if (age === undefined) {
    return [
      {
        rule,
        reach: () => 'needs',
        basis: 'Whether the patient is a minor decides, and it is not known.',
        needs: ['How old is the patient?'],
        betterAct: 'Look at the date of birth first.',
      },
    ];
  }
  const order = exchange.papers.find((paper) => paper.paper === 'custody-order');
  const givenToOther = order?.paper === 'custody-order' && order.current && order.gives === 'sole-to-other';
  if (isGrownByState(age, context)) {
    return [
      {
        rule,
        reach: () => 'needs',
        basis: 'At this age states differ on whether somebody is grown, and no state is named.',
        needs: ['Which state’s law applies, and at what age does it make somebody an adult?'],
        asksState: true,
        atWorst: 'no',
        betterAct: 'Tell nothing yet, and ask the patient.',
      },
      // Of a minor the order would decide, of an adult the patient's own word: neither answer is given before the question.
      ...(givenToOther ? [] : familyGrounds(exchange, context)),
    ];
  }
  if (age >= majorityAt(context)) return familyGrounds(exchange, context);
  const { relationship } = exchange.recipient;
  const standsIn =
    relationship === 'step-parent' ||
    relationship === 'grandparent' ||
    relationship === 'sibling' ||
    relationship === 'friend';
  const guardian = exchange.papers.some((paper) => isCurrentGuardianship(paper));
  if (standsIn && !guardian) {
    return [
      {
        rule,
        reach: () => 'needs',
        basis:
          'A step-parent, grandparent or sitter is not the child’s representative without legal authority or a parent’s permission.',
        needs: ['A parent’s written permission, or a court’s paper.'],
        betterAct: 'Reach a parent for permission and note it; for anything more, the privacy officer.',
      },
      ...familyGrounds(exchange, context),
    ];
  }
  if (givenToOther) {
    return [
      {
        rule: peopleRules['privacy.custody'],
        reach: () => 'route',
        basis:
          'An order gives the decisions to the other parent; whether this one may still see the record is for the privacy officer to read from it.',
        routeTo: 'privacy-officer',
        betterAct: 'Stay neutral, copy the order and pass it to the privacy officer.',
      },
    ];
  }
  return [
    inTheirShoes(exchange, context, rule, 'A parent is the minor’s representative, and the person was checked.'),
    ...familyGrounds(exchange, context),
  ];
}

/** Who may hear about a patient who has died. */
export function decedentGrounds(exchange: Exchange, context: JudgeContext): Ground[] {
  const rule = peopleRules['privacy.decedent'];
  const estate = exchange.papers.filter((paper) => paper.paper === 'estate');
  const letters = estate.some(({ kind }) => kind === 'letters');
  const { capacity } = exchange.recipient;
  if (letters) {
    return [
      inTheirShoes(
        exchange,
        context,
        rule,
        'The executor, with letters from the court, stands in the dead patient’s shoes.',
      ),
      relativeOfDead(exchange),
    ];
  }
  if (capacity === 'executor' || capacity === 'personal-representative') {
    return [
      {
        rule,
        reach: () => 'needs',
        basis:
          estate.length > 0
            ? 'A will or a death certificate alone does not make somebody executor.'
            : 'No paper was seen that makes this person executor or administrator.',
        needs: ['Letters testamentary or of administration.'],
        betterAct: 'Say that you are sorry, and what paper the full record takes; it goes to the privacy officer.',
      },
    ];
  }
  return [relativeOfDead(exchange)];
}

/** What those may hear who had a part in the care or its payment, unless the patient had said no. */
function relativeOfDead(exchange: Exchange): Ground {
  const objected = exchange.subject.agreement === 'objected';
  const involved =
    exchange.purpose === 'involvement-in-care' ||
    exchange.purpose === 'payment' ||
    exchange.recipient.capacity === 'care-helper';
  return {
    rule: peopleRules['privacy.decedent'],
    reach: (fact) =>
      involved && !objected && fact.asked && fact.kind !== 'whole-record' && fact.sensitivity === 'ordinary'
        ? 'yes'
        : 'no',
    basis: objected
      ? 'The patient had said before death that this person should not know.'
      : 'Relatives may hear what concerned their part in the care or its payment before death; nothing beyond it.',
    needs: ['Letters testamentary or of administration for more than that.'],
    betterAct:
      'Say that you are sorry, ask what they need, answer what concerned their part, and name the paper the record takes.',
  };
}

/** Fifty years after death the protection ends. */
export function longDead(exchange: Exchange, context: JudgeContext): Ground[] {
  const on = exchange.subject.deceased?.on;
  if (on === undefined || addMonths(on, 600) > (exchange.date ?? context.date)) return [];
  return [
    {
      rule: peopleRules['privacy.decedent'],
      reach: () => 'yes',
      basis: 'More than fifty years have passed since the death; the federal protection has ended.',
      betterAct: 'Let the manager look at it; the practice may still decline.',
    },
  ];
}

function inTheirShoes(exchange: Exchange, context: JudgeContext, rule: Ground['rule'], basis: string): Ground {
  if (isPersonVerified(exchange, context.settings) || exchange.recipient.identity.includes('credentials')) {
    return { rule, reach: () => 'yes', basis, betterAct: 'Serve this person as you would the patient.' };
  }
  return {
    rule: peopleRules['privacy.verify-first'],
    reach: () => 'needs',
    basis: 'The right is there, but who is asking was not checked.',
    needs: ['Check who it is: photo identity, or the patient’s name and date of birth with a number on file.'],
    betterAct: 'Check the person first, then answer.',
  };
}

function isCurrentGuardianship(paper: DescribedPaper): boolean {
  return paper.paper === 'guardianship' && paper.current && paper.coversHealth;
}
