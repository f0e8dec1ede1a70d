import { Dice } from '../../shared/random';
import type { Coverage, Plan } from '../coverage';
import { addDays } from '../dates';
import { fullName } from '../person';
import { type Household, memberNumber } from './people';

type Member = Household['members'][number];

/** What is on record for a patient and what the payer would say, and how the two differ, if they do. */
export interface Insurance {
  readonly record: readonly Coverage[];
  readonly truth: readonly Coverage[];
  readonly differs?: 'coverage-ended' | 'coverage-replaced' | 'member-number-changed';
}

const employerTypes: readonly Plan['type'][] = ['PPO', 'HMO', 'POS', 'EPO', 'HDHP'];
const medicareTypes: readonly Plan['type'][] = ['MEDICARE', 'ADVANTAGE'];

/** Draws the coverages of a household's patients, by chart number. About one in twelve records has fallen behind the payer's truth. */
export function drawInsurance(
  plans: readonly Plan[],
  seed: number,
  date: string,
  household: Household,
): ReadonlyMap<string, Insurance> {
  const dice = new Dice(seed, `insurance/${household.id}`);
  const [first] = household.members;
  const singleParent =
    household.members.some(({ tie }) => tie === 'child') && !household.members.some(({ tie }) => tie === 'partner');
  const way = dice.int(1, 1000);
  const medicaid = singleParent ? 380 : 120;
  const family = {
    way: way <= medicaid ? 'MEDICAID' : way <= medicaid + 60 ? 'none' : 'employer',
    employer: drawPlan(dice, plans, employerTypes),
    next: drawPlan(dice, plans, employerTypes),
    number: memberNumber(dice, household.id, 0),
    // Places 6 and 7 of a household hold nobody.
    nextNumber: memberNumber(dice, household.id, 7),
    group: `G-${dice.int(1000, 9999)}`,
    effective: `${Number(date.slice(0, 4)) - dice.int(1, 4)}-01-01`,
    subscriber: first ? fullName(first.person.name) : '',
    ends: dice.chance(45),
    change: dice.int(1, 3),
    daysAgo: dice.int(2, 60),
  };
  const insurances = household.members.map((member, index): [string | undefined, Insurance] => {
    const mine = new Dice(seed, `insurance/${household.id}/${index}`);
    const number = memberNumber(mine, household.id, index);
    if (member.age >= 65)
      return [member.person.mrn, alone(mine, member, drawPlan(mine, plans, medicareTypes), number, date, 70)];
    if (family.way === 'none') return [member.person.mrn, { record: [], truth: [] }];
    if (family.way === 'MEDICAID')
      return [member.person.mrn, alone(mine, member, drawPlan(mine, plans, ['MEDICAID']), number, date, 90)];
    return [member.person.mrn, shared(mine, member, index, family, date)];
  });
  return new Map(
    insurances.flatMap(([mrn, insurance]) =>
      mrn === undefined ? [] : [[mrn, withMet(plans, new Dice(seed, `deductible/${mrn}`), insurance)]],
    ),
  );
}

/** What the payer alone knows: how much of this year's deductible is met, in whole dollars; for one person in four nothing. */
function withMet(plans: readonly Plan[], dice: Dice, insurance: Insurance): Insurance {
  const permille = Math.max(0, dice.int(-333, 1000));
  const truth = insurance.truth.map((coverage) => {
    const cents = plans.find(({ id }) => id === coverage.plan)?.deductibleCents ?? 0;
    return cents === 0 ? coverage : { ...coverage, deductibleMetCents: Math.floor((cents * permille) / 100_000) * 100 };
  });
  return { ...insurance, truth };
}

interface Family {
  readonly employer: Plan;
  readonly next: Plan;
  readonly number: string;
  readonly nextNumber: string;
  readonly group: string;
  readonly effective: string;
  readonly subscriber: string;
  readonly ends: boolean;
  readonly change: number;
  readonly daysAgo: number;
}

/** A plan through somebody's work: when it ends, it ends for all who are on it. */
function shared(dice: Dice, { person, age }: Member, index: number, family: Family, date: string): Insurance {
  const suffix = `0${index + 1}`;
  const onRecord: Coverage = {
    id: `${person.mrn}/coverage/1`,
    plan: family.employer.id,
    memberId: `${family.employer.memberIdPrefix}${family.number}${suffix}`,
    group: family.group,
    subscriber: family.subscriber,
    effective: person.dob > family.effective ? person.dob : family.effective,
    priority: 1,
  };
  // Grown children leave a parent's plan at 26.
  const agedOut = index > 0 && age === 26 && dice.chance(700);
  if (!family.ends && !agedOut) return changedNumber(dice, onRecord, date);
  const ended = sinceBirth(person.dob, addDays(date, -family.daysAgo));
  const gone = { ...onRecord, ended };
  if (agedOut || family.change === 1) return { record: [onRecord], truth: [gone], differs: 'coverage-ended' };
  const fresh: Coverage = {
    ...onRecord,
    id: `${person.mrn}/coverage/2`,
    plan: family.next.id,
    memberId: `${family.next.memberIdPrefix}${family.nextNumber}${suffix}`,
    group: `G-${Number(family.group.slice(2)) - 7}`,
    effective: addDays(ended, 1),
  };
  return { record: [onRecord], truth: [gone, fresh], differs: 'coverage-replaced' };
}

/** Coverage of one's own: Medicare, a plan in its place, Medicaid. */
function alone(
  dice: Dice,
  { person }: Member,
  plan: Plan,
  number: string,
  date: string,
  endsPermille: number,
): Insurance {
  const start = `${Number(date.slice(0, 4)) - dice.int(1, 2)}-01-01`;
  const onRecord: Coverage = {
    id: `${person.mrn}/coverage/1`,
    plan: plan.id,
    memberId: `${plan.memberIdPrefix}${number}`,
    group: '',
    subscriber: fullName(person.name),
    effective: person.dob > start ? person.dob : start,
    priority: 1,
  };
  if (!dice.chance(endsPermille)) return changedNumber(dice, onRecord, date);
  return {
    record: [onRecord],
    truth: [{ ...onRecord, ended: sinceBirth(person.dob, addDays(date, -dice.int(2, 45))) }],
    differs: 'coverage-ended',
  };
}

/** A newborn’s coverage lasted a day at least. */
function sinceBirth(dob: string, date: string): string {
  const first = addDays(dob, 1);
  return first > date ? first : date;
}

function changedNumber(dice: Dice, onRecord: Coverage, date: string): Insurance {
  if (!dice.chance(14)) return { record: [onRecord], truth: [onRecord] };
  const since = `${date.slice(0, 4)}-01-01`;
  const renewed = {
    ...onRecord,
    memberId: onRecord.memberId.replace(/00/, '01'),
    effective: onRecord.effective > since ? onRecord.effective : since,
  };
  return { record: [onRecord], truth: [renewed], differs: 'member-number-changed' };
}

function drawPlan(dice: Dice, plans: readonly Plan[], types: readonly Plan['type'][]): Plan {
  const fitting = plans.filter(({ type, share }) => types.includes(type) && share > 0);
  return dice.weighted(fitting.length > 0 ? fitting : plans, ({ share }) => Math.max(1, share));
}
