import { finding } from '../finding';
import type { JudgeContext } from '../situation/context';
import type { RegistrationCase } from '../situation/registration';
import type { Verdict } from '../verdict';
import { registrationRules } from './registration.rules';

/** Judges how the registration was kept true; each rule speaks only where its occasion arose. */
export function judgeRegistration(situation: RegistrationCase, context: JudgeContext): Verdict[] {
  return [...judgeNumber(situation, context), ...judgeOneChart(situation, context), ...judgeNotice(situation, context)];
}

/** A number that is right and was not asked for is no evidence either way: nothing came of it. */
function judgeNumber(
  { act, numberAsked, numberOutOfDate, numberUpdated }: RegistrationCase,
  context: JudgeContext,
): Verdict[] {
  if (act !== 'check-in' || !(numberAsked || numberOutOfDate)) return [];
  const right = !numberOutOfDate || numberUpdated;
  return [
    finding(registrationRules['records.contact-current'], context, {
      outcome: right ? 'met' : numberAsked ? 'partly' : 'missed',
      severity: right ? 'none' : 'minor',
      basis: right
        ? 'The number on record is the patient’s.'
        : numberAsked
          ? 'Another number was given, and the old one stayed on record.'
          : 'The number on record is out of date, and nobody asked.',
      betterAct: 'Ask "What is the best number for you?", and type in what is said.',
    }),
  ];
}

function judgeOneChart({ act, chartExisted }: RegistrationCase, context: JudgeContext): Verdict[] {
  if (act !== 'register') return [];
  return [
    finding(registrationRules['records.one-chart'], context, {
      outcome: chartExisted ? 'breach' : 'met',
      severity: chartExisted ? 'serious' : 'none',
      basis: chartExisted
        ? 'A second chart was made for a person who has one.'
        : 'There was no chart of this person before.',
      betterAct:
        'Ask whether and when, and under which name, they were seen here; search by date of birth and first name. Two charts are never merged at the desk: tell records.',
    }),
  ];
}

function judgeNotice(
  { act, inPerson, noticeOnFile, noticeHanded }: RegistrationCase,
  context: JudgeContext,
): Verdict[] {
  if (act !== 'check-in' || !inPerson || (noticeOnFile && !noticeHanded)) return [];
  return [
    finding(registrationRules['records.notice-handed'], context, {
      outcome: noticeHanded ? 'met' : 'missed',
      basis: noticeHanded
        ? 'The notice was handed over.'
        : 'No acknowledgement is on file, and the notice was not handed over.',
      betterAct:
        'Hand over the notice and ask for a signature that it was received; if somebody would rather not sign, note that it was offered.',
    }),
  ];
}
