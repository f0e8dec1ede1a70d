import type { Authority, Severity } from '../../authority';
import type { Rule } from '../../rule';
import type { JudgeContext } from '../../situation/context';
import type { Refusal } from '../../situation/disclosure';
import type { Verdict } from '../../verdict';
import { verdictOf } from '../../verdict-of';
import type { Ground } from '../ground';
import { sayFacts, sayRecipient } from '../say';

const services: Readonly<Record<Refusal['service'], string>> = {
  information: 'information',
  'confirm-patient': 'whether somebody is a patient',
  records: 'a copy of records',
  appointment: 'an appointment',
  'check-in': 'checking in',
  interpreter: 'an interpreter',
  'speak-to-clinician': 'speaking with the clinician at once',
  'waive-payment': 'letting an amount go',
  'work-note-change': 'changing or vouching for a note',
  'medical-advice': 'medical advice',
  'earlier-slot': 'a time out of turn',
  gift: 'a gift',
  message: 'taking a message',
  'relay-call': 'a relay call',
  notice: 'the notice of privacy practices',
  complaint: 'a complaint',
  amendment: 'a request to correct the chart',
  accounting: 'a list of disclosures',
  restriction: 'a request for a restriction',
  'confidential-communication': 'a request to be reached elsewhere',
  other: 'what was asked',
};

/** What was refused or made to depend on a condition, as the timeline says it. */
export function sayRefused(situation: Refusal): string {
  const what = situation.facts.length > 0 ? sayFacts(situation.facts) : services[situation.service];
  const how =
    situation.hurdle === 'none' ? 'Declined' : `Set the condition “${situation.hurdle.replaceAll('-', ' ')}” for`;
  return `${how} ${what} to ${sayRecipient(situation)}.`;
}

/** A refusal or hurdle that takes away a right or delays care. */
export function wrongful(
  rule: Rule,
  situation: Refusal,
  context: JudgeContext,
  severity: Severity,
  basis: string,
  betterAct: string,
  by?: Ground,
): Verdict {
  const grave = situation.flags.includes('emergency') && severity === 'serious' ? 'critical' : severity;
  return verdictOf(rule, context, {
    verdict: 'wrongful',
    outcome: 'breach',
    severity: grave,
    basis,
    betterAct,
    authority: lawOf(by),
    done: sayRefused(situation),
  });
}

/** The law behind what decided whether it might be told, beside that of refusing. */
function lawOf(by: Ground | undefined): Authority[] {
  return by === undefined
    ? []
    : [...by.rule.authority, ...(by.authority ?? [])].filter(({ kind }) => kind !== 'policy');
}

/** A refusal the policy lets stand though the law would have permitted more. */
export function cautious(
  rule: Rule,
  situation: Refusal,
  context: JudgeContext,
  basis: string,
  betterAct: string,
  outcome: 'met' | 'partly' = 'partly',
): Verdict {
  return verdictOf(rule, context, {
    verdict: 'cautious',
    outcome,
    severity: outcome === 'met' ? 'none' : 'minor',
    basis,
    betterAct,
    done: sayRefused(situation),
  });
}

/** A refusal that had to be, said with its reason and a way on, or without. */
export function right(
  rule: Rule,
  situation: Refusal,
  context: JudgeContext,
  basis: string,
  betterAct: string,
  by?: Ground,
): Verdict {
  const asks = situation.hurdle === 'written-request' || situation.hurdle === 'extra-identifier';
  const reason = situation.reasonGiven !== 'none' || asks;
  const wayOn = situation.wayOn || asks;
  const whole = reason && wayOn;
  const missing = whole
    ? ''
    : ` It was said without ${reason ? 'a way on' : wayOn ? 'a reason' : 'a reason or a way on'}.`;
  return verdictOf(rule, context, {
    verdict: 'right',
    outcome: whole ? 'met' : 'partly',
    severity: whole ? 'none' : 'minor',
    basis: `${basis}${missing}`,
    betterAct,
    authority: lawOf(by),
    done: sayRefused(situation),
  });
}
