import { addDays, addMonths, spokenDate } from '../../../practice/dates';
import { dollars } from '../../../practice/money';
import type { InsuranceDate } from '../../situation/insurance-date';
import { addBusinessDays, businessDaysUntil } from './business-days';
import { federalHolidays } from './federal-holidays';

/** A date with the reason for it, a reason why there is none, or what has to be asked. */
export interface Dated {
  readonly due?: string;
  readonly basis: string;
  readonly needs?: readonly string[];
  readonly betterAct: string;
}

const ask = (needs: string, betterAct = 'Ask, and write the answer down with its date.'): Dated => ({
  basis: 'What decides the date was not said.',
  needs: [needs],
  betterAct,
});

/**
 * When the written good-faith estimate is owed: one business day after a booking three to nine business days ahead, three
 * after one ten or more ahead, three after any request. No weekend, federal holiday or closed day is a business day.
 * @source 45 CFR 149.610(b)(1)(vi); INS-23
 */
export function estimateDue(situation: InsuranceDate, from: string): Dated {
  const { plan, requested, visit } = situation;
  const year = Number(from.slice(0, 4));
  const closed = [
    ...situation.closed,
    ...federalHolidays(year, Math.max(year + 1, Number((visit ?? from).slice(0, 4)))),
  ];
  const betterAct = 'Give it in writing, keep a copy, and make a new one when the service changes.';
  if (plan === 'unknown') return ask('Does the patient have insurance, and will it be used for this visit?');
  if (plan !== 'none')
    return { basis: 'Insurance is used, so this estimate is not owed; a price asked for is still told.', betterAct };
  if (requested) return { due: addBusinessDays(from, 3, closed), basis: 'Asked for: three business days.', betterAct };
  if (visit === undefined) return ask('On which day is the visit?');
  const ahead = businessDaysUntil(from, visit, closed);
  if (ahead < 3) return { basis: `Booked ${ahead} business days ahead: owed only if it is asked for.`, betterAct };
  const days = ahead < 10 ? 1 : 3;
  return {
    due: addBusinessDays(from, days, closed),
    basis: `Booked ${ahead} business days ahead: ${days === 1 ? 'one business day' : 'three business days'}.`,
    betterAct,
  };
}

/** Last day to dispute a bill above the estimate, where it is far enough above. @source 45 CFR 149.620; INS-23 */
export function disputeUntil(
  { billCents, estimateCents }: InsuranceDate,
  from: string,
  over: number | undefined,
): Dated {
  if (billCents === undefined || estimateCents === undefined || over === undefined)
    return ask(
      'What did this provider estimate, what does the bill say, and from which difference may it be disputed?',
    );
  const above = billCents - estimateCents;
  const betterAct = 'Tell the patient how to dispute; no collections meanwhile.';
  return above >= over
    ? {
        due: addDays(from, 120),
        basis: `${dollars(above)} above the estimate: it may be disputed within 120 days.`,
        betterAct,
      }
    : {
        basis: `${dollars(Math.max(0, above))} above the estimate, and a dispute begins at ${dollars(over)}.`,
        betterAct,
      };
}

/** When the payer owes an answer to a prior authorization. @source 42 CFR 422.568, 438.210 as amended by CMS-0057-F; INS-15 */
export function authorizationDue(situation: InsuranceDate, from: string): Dated {
  const { plan, urgent, drug, contractDays } = situation;
  const betterAct = 'Log date, time and reference; call on the due day. Only the clinician marks a request urgent.';
  if (plan === 'unknown') return ask('Whose plan is it?');
  const bound = plan === 'medicare-advantage' || plan === 'medicaid' || plan === 'chip';
  if (bound && !drug && from >= '2026-01-01')
    return urgent
      ? { due: addDays(from, 3), basis: 'Urgent: 72 hours.', betterAct }
      : { due: addDays(from, 7), basis: 'Standard: seven calendar days.', betterAct };
  if (contractDays !== undefined)
    return { due: addDays(from, contractDays), basis: `By the plan’s own rule: ${contractDays} days.`, betterAct };
  return ask(
    drug
      ? 'The federal clocks leave drugs out: within how many days does this plan answer?'
      : 'The federal clocks do not bind this plan: within how many days does it answer?',
    betterAct,
  );
}

/** Last day on which a claim must be received. @source 42 CFR 424.44; BIL-08 */
export function filingDue({ plan, contractDays }: InsuranceDate, from: string): Dated {
  const betterAct = 'Bill the right plan at once, and keep the proof that it was accepted.';
  if (plan === 'medicare')
    return {
      due: addMonths(from, 12),
      basis: 'Medicare: received within one calendar year of the date of service.',
      betterAct,
    };
  if (plan === 'unknown') return ask('Which payer is it?');
  return contractDays === undefined
    ? ask('How many days does the contract, or the programme, allow for filing?')
    : {
        due: addDays(from, contractDays),
        basis: `${contractDays} days by the contract or the programme’s rule.`,
        betterAct,
      };
}

