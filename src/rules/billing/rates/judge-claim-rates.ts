import { dollars } from '../../../practice/money';
import type { ClaimRates } from '../../situation/claim-rates';
import type { JudgeContext } from '../../situation/context';
import type { Verdict } from '../../verdict';
import { verdictOf } from '../../verdict-of';
import { rateRules } from './rules';

/** Parts of a thousand, rounded half up. Refuses a whole of nothing. */
export function permille(part: number, whole: number): number {
  if (whole <= 0) throw new Error('There is no share of nothing.');
  return Math.floor((part * 2000 + whole) / (whole * 2));
}

/** How claims fare, in thousandths of those sent. */
export function judgeClaimRates(rates: ClaimRates, context: JudgeContext): Verdict[] {
  const rule = rateRules['billing.claim-rates'];
  const { sent, paidFirstTime, denied, reworkEachCents } = rates;
  const needs = [
    ...(sent === 0 ? ['How many claims were sent?'] : []),
    ...(paidFirstTime === undefined && denied === undefined
      ? ['How many were paid the first time, or how many denied?']
      : []),
    ...((paidFirstTime ?? 0) + (denied ?? 0) > sent && sent > 0
      ? ['More were paid or denied than were sent: are they of the same months?']
      : []),
  ];
  if (needs.length > 0) {
    return [
      verdictOf(rule, context, {
        verdict: 'needs',
        severity: 'none',
        basis: 'The counts do not make a share.',
        needs,
        betterAct: 'Count claims of the same months.',
      }),
    ];
  }
  const { cleanClaimTargetPermille, deniedMostPermille } = context.settings.money;
  const notClean = sent - (paidFirstTime ?? sent);
  const figures = {
    sent,
    ...(paidFirstTime === undefined ? {} : { cleanPermille: permille(paidFirstTime, sent), notClean }),
    ...(denied === undefined ? {} : { deniedPermille: permille(denied, sent) }),
    ...(reworkEachCents === undefined || paidFirstTime === undefined
      ? {}
      : { reworkCents: notClean * reworkEachCents }),
  };
  const said = [
    ...(figures.cleanPermille === undefined
      ? []
      : [
          `${figures.cleanPermille} of a thousand were paid the first time, and ${cleanClaimTargetPermille} are aimed at`,
        ]),
    ...(figures.deniedPermille === undefined
      ? []
      : [`${figures.deniedPermille} of a thousand were denied, and fewer than ${deniedMostPermille} are aimed at`]),
    ...(figures.reworkCents === undefined ? [] : [`working them again cost ${dollars(figures.reworkCents)}`]),
  ];
  return [
    verdictOf(rule, context, {
      verdict: 'computed',
      severity: 'none',
      figures,
      basis: `${said.join('; ')}.`,
      betterAct: 'Sort what came back by its cause, and mend the cause: card, name, birth date, referral, accident.',
    }),
  ];
}
