import type { Rule } from '../../rule';
import type { DescribedFact } from '../../situation/common';
import type { JudgeContext } from '../../situation/context';
import type { Refusal } from '../../situation/disclosure';
import type { Verdict } from '../../verdict';
import { verdictOf } from '../../verdict-of';
import { isResult } from '../information';
import { refusalRules } from '../refusal.rules';
import { sayFacts } from '../say';
import { type Ruling, weigh } from '../weigh';
import { cautious, right, sayRefused, wrongful } from './answer';
import { isHurdleOnRight, isOnlyInWriting, judgeHurdle, judgeInWriting } from './hurdle';

/** Judges a no, or a condition, to somebody who asked for information: what would have been allowed may not be refused. */
export function judgeRefusedInformation(situation: Refusal, context: JudgeContext): Verdict {
  const rulings = weigh(situation, factsOf(situation), context);
  const open = rulings.filter((ruling) => ruling.reach === 'yes');
  if (open.length > 0 && isOnlyInWriting(situation, context)) return judgeInWriting(situation, context);
  const asksState = rulings.find(({ reach, by }) => reach === 'needs' && by.asksState);
  if (open.length === 0 && asksState !== undefined) return dependsOnState(situation, context, asksState);
  if (isHurdleOnRight(situation, rulings)) return judgeHurdle(situation, context);
  if (open.length > 0) return refusedAllowed(situation, context, open);
  const worst = rulings.toSorted((a, b) => depth(b) - depth(a))[0];
  if (worst === undefined) throw new Error('A refusal of information is about at least one fact.');
  if (worst.reach === 'needs') return refusedBeforeChecking(situation, context, worst);
  return worst.reach === 'route'
    ? refusedRouted(situation, context, worst)
    : right(
        refusalRules['privacy.reasoned-refusal'],
        situation,
        context,
        `It had to be refused: ${lower(worst.by.basis)}`,
        worst.by.betterAct,
        worst.by,
      );
}

function refusedAllowed(situation: Refusal, context: JudgeContext, open: readonly Ruling[]): Verdict {
  const { capacity } = situation.recipient;
  const what = sayFacts(open.map((ruling) => ruling.fact));
  const may = `${what} may be told here: ${lower(open[0]?.by.basis ?? '')}`;
  const ownCopy = situation.service === 'records' && capacity !== 'other-provider';
  const better = ownCopy
    ? 'Take the request, stamp it with the day it came, and give the copy in the form that was asked for.'
    : (open[0]?.by.betterAct ?? '');
  if (open.every((ruling) => isResult(ruling.fact)) && situation.reasonGiven === 'not-mine-to-say' && situation.wayOn) {
    const outcome = capacity === 'patient' ? 'met' : 'partly';
    return cautious(
      refusalRules['privacy.not-the-desks'],
      situation,
      context,
      'A clinician gives and explains results; the law would let them be read out.',
      'Read out what is released word for word, or say when the nurse calls.',
      outcome,
    );
  }
  if (situation.hurdle === 'extra-identifier' || (situation.hurdle === 'written-request' && capacity === 'patient')) {
    return cautious(
      refusalRules['privacy.check-before-no'],
      situation,
      context,
      `The person was identified already. ${may}`,
      better,
    );
  }
  const rule = deniedBy(capacity, situation);
  const onPaper = rule.id === 'privacy.refused-valid-form' || rule.id === 'privacy.passed-on';
  if (onPaper && situation.wayOn && situation.reasonGiven !== 'not-our-form') {
    return cautious(
      rule,
      situation,
      context,
      `The paper permits it and does not command the desk to do it now. ${may}`,
      better,
      'met',
    );
  }
  const small =
    situation.subject.deceased !== undefined && (capacity === 'family-or-friend' || capacity === 'care-helper');
  return wrongful(rule, situation, context, small ? 'minor' : 'serious', capitalised(may), better);
}

/** Whether it was right is a question of state law, and no state is named. */
function dependsOnState(situation: Refusal, context: JudgeContext, { by }: Ruling): Verdict {
  return verdictOf(by.rule, context, {
    verdict: 'needs',
    severity: 'none',
    basis: `Whether it could be refused depends on state law. ${by.basis}`,
    needs: by.needs ?? [],
    ...(by.routeTo === undefined ? {} : { routeTo: by.routeTo }),
    betterAct: by.betterAct,
    done: sayRefused(situation),
  });
}