/** Last day on which a parent's plan keeps a child. @source 45 CFR 147.120; INS-25 */
export function lastDayOfChild({ plan, planKeepsTo, visit }: InsuranceDate, from: string): Dated {
  if (plan === 'tricare' || plan === 'champva')
    return ask('TRICARE and CHAMPVA have age limits of their own: what does the programme say?');
  if (plan === 'unknown') return ask('Whose plan is it?');
  const birthday = addMonths(from, 26 * 12);
  const least = addDays(birthday, -1);
  const due = {
    birthday: least,
    'month-end': addDays(`${addMonths(birthday, 1).slice(0, 8)}01`, -1),
    'year-end': `${birthday.slice(0, 4)}-12-31`,
    unknown: least,
  }[planKeepsTo];
  const betterAct = 'Ask for the new card sixty days before, and check again on the day of the visit.';
  if (planKeepsTo === 'unknown' && visit !== undefined && visit > least)
    return ask(
      `The plan has to keep a child to ${least}: does this one go to the end of the month or the year?`,
      betterAct,
    );
  return {
    due,
    basis:
      planKeepsTo === 'unknown' || planKeepsTo === 'birthday'
        ? 'The plan has to keep a child until the 26th birthday; the day before may be the last.'
        : `This plan goes on to the end of the ${planKeepsTo === 'month-end' ? 'month' : 'year'}.`,
    betterAct,
  };
}

/** Last day to enrol a newborn; nothing happens by itself. @source 29 CFR 2590.701-6; 45 CFR 155.420; 42 CFR 435.117; INS-26 */
export function newbornUntil({ plan, contractDays }: InsuranceDate, from: string): Dated {
  const betterAct = 'Give the parents the date in writing, and set a recall for day 20.';
  switch (plan) {
    case 'employer': {
      const days = Math.max(30, contractDays ?? 30);
      return {
        due: addDays(from, days),
        basis: `A plan through a job: asked for within ${days} days, then back to birth. Nothing is automatic.`,
        betterAct,
      };
    }
    case 'marketplace':
      return {
        due: addDays(from, 60),
        basis: 'A marketplace plan: within 60 days, then back to birth. Nothing is automatic.',
        betterAct,
      };
    case 'medicaid':
      return {
        due: addMonths(from, 12),
        basis: 'The mother had Medicaid: the baby is eligible for a year, to the first birthday.',
        betterAct,
      };
    default:
      return ask('Which plan does the parent who enrols the baby have: through a job, the marketplace or Medicaid?');
  }
}

/** End of the three months of grace, and which of them a visit falls in. @source 45 CFR 156.270(d); INS-24 */
export function graceUntil({ plan, visit }: InsuranceDate, from: string): Dated {
  if (plan !== 'marketplace')
    return ask('Is it a marketplace plan with a subsidy? Others have grace periods of their own.');
  const start = `${from.slice(0, 8)}01`;
  const month = (count: number) => addMonths(start, count);
  const due = addDays(month(3), -1);
  const betterAct = 'See the patient, tell her what may come, and let her sign the “if not covered” statement.';
  if (visit === undefined) return { due, basis: `Three months of grace, to ${due}.`, betterAct };
  if (visit < month(1)) return { due, basis: 'First month of grace: the plan pays.', betterAct };
  if (visit <= due)
    return {
      due,
      basis: 'Second or third month of grace: the plan may hold the claim, and not pay if the premium stays unpaid.',
      betterAct,
    };
  return {
    due,
    basis: `The grace ended on ${spokenDate(due)}: cover may have ended back to the end of its first month.`,
    betterAct,
  };
}

/** Last day to return an overpayment. @source 42 CFR 401.305; BIL-13 */
export function returnUntil({ plan, looking }: InsuranceDate, from: string): Dated {
  const betterAct = 'Tell the biller today; a second person approves the refund.';
  if (plan === 'unknown') return ask('Whose money is it: Medicare’s, Medicaid’s, a plan’s or the patient’s?');
  if (plan !== 'medicare' && plan !== 'medicare-advantage' && plan !== 'medicaid')
    return ask('What do the contract and state law say of returning it?', betterAct);
  return looking
    ? {
        due: addDays(from, 240),
        basis: 'Sixty days, after a pause of at most 180 for a good-faith look at related ones.',
        betterAct,
      }
    : { due: addDays(from, 60), basis: 'Reported and returned within 60 days after it was identified.', betterAct };
}
