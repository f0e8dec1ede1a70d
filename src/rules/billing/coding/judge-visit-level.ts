import { procedureOn } from '../../../practice/procedures.schema';
import type { VisitLevel } from '../../situation/coding';
import type { JudgeContext } from '../../situation/context';
import type { Verdict } from '../../verdict';
import { verdictOf } from '../../verdict-of';
import { codingRules } from './rules';
import { type LevelCode, levelByComplexity, levelByTime, levelCodes, patientKind } from './visit-level';

const passOn = 'Leave the code as it is, write the question down and give it to the biller.';

/** What a visit code, the minutes and the complexity say of each other; and whether the desk kept its hands off the code. */
export function judgeVisitLevel(situation: VisitLevel, context: JudgeContext): Verdict[] {
  return [...judgeHands(situation, context), judgeLevel(situation, context)];
}

function judgeHands({ did }: VisitLevel, context: JudgeContext): Verdict[] {
  const rule = codingRules['billing.who-codes'];
  if (did.includes('chose-code') || did.includes('changed-code')) {
    return [
      verdictOf(rule, context, {
        verdict: 'breached',
        outcome: 'breach',
        severity: 'serious',
        basis: `The desk ${did.includes('changed-code') ? 'changed' : 'chose'} a code; that is the clinician’s.`,
        routeTo: 'biller',
        betterAct: 'Put it back as the clinician had it, and tell the biller what seemed not to fit.',
      }),
    ];
  }
  if (!did.includes('told-time-decides')) return [];
  return [
    verdictOf(rule, context, {
      verdict: 'breached',
      outcome: 'breach',
      severity: 'minor',
      basis: 'Few minutes do not rule a level out: the complexity of the decisions may support it.',
      routeTo: 'biller',
      betterAct:
        'Say that a level goes by the decisions or by the time, whichever the note supports, and have the biller look.',
    }),
  ];
}

function judgeLevel(situation: VisitLevel, context: JudgeContext): Verdict {
  const on = situation.visit ?? context.date;
  const codes = context.procedures ?? [];
  const patient = patientKind(situation, on);
  const known = situation.code === undefined ? undefined : procedureOn(codes, situation.code, on);
  if (codes.length === 0) return ask(context, 'Which codes and minutes are in force?');
  if (situation.code !== undefined && known?.level === undefined) return notAVisit(situation.code, context);
  if (patient === undefined)
    return ask(
      context,
      situation.lastSeen === undefined
        ? 'When was the patient last seen by this specialty in this group, if ever?'
        : 'Last seen three years ago to the day: does the payer count that as new? Ask the biller.',
    );
  const levels = levelCodes(codes, patient, on);
  const byTime = situation.minutes === undefined ? undefined : levelByTime(levels, situation.minutes);
  const byDecisions = levelByComplexity(levels, situation.complexity);
  if (situation.code === undefined) return reached(situation, byTime, byDecisions, context);
  const own = levels.find(({ code }) => code === situation.code);
  if (own === undefined) {
    return verdictOf(codingRules['billing.visit-level'], context, {
      verdict: 'route',
      severity: 'none',
      basis: `${situation.code} is a code for ${patient === 'new' ? 'established' : 'new'} patients, and this patient is ${patient}.`,
      routeTo: 'biller',
      betterAct: 'Tell the biller before the claim goes out; do not change it.',
    });
  }
  return supported(situation, own, byTime, byDecisions, context);
}

function supported(
  { minutes, complexity }: VisitLevel,
  own: LevelCode,
  byTime: LevelCode | undefined,
  byDecisions: LevelCode | undefined,
  context: JudgeContext,
): Verdict {
  const rule = codingRules['billing.visit-level'];
  const figures = { level: own.level, ...(own.minimumMinutes ? { minimumMinutes: own.minimumMinutes } : {}) };
  const timeHolds = (byTime?.level ?? 0) >= own.level;
  if (own.minimumMinutes === undefined || timeHolds || (byDecisions?.level ?? 0) >= own.level) {
    return verdictOf(rule, context, {
      verdict: 'valid',
      severity: 'none',
      figures,
      basis:
        own.minimumMinutes === undefined
          ? `${own.code} has no minutes to reach; a nurse may have seen the patient alone.`
          : timeHolds
            ? `${own.code} is reached by time: ${minutes ?? 0} minutes, and ${own.minimumMinutes} are enough.`
            : `${own.code} is supported by the complexity of the decisions, whatever the minutes.`,
      betterAct: passOn,
    });
  }
  if (complexity === 'unknown')
    return ask(context, 'How complex were the decisions, as the clinician recorded?', figures);
  if (minutes === undefined)
    return ask(context, 'How many minutes did the clinician spend that day, as the note says?', figures);
  return verdictOf(rule, context, {
    verdict: 'route',
    severity: 'none',
    figures,
    basis: `Neither ${minutes} minutes nor decisions of ${complexity} complexity support ${own.code}.`,
    routeTo: 'biller',
    betterAct: passOn,
  });
}

function reached(
  { minutes, complexity }: VisitLevel,
  byTime: LevelCode | undefined,
  byDecisions: LevelCode | undefined,
  context: JudgeContext,
): Verdict {
  const best = (byTime?.level ?? 0) >= (byDecisions?.level ?? 0) ? byTime : byDecisions;
  if (best === undefined) {
    return ask(
      context,
      minutes === undefined
        ? 'How many minutes, or how complex were the decisions, as the note says?'
        : 'So few minutes reach no level by themselves: how complex were the decisions, as recorded?',
    );
  }
  return verdictOf(codingRules['billing.visit-level'], context, {
    verdict: 'computed',
    severity: 'none',
    order: [best.code],
    figures: { level: best.level, ...(best.minimumMinutes ? { minimumMinutes: best.minimumMinutes } : {}) },
    basis:
      best === byTime
        ? `${minutes ?? 0} minutes reach ${best.code}${complexity === 'unknown' ? '; the complexity may support more' : ''}.`
        : `Decisions of ${complexity} complexity support ${best.code}, whatever the minutes.`,
    betterAct: 'Know it to understand a bill; the clinician chooses.',
  });
}

function notAVisit(code: string, context: JudgeContext): Verdict {
  const rule = codingRules['billing.visit-level'];
  const listed = (context.procedures ?? []).find((each) => each.code === code);
  if (listed?.until !== undefined) {
    return verdictOf(rule, context, {
      verdict: 'invalid',
      severity: 'minor',
      basis: `${code} is gone since ${listed.until}.`,
      routeTo: 'biller',
      betterAct: 'Give the form back to the biller; do not put another code in its place.',
    });
  }
  return ask(context, `${code} is no office visit on our list: what is it, and whose question is it?`);
}

function ask(context: JudgeContext, question: string, figures?: Record<string, number>): Verdict {
  return verdictOf(codingRules['billing.visit-level'], context, {
    verdict: 'needs',
    severity: 'none',
    basis: 'What decides about the level was not said.',
    needs: [question],
    ...(figures === undefined ? {} : { figures }),
    betterAct: passOn,
  });
}