/** Which right it was that the no took away. */
function deniedBy(capacity: Refusal['recipient']['capacity'], situation: Refusal): Rule {
  switch (capacity) {
    case 'patient':
      return refusalRules['privacy.refused-own'];
    case 'personal-representative':
    case 'parent':
    case 'executor':
      return refusalRules['privacy.refused-representative'];
    case 'other-provider':
      return refusalRules['privacy.refused-treating'];
    case 'family-or-friend':
    case 'care-helper':
    case 'stranger':
      return refusalRules['privacy.refused-named'];
    case 'interpreter':
      return refusalRules['privacy.language-and-relay'];
    case 'attorney':
    case 'employer':
    case 'other-insurer':
    case 'media':
    case 'vendor':
    case 'public':
    case 'court':
    case 'law-enforcement':
      return refusalRules[
        situation.papers.some((paper) => paper.paper === 'court-order')
          ? 'privacy.passed-on'
          : 'privacy.refused-valid-form'
      ];
    default:
      return refusalRules['privacy.refused-entitled'];
  }
}

function refusedBeforeChecking(situation: Refusal, context: JudgeContext, worst: Ruling): Verdict {
  const { capacity } = situation.recipient;
  const { by } = worst;
  const treating = capacity === 'other-provider';
  const formAsked =
    situation.hurdle === 'written-request' ||
    situation.hurdle === 'own-form-only' ||
    situation.reasonGiven === 'not-our-form';
  const stranded = situation.flags.includes('emergency') && !situation.wayOn;
  if (treating && by.rule.id !== 'privacy.special-consent' && (formAsked || stranded)) {
    return wrongful(
      refusalRules['privacy.refused-treating'],
      situation,
      context,
      'serious',
      'A treating office needs no authorization from the patient, only to be checked.',
      by.betterAct,
    );
  }
  const rule = refusalRules['privacy.check-before-no'];
  const asks = situation.hurdle === 'extra-identifier' || situation.hurdle === 'written-request';
  const open = situation.wayOn || asks || situation.reasonGiven === 'not-verified';
  const basis = `It could not be told yet: ${lower(by.basis)}`;
  if (open) return right(rule, situation, context, basis, by.betterAct, by);
  const outside =
    by.rule.id === 'privacy.attorney' ||
    by.rule.id === 'privacy.other-insurer' ||
    by.rule.id === 'privacy.authorization';
  return outside
    ? right(refusalRules['privacy.reasoned-refusal'], situation, context, basis, by.betterAct, by)
    : cautious(
        rule,
        situation,
        context,
        `${basis} The question that would have settled it was not asked.`,
        by.betterAct,
      );
}

function refusedRouted(situation: Refusal, context: JudgeContext, worst: Ruling): Verdict {
  const rule = refusalRules['privacy.passed-on'];
  const served = situation.papers.some((paper) => ['subpoena', 'court-order', 'warrant'].includes(paper.paper));
  if (served && !situation.wayOn) {
    return wrongful(
      rule,
      situation,
      context,
      'serious',
      'A paper of a court was refused on the spot; its deadline runs all the same.',
      worst.by.betterAct,
      worst.by,
    );
  }
  return right(
    rule,
    situation,
    context,
    `The desk does not decide this: ${lower(worst.by.basis)}`,
    worst.by.betterAct,
    worst.by,
  );
}

function factsOf(situation: Refusal): DescribedFact[] {
  if (situation.facts.length > 0) return [...situation.facts];
  return [
    {
      kind: situation.service === 'records' ? 'whole-record' : 'is-patient',
      sensitivity: 'ordinary',
      of: 'patient',
      asked: true,
    },
  ];
}

function depth(ruling: Ruling): number {
  return ['yes', 'no', 'route', 'needs'].indexOf(ruling.reach);
}

function lower(text: string): string {
  return text.slice(0, 1).toLowerCase() + text.slice(1);
}

function capitalised(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
