import { daysBetween } from '../../../practice/dates';
import { medicineElements } from '../../../practice/settings/words';
import type { JudgeContext } from '../../situation/context';
import { type MedicineMessage, type MedicineWord, medicineWords } from '../../situation/medicines';
import type { Verdict } from '../../verdict';
import { verdictOf } from '../../verdict-of';
import { listedName } from './drug-names';
import { medicineRules } from './medicine.rules';

type Element = keyof typeof medicineElements.terms;

/** What advice from the desk is, and what of it can harm. */
const advice: Readonly<Partial<Record<MedicineWord, 'serious' | 'critical'>>> = {
  'take-it': 'critical',
  'take-more': 'critical',
  'take-less': 'critical',
  stop: 'critical',
  skip: 'critical',
  'safe-together': 'critical',
  'no-worry': 'critical',
  'not-passed-on': 'critical',
  'what-it-is-for': 'serious',
};

/** The question to ask for each part that is missing. */
const asks: Readonly<Record<Element, string>> = {
  patient: 'What is the patient’s full name and date of birth?',
  spelling: 'How is it spelled on the bottle, letter by letter?',
  strength: 'Which strength, with its unit, does the label say?',
  'how-taken': 'How do you take it now?',
  pharmacy: 'Which pharmacy?',
  supply: 'When was it last filled, or for how many days is it enough?',
  callback: 'Which number reaches you today?',
  purpose: 'What do you take it for?',
  question: 'What is the question, in the caller’s own words?',
  'read-back': 'Is it right as I read it back to you?',
};

/** Without these nobody can act on the message. */
const essential: readonly Element[] = ['patient', 'spelling', 'callback', 'question'];
const pressing = { routine: 0, 'same-day': 1, now: 2 } as const;

/**
 * Judges a message about a medicine: complete, no advice given, as urgent as it is, to somebody who may answer it, and its
 * name checked when it is on the look-alike list. @source REC-11, COM-06, SCH-16
 */
export function judgeMedicineMessage(situation: MedicineMessage, context: JudgeContext): Verdict[] {
  return [
    judgeComplete(situation, context),
    ...judgeName(situation, context),
    judgeAdvice(situation, context),
    judgeUrgency(situation, context),
    judgeRecipient(situation, context),
  ];
}

function judgeComplete(situation: MedicineMessage, context: JudgeContext): Verdict {
  const missing = elementsOf(situation, context).filter((element) => !holds(situation, element));
  const unusable = missing.length >= 3 || missing.some((element) => essential.includes(element));
  const words = missing.map((element) => medicineElements.terms[element]);
  return verdictOf(medicineRules['records.refill-message'], context, {
    verdict: missing.length === 0 ? 'met' : unusable ? 'missed' : 'partly-met',
    outcome: missing.length === 0 ? 'met' : unusable ? 'missed' : 'partly',
    severity: missing.length === 0 ? 'none' : unusable ? 'serious' : 'minor',
    basis: missing.length === 0 ? 'Everything is in it.' : `Missing: ${words.join('; ')}.`,
    ...(missing.length === 0 ? {} : { needs: missing.map((each) => asks[each]) }),
    betterAct: 'Have the label read to you, ask pharmacy, last fill and number, and read it all back.',
  });
}

function elementsOf({ about }: MedicineMessage, context: JudgeContext): readonly Element[] {
  if (about === 'refill') return context.settings.words.refillElements;
  const named: readonly Element[] = about === 'preparation' || about === 'other' ? [] : ['spelling'];
  return ['patient', ...named, 'question', 'callback', 'read-back'];
}

function holds({ includes, daysLeft, lastFill }: MedicineMessage, element: Element): boolean {
  return includes.includes(element) || (element === 'supply' && (daysLeft ?? lastFill) !== undefined);
}

function judgeName({ medicine, includes }: MedicineMessage, context: JudgeContext): Verdict[] {
  const own = medicine === undefined || context.words === undefined ? undefined : listedName(medicine, context.words);
  if (own === undefined) return [];
  const told = includes.includes('purpose');
  return [
    verdictOf(medicineRules['records.drug-name'], context, {
      verdict: told ? 'met' : 'missed',
      outcome: told ? 'met' : 'missed',
      severity: told ? 'none' : 'serious',
      basis: `${own.name} is taken for ${own.confusedWith.join(', ')}${told ? '; what it is for stands beside it' : ', and the message does not say what it is for'}.`,
      order: [own.name, ...own.confusedWith],
      ...(told ? {} : { needs: ['What is it for?'] }),
      betterAct: `Write ${own.name} with what the patient takes it for.`,
    }),
  ];
}

