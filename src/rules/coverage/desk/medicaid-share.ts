import { dollars, mostPercentOf } from '../../../practice/money';
import { valueOn } from '../../../practice/values.schema';
import type { JudgeContext } from '../../situation/context';
import type { MedicaidShare } from '../../situation/desk-money';
import type { Verdict } from '../../verdict';
import { verdictOf } from '../../verdict-of';
import { deskRules } from './desk.rules';

type Most = { readonly cents: number; readonly why: string } | { readonly needs: string };

/** What a Medicaid member can be asked for; being sent home over it is judged by the house's own rule. @source INS-10; 42 CFR 447.52, 447.56 */
export function judgeMedicaidShare(situation: MedicaidShare, context: JudgeContext): Verdict[] {
  if (situation.turnedAway) return [sentHome(situation, context)];
  const most = mostOf(situation, context);
  const rule = deskRules['coverage.medicaid-share'];
  if ('needs' in most)
    return [
      verdictOf(rule, context, {
        verdict: 'needs',
        severity: 'none',
        basis: 'What decides the share was not said.',
        needs: [most.needs],
        betterAct: 'Read it from the payer’s answer; see the patient meanwhile.',
      }),
    ];
  const asked = Math.min(most.cents, situation.stateAsksCents ?? most.cents);
  const room = familyRoom(situation);
  const amount = Math.min(asked, room ?? asked);
  return [
    verdictOf(rule, context, {
      verdict: 'computed',
      severity: 'none',
      amount,
      figures: { federalMost: most.cents, asked, amount },
      basis: `${most.why}${amount < asked ? ` With ${dollars(amount)} the family reaches five percent of its income.` : ''}`,
      betterAct: situation.cannotPay
        ? 'See the patient, note the amount as open, and say so kindly.'
        : 'Ask for it, give a receipt, and never make it a condition.',
    }),
  ];
}

function mostOf(situation: MedicaidShare, context: JudgeContext): Most {
  const { service, group, incomePercent, agencyPaysCents } = situation;
  if (group !== 'none') return { cents: 0, why: `Exempt: ${group.replaceAll('-', ' ')}.` };
  if (service === 'emergency' || service === 'family-planning')
    return { cents: 0, why: `No share for ${service === 'emergency' ? 'an emergency' : 'family planning'}.` };
  if (incomePercent === undefined) return { needs: 'What is the family’s income, in percent of the poverty line?' };
  if (incomePercent <= 100) return fixed(situation, context);
  if (agencyPaysCents === undefined) return { needs: 'What does the agency pay for the service?' };
  const percent = incomePercent <= 150 ? 10 : 20;
  return {
    cents: mostPercentOf(agencyPaysCents, percent),
    why: `At ${incomePercent} percent of the poverty line: at most ${percent} percent of what the agency pays.`,
  };
}

/** The fixed amount up to the poverty line; where the state asks for more than the base amount, the yearly increases decide. */
function fixed({ service, date, stateAsksCents = 0 }: MedicaidShare, context: JudgeContext): Most {
  const name = service === 'inpatient' ? 'medicaid-share-inpatient' : 'medicaid-share-outpatient';
  const value = valueOn(context.values ?? [], name, date ?? context.date);
  if (value === undefined) return { needs: 'What is the federal limit of that year?' };
  if (stateAsksCents > value.is)
    return { needs: `What is the limit of this year? It was ${dollars(value.is)} before the yearly increases.` };
  return {
    cents: value.is,
    why: `Up to the poverty line: at most ${dollars(value.is)} before the yearly increases, which the state’s schedule shows.`,
  };
}

/** What is left of five percent of the family's income; undefined where the income is not known. */
function familyRoom({ familyIncomeCents, familySharesCents }: MedicaidShare): number | undefined {
  return familyIncomeCents === undefined
    ? undefined
    : Math.max(0, mostPercentOf(familyIncomeCents, 5) - familySharesCents);
}

function sentHome({ incomePercent }: MedicaidShare, context: JudgeContext): Verdict {
  return verdictOf(deskRules['coverage.medicaid-not-refused'], context, {
    verdict: 'wrongful',
    outcome: 'breach',
    severity: 'serious',
    basis:
      incomePercent === undefined || incomePercent <= 100
        ? 'A Medicaid member was sent home for not paying; the amount may stay open, the visit goes on.'
        : 'A Medicaid member was sent home for not paying; here nobody is, whatever the income.',
    betterAct: 'See the patient, note the amount as open.',
  });
}
