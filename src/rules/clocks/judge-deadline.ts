import { addDays, addMonths } from '../../practice/dates';
import type { Rule } from '../rule';
import type { DeadlineCase } from '../situation/clock';
import type { JudgeContext } from '../situation/context';
import type { Verdict } from '../verdict';
import { verdictOf } from '../verdict-of';
import { clocksRules } from './rules';

interface Owed {
  readonly rule: Rule;
  readonly due?: string;
  readonly basis: string;
  readonly betterAct: string;
  readonly needs?: readonly string[];
}

/**
 * By when something is owed, in calendar days. Without the day it is counted from, the answer is what to ask.
 * @source 45 CFR 164.524(b)(2), 164.526(b)(2), 164.528(a)-(c), 164.404-408, 164.502(f); PRV-11, PRV-22, PRV-23, PRV-39, PRV-44
 */
export function judgeDeadline(situation: DeadlineCase, context: JudgeContext): Verdict[] {
  const owed = situation.from === undefined ? undated(situation) : dated(situation, situation.from, context);
  const { rule, due, needs, basis, betterAct } = owed;
  return [
    verdictOf(rule, context, {
      verdict: due === undefined ? (needs === undefined ? 'computed' : 'needs') : 'computed',
      severity: 'none',
      basis,
      betterAct,
      ...(due === undefined ? {} : { due }),
      ...(needs === undefined ? {} : { needs }),
    }),
  ];
}

/** The rule with the one section that this deadline stands in. */
function citing(rule: Rule, cite: string): Rule {
  return { ...rule, authority: rule.authority.filter((each) => each.cite === cite) };
}

const ruleOf: Readonly<Record<DeadlineCase['of'], Rule>> = {
  access: clocksRules['clocks.access'],
  amendment: clocksRules['clocks.amendment'],
  accounting: clocksRules['clocks.accounting'],
  'accounting-period': clocksRules['clocks.accounting'],
  'breach-notice': citing(clocksRules['clocks.breach-notice'], '45 CFR 164.404(b)'),
  'breach-report': citing(clocksRules['clocks.breach-notice'], '45 CFR 164.408'),
  'breach-media': citing(clocksRules['clocks.breach-notice'], '45 CFR 164.406'),
  'protection-after-death': clocksRules['clocks.after-death'],
};

const countedFrom: Readonly<Record<DeadlineCase['of'], string>> = {
  access: 'On which day did the request come?',
  amendment: 'On which day did the request come?',
  accounting: 'On which day did the request come?',
  'accounting-period': 'On which day was the list asked for?',
  'breach-notice': 'On which day did anybody here first know of it?',
  'breach-report': 'On which day did anybody here first know of it?',
  'breach-media': 'On which day did anybody here first know of it?',
  'protection-after-death': 'On which day did the patient die?',
};

function undated(situation: DeadlineCase): Owed {
  return {
    rule: ruleOf[situation.of],
    basis: 'The day from which it is counted is not known.',
    needs: [countedFrom[situation.of]],
    betterAct: 'Stamp every request with the day it came.',
  };
}

function dated(situation: DeadlineCase, from: string, context: JudgeContext): Owed {
  const rule = ruleOf[situation.of];
  const stamp = 'Pass it on today, and put the date where everybody sees it.';
  switch (situation.of) {
    case 'access':
      return access(situation, from, context);
    case 'amendment':
    case 'accounting': {
      const days = situation.extended ? 90 : 60;
      return {
        rule,
        due: addDays(from, days),
        basis: `${days} days from the day it came${situation.extended ? ', with the one extension' : ''}.`,
        betterAct: stamp,
      };
    }
    case 'accounting-period':
      return {
        rule,
        due: addMonths(from, -72),
        basis: 'The list reaches back six years from the day it was asked for.',
        betterAct: 'Forward the request to the privacy officer.',
      };
    case 'breach-notice':
      return notice(from, context);
    case 'breach-report':
      return report(situation, from);
    case 'breach-media':
      return media(situation, from);
    case 'protection-after-death':
      return {
        rule,
        due: addMonths(from, 600),
        basis: 'Fifty years from the day of death.',
        betterAct: 'Until then the record is protected like any other.',
      };
  }
}

function access(situation: DeadlineCase, from: string, context: JudgeContext): Owed {
  const federal = addDays(from, situation.extended ? 60 : 30);
  const state = context.state && !situation.extended ? addDays(from, context.state.recordsWithinDays) : undefined;
  const due = state !== undefined && state < federal ? state : federal;
  const byState =
    due === federal
      ? ''
      : ` ${context.state?.name ?? 'The state'} allows ${context.state?.recordsWithinDays ?? 30} days, and the shorter time wins.`;
  return {
    rule: clocksRules['clocks.access'],
    due,
    basis: `Federal law allows ${situation.extended ? '60 days with the one extension' : '30 days'}, to ${federal}.${byState} The house promises ${context.settings.recordsDays} days.`,
    betterAct: 'Date the request, tell the patient the day, and pass it on today.',
  };
}

function notice(from: string, context: JudgeContext): Owed {
  const federal = addDays(from, 60);
  const state = context.state ? addDays(from, context.state.breachNoticeDays) : undefined;
  const due = state !== undefined && state < federal ? state : federal;
  const byState =
    due === federal
      ? ''
      : ` ${context.state?.name ?? 'The state'} allows ${context.state?.breachNoticeDays ?? 60}, and the shorter time wins.`;
  return {
    rule: ruleOf['breach-notice'],
    due,
    basis: `Without unreasonable delay, and within 60 days of discovery at the latest, ${federal}.${byState}`,
    betterAct: 'Tell the privacy officer now; the officer notifies.',
  };
}

function report(situation: DeadlineCase, from: string): Owed {
  const rule = ruleOf['breach-report'];
  const betterAct = 'The privacy officer reports; the desk keeps the facts together.';
  if (situation.affected === undefined)
    return {
      rule,
      basis: 'How many people it concerns decides.',
      needs: ['How many people does it concern?'],
      betterAct,
    };
  if (situation.affected >= 500)
    return {
      rule,
      due: addDays(from, 60),
      basis: 'From 500 people on, the government is told when the patients are, within 60 days of discovery.',
      betterAct,
    };
  return {
    rule,
    due: addDays(`${from.slice(0, 4)}-12-31`, 60),
    basis: 'Below 500 people it goes into the yearly log, within 60 days after the end of the year of discovery.',
    betterAct,
  };
}

function media(situation: DeadlineCase, from: string): Owed {
  const rule = ruleOf['breach-media'];
  const betterAct = 'The manager speaks with the media, nobody else.';
  if (situation.inOneState === undefined)
    return {
      rule,
      basis: 'How many residents of one state it concerns decides.',
      needs: ['How many residents of one state does it concern?'],
      betterAct,
    };
  if (situation.inOneState > 500)
    return {
      rule,
      due: addDays(from, 60),
      basis: 'More than 500 residents of one state: the media there are told within 60 days of discovery.',
      betterAct,
    };
  return { rule, basis: 'At most 500 residents of a state: the media need not be told.', betterAct };
}
