import type { ListedCoverage, PayerOrderCase } from '../../situation/payer-order';
import type { Precedence } from './precedence';

const facts = ['INS-20'];
const medicare = (why: string): Precedence => ({ first: 'one', why, facts });
const group = (why: string): Precedence => ({ first: 'other', why, facts });
const ask = (needs: string): Precedence => ({ needs, facts });

/**
 * Whether Medicare (`one`) or a group plan (`other`) pays first. Where the size of the employer was not said, it is taken
 * to be met, as providers may.
 * @source 42 CFR 411.100-411.206; INS-20
 */
export function medicareOrGroup(plan: ListedCoverage, situation: PayerOrderCase): Precedence {
  const { age } = situation;
  const aged = age !== undefined && age >= 65;
  // Who had Medicare by disability holds it by age from 65 on; with kidney failure the first right goes on to count.
  const by = aged && situation.medicare.by !== 'esrd' ? 'age' : situation.medicare.by;
  if (by === undefined)
    return ask(
      age === undefined
        ? 'How old is the patient, and what gave the right to Medicare?'
        : 'Is Medicare for a disability, or for kidney failure?',
    );
  const { esrdMonth } = situation.medicare;
  if (by === 'esrd' && esrdMonth === undefined)
    return ask('Which month of Medicare eligibility for kidney failure is this?');
  if (plan.through === 'unknown') return ask('Is the plan through somebody’s work today, a past job or COBRA?');
  if (esrdMonth !== undefined && esrdMonth <= 30) return coordinationPeriod(plan, by, situation);
  if (by === 'esrd') return afterCoordination(plan, situation);
  return by === 'age' ? workingAged(plan) : disabled(plan);
}

/** The 30 months in which a group plan of any size pays first, unless Medicare already did when kidney failure came. */
function coordinationPeriod(
  plan: ListedCoverage,
  by: 'age' | 'disability' | 'esrd',
  situation: PayerOrderCase,
): Precedence {
  if (by === 'esrd') return group('In the first 30 months of kidney failure a group plan of any size pays first.');
  const before = by === 'age' ? workingAged(plan) : disabled(plan);
  if ('needs' in before || before.first === 'other') return before;
  return plan.through === 'current-work'
    ? ask('Medicare already paid first when kidney failure came: what does the coordination contractor say?')
    : medicare(`Medicare paid first before kidney failure came (${situation.medicare.by ?? 'age'}), and still does.`);
}

function afterCoordination(plan: ListedCoverage, { age }: PayerOrderCase): Precedence {
  return age !== undefined && age >= 65 && plan.through === 'current-work'
    ? ask('The 30 months are over and the patient is 65 or over: is Medicare now held by age as well?')
    : medicare('The 30 months of coordination for kidney failure are over.');
}

function workingAged(plan: ListedCoverage): Precedence {
  if (plan.through !== 'current-work') return medicare(`From 65 on Medicare pays before a plan ${from(plan)}.`);
  if (plan.holder !== 'patient' && plan.holder !== 'spouse')
    return medicare('From 65 on only a plan through the patient’s or the spouse’s own work can come first.');
  return bySize(plan, 20, 'From 65 on');
}

function disabled(plan: ListedCoverage): Precedence {
  if (plan.through !== 'current-work') return medicare(`With a disability Medicare pays before a plan ${from(plan)}.`);
  return bySize(plan, 100, 'With a disability');
}

function bySize(plan: ListedCoverage, least: number, when: string): Precedence {
  const { employees } = plan;
  if (employees === undefined)
    return group(
      `${when} a plan through current work pays first at ${least} employees; the size is taken to be met until told otherwise.`,
    );
  if (employees >= least)
    return group(
      `${when} a plan through current work pays first at ${least} employees or more; this one has ${employees}.`,
    );
  return plan.multiEmployer
    ? ask('A plan of several employers: does any of them have the size, and is there an exception on file?')
    : medicare(`${when} Medicare pays first where the employer has fewer than ${least}; this one has ${employees}.`);
}

function from(plan: ListedCoverage): string {
  return {
    'current-work': 'through work',
    retirement: 'from a past job',
    layoff: 'kept after a layoff',
    cobra: 'under COBRA',
    unknown: '',
  }[plan.through];
}
