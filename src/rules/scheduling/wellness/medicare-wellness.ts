import { addDays, addMonths, spokenDate } from '../../../practice/dates';
import type { WellnessVisit } from '../../situation/wellness-visit';
import { asking, type Found } from '../found';
import { wellnessRules } from './rules';

const rule = wellnessRules['scheduling.wellness'];

/** Last day of the first twelve months of Part B: the Welcome visit is possible so long. @source SCH-29 (42 CFR 410.16) */
export function lastWelcomeDay(partBFrom: string): string {
  return addDays(addMonths(partBFrom, 12), -1);
}

/** First day of the next yearly wellness visit: eleven full months after the month of the last. @source SCH-29 */
export function nextWellnessDay(last: string): string {
  return `${addMonths(`${last.slice(0, 7)}-01`, 12).slice(0, 7)}-01`;
}

/** What Original Medicare says of the check-up asked for on that day. */
export function medicareWellness(asked: WellnessVisit, visit: string): Found {
  switch (asked.wants) {
    case 'ippe':
      return welcome(asked, visit);
    case 'awv':
      return yearly(asked, visit);
    case 'routine-physical':
      return {
        rule,
        verdict: 'invalid',
        severity: 'minor',
        basis: 'Medicare does not pay a routine physical: the patient would pay all of it.',
        figures: { patientPercent: 100 },
        betterAct: 'Say so kindly, tell the price before booking, and offer the wellness visit that is due.',
      };
    case 'problem':
      return {
        rule,
        verdict: 'valid',
        severity: 'none',
        basis: 'A visit about a problem, with its usual share.',
        betterAct: 'Book the type the reason asks for.',
      };
    case 'unclear-physical':
    case 'preventive':
      return {
        rule,
        verdict: 'needs',
        severity: 'none',
        basis:
          'It may be the Welcome visit, the yearly wellness visit or a routine physical, and only two of them are paid.',
        needs: [
          'Does the patient want a talk about health and plans (wellness visit), or to be examined head to toe?',
          'Since when has the patient had Part B?',
          'When was the last Welcome or wellness visit?',
        ],
        betterAct: 'Explain the three in plain words, look up the dates, and promise nothing for free.',
      };
  }
}

function welcome({ partBFrom, ippeOn }: WellnessVisit, visit: string): Found {
  if (partBFrom === undefined)
    return asking(rule, 'Since when has the patient had Part B?', 'Ask the eligibility check.');
  const due = lastWelcomeDay(partBFrom);
  const no = (basis: string): Found => ({
    rule,
    verdict: 'invalid',
    severity: 'minor',
    basis,
    due,
    betterAct: 'Offer the yearly wellness visit when it is due.',
  });
  if (ippeOn !== undefined) return no(`There was one on ${spokenDate(ippeOn)}; it is paid once.`);
  if (visit < partBFrom) return no('Part B has not begun on that day.');
  if (visit > due) return no(`The first twelve months of Part B ended on ${spokenDate(due)}.`);
  return {
    rule,
    verdict: 'valid',
    severity: 'none',
    basis: `Within the first twelve months of Part B, to ${spokenDate(due)}.`,
    order: ['G0402'],
    due,
    betterAct: 'Say what it is, and that a problem on top may cost.',
  };
}

function yearly({ partBFrom, ippeOn, hadAwv, lastAwvOn }: WellnessVisit, visit: string): Found {
  if (partBFrom === undefined && lastAwvOn === undefined)
    return asking(rule, 'Since when has the patient had Part B?', 'Ask the eligibility check.');
  if (hadAwv !== 'no' && lastAwvOn === undefined)
    return asking(rule, 'When was the last yearly wellness visit, here or elsewhere?', 'Ask the eligibility check.');
  if (partBFrom !== undefined && visit <= lastWelcomeDay(partBFrom))
    return {
      rule,
      verdict: 'invalid',
      severity: 'minor',
      basis: 'In the first twelve months of Part B it is the Welcome visit.',
      due: addMonths(partBFrom, 12),
      betterAct: 'Offer the Welcome visit.',
    };
  const last = [lastAwvOn, ippeOn]
    .filter((day) => day !== undefined)
    .toSorted()
    .at(-1);
  const due = last === undefined ? undefined : nextWellnessDay(last);
  if (due !== undefined && visit < due)
    return {
      rule: wellnessRules['scheduling.wellness-interval'],
      verdict: 'invalid',
      severity: 'minor',
      basis: `The last was on ${spokenDate(last ?? due)}; the next is possible from ${spokenDate(due)}.`,
      due,
      betterAct: `Offer a day from ${spokenDate(due)} on.`,
    };
  return {
    rule,
    verdict: 'valid',
    severity: 'none',
    basis: lastAwvOn === undefined ? 'The first yearly wellness visit.' : 'A year has passed, to the month.',
    order: [lastAwvOn === undefined ? 'G0438' : 'G0439'],
    ...(due === undefined ? {} : { due }),
    betterAct: 'Say what it is and is not, and ask whether anything else is to be looked at.',
  };
}