function judgeAdvice({ said }: MedicineMessage, context: JudgeContext): Verdict {
  const rule = medicineRules['records.medicine-advice'];
  const given = said.filter((word) => advice[word] !== undefined);
  const betterAct = '"I cannot judge that; the nurse can. She will call you by noon."';
  if (given.length > 0) {
    return verdictOf(rule, context, {
      verdict: 'breached',
      outcome: 'breach',
      severity: given.some((word) => advice[word] === 'critical') ? 'critical' : 'serious',
      basis: `The desk said ${given.map((word) => medicineWords.terms[word]).join('; ')}.`,
      betterAct,
      routeTo: 'nurse',
    });
  }
  const promised = said.includes('refill-promised');
  return verdictOf(rule, context, {
    verdict: promised ? 'partly-met' : 'met',
    outcome: promised ? 'partly' : 'met',
    severity: promised ? 'minor' : 'none',
    basis: promised ? 'A refill was promised that only a clinician can give.' : 'The desk gave no advice.',
    betterAct: promised ? 'Promise the call, not the refill.' : betterAct,
  });
}

/** Days for which the medicine lasts, from what was said or from the last fill; never below none. */
function daysLeftOf({ daysLeft, lastFill, supplyDays, on }: MedicineMessage, today: string): number | undefined {
  if (daysLeft !== undefined) return daysLeft;
  if (lastFill === undefined || supplyDays === undefined) return undefined;
  return Math.max(0, supplyDays - Math.max(0, daysBetween(lastFill, on ?? today)));
}

function judgeUrgency(situation: MedicineMessage, context: JudgeContext): Verdict {
  const rule = medicineRules['records.medicine-urgency'];
  const { about, symptoms, urgency } = situation;
  const left = daysLeftOf(situation, context.date);
  const figures = left === undefined ? {} : { figures: { daysLeft: left } };
  const short = left !== undefined && left < context.settings.words.sameDayUnderDays;
  const needed = symptoms === 'red-flag' ? 'now' : symptoms === 'some' || short ? 'same-day' : 'routine';
  const questions = [
    ...(symptoms === 'unknown' ? ['Does the person feel unwell, and how, in their own words?'] : []),
    ...(about === 'refill' && left === undefined ? ['For how many days is it enough?'] : []),
  ];
  if (pressing[urgency] < pressing[needed]) {
    return verdictOf(rule, context, {
      verdict: 'breached',
      outcome: 'breach',
      severity: needed === 'now' ? 'critical' : 'serious',
      basis: `${symptoms === 'red-flag' ? 'Words of danger were said' : symptoms === 'some' ? 'A symptom was told' : `It lasts ${String(left)} more day${left === 1 ? '' : 's'}`}; it was marked ${urgency}.`,
      ...figures,
      ...(needed === 'now' ? { routeTo: 'emergency' } : {}),
      betterAct:
        needed === 'now'
          ? 'Follow the list of danger at once; the message only records it.'
          : 'Mark it same-day and tell the nurse.',
    });
  }
  if (urgency === 'routine' && questions.length > 0) {
    return verdictOf(rule, context, {
      verdict: 'needs',
      severity: 'none',
      basis: 'Whether it can wait was not asked.',
      needs: questions,
      betterAct: 'Ask before it is marked.',
    });
  }
  return verdictOf(rule, context, {
    verdict: 'met',
    outcome: 'met',
    severity: 'none',
    basis: `Marked ${urgency}; ${needed} is what it asks for.`,
    ...figures,
    betterAct: `Mark it ${needed}.`,
  });
}

function judgeRecipient({ to, risks }: MedicineMessage, context: JudgeContext): Verdict {
  const right = to === 'nurse' || to === 'clinician';
  const named = risks.length === 0 ? '' : ` The patient named ${risks.join(', ')}, which the nurse has to know.`;
  return verdictOf(medicineRules['records.medicine-recipient'], context, {
    verdict: right ? 'met' : 'missed',
    outcome: right ? 'met' : 'missed',
    severity: right ? 'none' : risks.includes('diabetes') ? 'critical' : 'serious',
    basis: right ? `It went to the ${to}.` : `It went to ${to === 'nobody' ? 'nobody' : `the ${to}`}.${named}`,
    ...(right ? {} : { routeTo: 'nurse' }),
    betterAct: 'Send it to the nurse, with the caller’s own words.',
  });
}
