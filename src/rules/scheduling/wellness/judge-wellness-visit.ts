import type { JudgeContext } from '../../situation/context';
import type { Verdict } from '../../verdict';
import type { WellnessVisit } from '../../situation/wellness-visit';
import { asking, type Found, written } from '../found';
import { medicareWellness } from './medicare-wellness';
import { wellnessRules } from './rules';

const rule = wellnessRules['scheduling.wellness'];
const told = wellnessRules['scheduling.wellness-told'];

/** Which check-up it is, whether it is paid on that day, and whether the patient knows what may cost. */
export function judgeWellnessVisit(asked: WellnessVisit, context: JudgeContext): Verdict[] {
  return written([...untold(asked), answer(asked, asked.visit ?? context.date)], context);
}

function untold({ problemToo, toldMayCost }: WellnessVisit): Found[] {
  if (toldMayCost === 'promised-free')
    return [
      {
        rule: told,
        verdict: 'breached',
        outcome: 'breach',
        severity: 'minor',
        basis: 'It was promised to be free.',
        betterAct: 'Take it back kindly: a problem part may cost, and no check-up is promised.',
      },
    ];
  if (problemToo === 'yes' && toldMayCost === 'no')
    return [
      {
        rule: told,
        verdict: 'missed',
        outcome: 'missed',
        severity: 'minor',
        basis: 'A problem is to be looked at, and nobody said that this part may cost.',
        betterAct: 'Say it before the visit, and book the time for both.',
      },
    ];
  return [];
}

function answer(asked: WellnessVisit, visit: string): Found {
  switch (asked.cover) {
    case 'medicare':
      return medicareWellness(asked, visit);
    case 'aca-plan':
      return preventive(asked);
    case 'other':
      return asking(
        rule,
        'What does this plan pay for a check-up, and how often?',
        'Ask the plan before it is booked.',
      );
    case 'unknown':
      return asking(rule, 'Which cover does the patient have?', 'Look at the card, and ask the payer.');
  }
}

function preventive({ wants, network, problemToo, toldMayCost }: WellnessVisit): Found {
  if (wants === 'problem')
    return {
      rule,
      verdict: 'valid',
      severity: 'none',
      basis: 'A visit about a problem, with its usual share.',
      betterAct: 'Book the type the reason asks for.',
    };
  if (network !== 'in')
    return asking(
      rule,
      network === 'out'
        ? 'Preventive care is paid in full in the network only: what does the plan pay outside?'
        : 'Are we in the network of this very plan?',
    );
  if (problemToo === 'unknown') return asking(told, 'Is there anything besides the check-up you want handled?');
  if (problemToo === 'no')
    return {
      rule,
      verdict: 'valid',
      severity: 'none',
      basis: 'Listed preventive care in the network: the plan pays it in full.',
      amount: 0,
      figures: { parts: 1 },
      betterAct: 'Book the check-up; what comes up besides may cost.',
    };
  if (toldMayCost === 'unknown')
    return asking(told, 'Does the patient know that the problem part may cost?', 'Say it before the visit.');
  return {
    rule: told,
    verdict: 'valid',
    severity: 'none',
    basis: 'Two parts: the check-up, paid in full, and the problem, with its usual share.',
    figures: { parts: 2 },
    betterAct: 'Book the time for both.',
  };
}
