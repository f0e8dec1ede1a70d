import { law } from '../../cite';
import type { JudgeContext } from '../../situation/context';
import type { CollectionCall } from '../../situation/patient-money';
import type { Rule } from '../../rule';
import type { Verdict } from '../../verdict';
import { verdictOf } from '../../verdict-of';
import { leftOut, limitsFor, outOfBounds, patientTime, threatened, toldOthers } from './call';
import { collectingRules } from './rules';

const betterAct =
  'Say who you are, make sure whom you speak with, ask once for one amount, offer parts or the hardship form, and note it. To anybody else: a name and a number.';

/** Whether a call about a balance may be made so, and was made well. The gravest finding comes first. */
export function judgeCollectionCall(described: CollectionCall, context: JudgeContext): Verdict[] {
  const localTime = patientTime(described, { zone: context.settings.visits.zone, date: context.date });
  const call = { ...described, localTime };
  const rule = collectingRules[call.caller === 'agency' ? 'billing.agency-call' : 'billing.collection-call'];
  const found = [
    ...notCollected(call, context),
    ...inPrivate(call, context),
    ...conduct(call, rule, context),
    ...bounds(call, rule, context),
  ];
  if (found.length > 0) return found;
  const needs = [
    ...(localTime === undefined
      ? [call.callTime === undefined ? 'What time is it where the patient is?' : 'In which time zone is the patient?']
      : []),
    ...(call.place === 'work' && call.workForbidden === 'unknown' ? ['Are calls at work all right?'] : []),
  ];
  if (needs.length > 0) {
    return [
      verdictOf(rule, context, {
        verdict: 'needs',
        severity: 'none',
        basis: 'What decides whether to ring was not said.',
        needs,
        betterAct,
      }),
    ];
  }
  const missing = leftOut(call);
  return [
    verdictOf(rule, context, {
      verdict: missing.length === 0 ? 'met' : 'partly-met',
      outcome: missing.length === 0 ? 'met' : 'partly',
      severity: missing.length === 0 ? 'none' : 'minor',
      basis: missing.length === 0 ? 'A call as it should be.' : `Left out: ${missing.join(', ')}.`,
      betterAct,
    }),
  ];
}

function notCollected({ balance, caller }: CollectionCall, context: JudgeContext): Verdict[] {
  if (balance === 'ordinary') return [];
  if (balance === 'payer-pending') {
    return [
      breached(
        collectingRules['billing.collection-call'],
        context,
        caller === 'agency' ? 'serious' : 'minor',
        'The payer has not answered; nobody knows yet what is owed.',
        'Ask the payer first, ring the patient after the last answer.',
      ),
    ];
  }
  return [
    breached(
      collectingRules['billing.no-collection'],
      context,
      'serious',
      balance === 'qmb-share'
        ? 'A Qualified Medicare Beneficiary owes no Medicare share to anybody.'
        : 'The bill is disputed against its estimate; nothing is collected meanwhile.',
      'Ring nobody; tell the biller, and have the account marked.',
    ),
  ];
}

function inPrivate(call: CollectionCall, context: JudgeContext): Verdict[] {
  if (!toldOthers(call)) return [];
  return [
    verdictOf(collectingRules['billing.debt-in-private'], context, {
      verdict: 'breached',
      outcome: 'breach',
      severity: 'serious',
      ...(call.caller === 'agency' ? { authority: [law('15 USC 1692c(b)')] } : {}),
      basis:
        call.reached === 'person'
          ? 'The bill was spoken of before it was sure who was speaking.'
          : 'Somebody else heard of the bill.',
      betterAct,
    }),
  ];
}

function conduct(call: CollectionCall, rule: Rule, context: JudgeContext): Verdict[] {
  return threatened(call)
    ? [breached(rule, context, 'serious', 'A threat was made; care goes on, and nothing is threatened.', betterAct)]
    : [];
}

function bounds(call: CollectionCall, rule: Rule, context: JudgeContext): Verdict[] {
  const beyond = outOfBounds(call, limitsFor(call.caller, context.settings.money));
  if (beyond.length === 0) return [];
  return [
    breached(
      rule,
      context,
      call.caller === 'agency' ? 'serious' : 'minor',
      `Not now: ${beyond.join(', ')}.`,
      betterAct,
    ),
  ];
}

function breached(
  rule: Rule,
  context: JudgeContext,
  severity: 'minor' | 'serious',
  basis: string,
  better: string,
): Verdict {
  return verdictOf(rule, context, { verdict: 'breached', outcome: 'breach', severity, basis, betterAct: better });
}
