import { dollars } from '../../../practice/money';
import type { JudgeContext } from '../../situation/context';
import type { CardNumberCase, EligibilityReading } from '../../situation/eligibility-reading';
import type { Verdict } from '../../verdict';
import { verdictOf } from '../../verdict-of';
import { readBenefitLine } from './benefit-line';
import { checkNumber } from './card-number';
import { type Reading, readBenefit } from './read-benefit';
import { rejection } from './rejections';
import { answerRules } from './rules';
import { element, readSegment } from './segment';

/** What a payer's answer says of one thing; a rejection is read as one, and never as "no insurance". */
export function judgeReading(situation: EligibilityReading, context: JudgeContext): Verdict[] {
  const segments = situation.segments.map(readSegment);
  const rejected = segments.filter(({ name }) => name === 'AAA').map((segment) => element(segment, 3));
  if (rejected.length > 0) return rejected.map((code) => rejectedAnswer(code, context));
  const unread = situation.segments.filter((_, at) => {
    const segment = segments[at];
    return segment?.name === 'EB' && readBenefitLine(segment) === undefined;
  });
  if (unread.length > 0)
    return [
      asked(
        `A line cannot be read: ${unread.join(', ')}`,
        'Was it copied whole, with the amount in its seventh place?',
        context,
      ),
    ];
  const lines = segments.flatMap((segment) => readBenefitLine(segment) ?? []);
  return [said(readBenefit(lines, situation), situation, context)];
}

function said(reading: Reading, situation: EligibilityReading, context: JudgeContext): Verdict {
  if ('needs' in reading) return asked('The answer does not say it.', reading.needs, context);
  const rule = answerRules['coverage.answer-read'];
  const side =
    situation.read === 'in-force' ? '' : ` ${situation.network.replace('-', ' ')}, service ${situation.service}`;
  const basis =
    'word' in reading
      ? `Read${side}: ${reading.word}.`
      : 'cents' in reading
        ? `Read ${situation.level}${side}: ${dollars(reading.cents)}.`
        : `Read${side}: ${reading.percentHundredths / 100} percent.`;
  return verdictOf(rule, context, {
    verdict: 'computed',
    severity: 'none',
    basis:
      situation.read === 'in-force'
        ? `${basis} It promises neither that a service is covered nor that this office is in the network.`
        : basis,
    ...('cents' in reading ? { amount: reading.cents } : {}),
    ...('percentHundredths' in reading ? { figures: { percentHundredths: reading.percentHundredths } } : {}),
    ...('word' in reading ? { order: [reading.word] } : {}),
    betterAct: 'Keep the answer with the visit, for the date of service.',
  });
}

function asked(basis: string, needs: string, context: JudgeContext): Verdict {
  return verdictOf(answerRules['coverage.answer-read'], context, {
    verdict: 'needs',
    severity: 'none',
    basis,
    needs: [needs],
    betterAct: 'Ask the payer for the one thing that is missing; never fill it in.',
  });
}

function rejectedAnswer(code: string, context: JudgeContext): Verdict {
  const known = rejection(code);
  return verdictOf(answerRules['coverage.answer-rejected'], context, {
    verdict: 'needs',
    severity: 'none',
    basis: known
      ? `The check itself failed (${code}): ${known.means}. It says nothing about whether there is insurance.`
      : `The check itself failed with code ${code}.`,
    needs: [
      known
        ? known.later
          ? 'The same question again, later.'
          : 'A corrected question.'
        : 'What does the payer say this code means?',
    ],
    betterAct: known?.act ?? 'Ring the payer; do not guess what the code means.',
  });
}

/** Whether a typed number can be the one on the card. */
export function judgeCardNumber(situation: CardNumberCase, context: JudgeContext): Verdict[] {
  const found = checkNumber(situation);
  return [
    verdictOf(answerRules['coverage.card-number'], context, {
      verdict: found.verdict,
      severity: found.verdict === 'invalid' ? 'minor' : 'none',
      basis: found.basis,
      ...(found.verdict === 'needs' ? { needs: [found.needs] } : {}),
      betterAct: 'Copy the number off the card, prefix and all, and compare it with the payer’s answer.',
    }),
  ];
}
