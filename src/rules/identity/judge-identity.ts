import type { AskItem } from '../../practice/acts/talk.vocabulary';
import type { JudgeContext } from '../situation/context';
import type { IdentityCase } from '../situation/identity';
import type { Verdict } from '../verdict';
import { remark } from '../finding';
import { verdictOf } from '../verdict-of';
import { identityRules } from './rules';

/** Occasions on which there is no record yet, or none is needed. */
const free: readonly IdentityCase['for'][] = ['general-question', 'new-patient', 'emergency'];
/** People whose standing is judged with what they are told, not by the patient's identifiers. */
const judged: readonly IdentityCase['capacity'][] = [
  'patient',
  'parent',
  'personal-representative',
  'family-or-friend',
  'care-helper',
  'stranger',
];

/**
 * Judges how a person was identified before the record was spoken about, changed or acted on.
 * @source 45 CFR 164.514(h)(1)(i); PRV-01
 */
export function judgeIdentity(situation: IdentityCase, context: JudgeContext): Verdict[] {
  if (!judged.includes(situation.capacity)) return [officeNotPerson(context)];
  const found = [
    ...wrongChart(situation, context),
    ...enough(situation, context),
    ...readOut(situation, context),
    ...mismatch(situation, context),
    ...tooMany(situation, context),
  ];
  return found.length > 0 ? found : [nothingOwed(situation, context)];
}

/** Said where no identifier was owed; it is no evidence either way. */
function nothingOwed({ acted }: IdentityCase, context: JudgeContext): Verdict {
  return remark(identityRules['identity.before-record'], context, {
    word: 'met',
    basis: acted
      ? 'No identifier is owed for this: there is no record to open, or danger comes first.'
      : 'The record was neither spoken about nor changed, so nobody had to be identified.',
    betterAct: askOpenly,
  });
}

/** Offices, firms and agencies are not known by identifiers of a patient. */
function officeNotPerson(context: JudgeContext): Verdict {
  return remark(identityRules['identity.before-record'], context, {
    word: 'needs',
    basis: 'An office, firm or agency is checked by a call back or its credentials, not by identifiers of the patient.',
    needs: ['Was it called back on a number found independently, or were credentials seen? Ask it as a disclosure.'],
    betterAct: 'Take name and organisation, find the number yourself, and call back.',
  });
}

const askOpenly = 'Ask openly for full name and date of birth, compare with the chart, and only then go on.';

function enough(situation: IdentityCase, context: JudgeContext): Verdict[] {
  if (free.includes(situation.for) || !situation.acted || situation.wrongChart) return [];
  const rule = identityRules['identity.before-record'];
  const need = context.settings.identifiersNeeded;
  const matched = identifiersOf(situation.matched, context);
  const proof = proofOf(situation, context);
  if (proof !== undefined) {
    return [
      verdictOf(rule, context, {
        verdict: 'met',
        outcome: 'met',
        severity: 'none',
        basis: proof,
        betterAct: askOpenly,
      }),
    ];
  }
  const harmless = situation.for === 'check-in' || situation.for === 'booking';
  return [
    verdictOf(rule, context, {
      verdict: matched > 0 && harmless ? 'missed' : 'breached',
      outcome: matched > 0 && harmless ? 'missed' : 'breach',
      severity: 'serious',
      basis: `${matched === 0 ? 'No identifier' : matched === 1 ? 'One identifier' : `${matched} identifiers`} matched; the policy asks for ${need}.`,
      needs: ['What is your full name?', 'What is your date of birth?'],
      betterAct: askOpenly,
    }),
  ];
}

/** By what the person is identified, in a sentence; undefined when not yet. A passcode stands for somebody the patient has named. */
function proofOf(situation: IdentityCase, context: JudgeContext): string | undefined {
  const matched = identifiersOf(situation.matched, context);
  if (situation.knownPersonally) return 'The person is known at the desk.';
  if (situation.photoIdSeen) return 'Photo identity was seen.';
  if (situation.capacity !== 'patient' && situation.matched.includes('passcode'))
    return 'The passcode the patient left was given.';
  if (matched < context.settings.identifiersNeeded) return undefined;
  return `${matched} identifiers matched; the policy asks for ${context.settings.identifiersNeeded}.`;
}

function readOut(situation: IdentityCase, context: JudgeContext): Verdict[] {
  if (situation.readOut.length === 0) return [];
  const identified = proofOf(situation, context) !== undefined;
  return [
    verdictOf(identityRules['identity.open-questions'], context, {
      verdict: identified ? 'partly-met' : 'breached',
      outcome: identified ? 'partly' : 'breach',
      severity: identified ? 'minor' : 'serious',
      basis: identified
        ? 'Something was read out of the record for a yes, though to a person already identified.'
        : 'Something was read out of the record for a yes, to a person not yet identified.',
      betterAct: 'Ask “what address do you have on file with us?” and compare.',
    }),
  ];
}

function mismatch(situation: IdentityCase, context: JudgeContext): Verdict[] {
  if (situation.mismatched.length === 0) return [];
  const settled =
    situation.photoIdSeen ||
    situation.knownPersonally ||
    identifiersOf(situation.matched, context) > context.settings.identifiersNeeded;
  const kept = !situation.acted || settled || free.includes(situation.for);
  return [
    verdictOf(identityRules['identity.mismatch-settled'], context, {
      verdict: kept ? 'met' : 'breached',
      outcome: kept ? 'met' : 'breach',
      severity: kept ? 'none' : 'critical',
      basis: kept
        ? settled
          ? 'Something did not match, and more settled it.'
          : 'Something did not match, and nothing was said or done.'
        : 'Something given does not match the record, and the record was used all the same.',
      needs: kept ? [] : ['Ask for one more identifier, or call back on the number on file.'],
      betterAct: 'Ask for a further identifier, or call back on the number on file.',
    }),
  ];
}

function wrongChart(situation: IdentityCase, context: JudgeContext): Verdict[] {
  if (!situation.wrongChart) return [];
  return [
    verdictOf(identityRules['identity.right-chart'], context, {
      verdict: situation.acted ? 'breached' : 'partly-met',
      outcome: situation.acted ? 'breach' : 'partly',
      severity: situation.acted ? 'critical' : 'minor',
      basis: situation.acted
        ? 'The chart that was used is another person’s.'
        : 'Another person’s chart was opened and closed again.',
      betterAct: 'Search by name and date of birth together, and compare both before going on.',
    }),
  ];
}

function tooMany(situation: IdentityCase, context: JudgeContext): Verdict[] {
  const asked = identifiersOf(situation.asked, context);
  const most = context.settings.identifiersNeeded + (situation.mismatched.length > 0 ? 2 : 1);
  const needless = situation.for === 'general-question' && asked > 1;
  if (!needless && asked <= most) return [];
  return [
    verdictOf(identityRules['identity.no-barrier'], context, {
      verdict: 'partly-met',
      outcome: 'partly',
      severity: 'minor',
      basis: needless
        ? 'A general question needs nobody’s identity.'
        : `${asked} identifiers were asked for; the policy asks for ${context.settings.identifiersNeeded}.`,
      betterAct: 'Stop when enough has matched.',
    }),
  ];
}

/** Different identifiers the policy knows; a name counts once. */
function identifiersOf(items: readonly AskItem[], context: JudgeContext): number {
  const known = items.filter((item) => context.settings.identifiers.includes(item));
  return new Set(known.map((item) => (item === 'patient-name' ? 'full-name' : item))).size;
}
