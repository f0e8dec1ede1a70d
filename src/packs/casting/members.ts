import { addDays, ageOn } from '../../practice/dates';
import { composeLook } from '../../practice/look.casting';
import type { Person } from '../../practice/person';
import type { Practice } from '../../practice/practice';
import { oncePer } from '../../shared/once-per';
import type { Dice } from '../../shared/random';
import { castingVariables, compileCondition, type Values } from '../conditions';
import type { CastMember } from '../format/encounter.schema';
import { type CastDraft, personIn } from './draft';

/** Casts every role of an encounter, in the order in which the pack names them. `taken` holds whom other encounters play. */
export function castMembers(draft: CastDraft, cast: Readonly<Record<string, CastMember>>, taken: Set<string>): void {
  for (const [role, member] of Object.entries(cast)) {
    const person = 'from' in member ? drawPatient(draft, member, taken) : makeRelative(draft, role, member);
    draft.roles[role] = person.id;
    if ('relation' in member) draft.relations[role] = member.relation;
    taken.add(person.id);
  }
}

/** Who fits a role: read once for each role of a pack, however often the pack is cast. */
const conditionsOf = oncePer((member: Extract<CastMember, { from: string }>) => {
  const otherwise = 'otherwise' in member && member.otherwise !== undefined ? [member.otherwise] : [];
  return [member.where, ...otherwise].map((text) => {
    const condition = compileCondition(text, castingVariables);
    if (!condition.ok) throw new Error(condition.error);
    return condition.value;
  });
});

function drawPatient(
  draft: CastDraft,
  member: Extract<CastMember, { from: string }>,
  taken: ReadonlySet<string>,
): Person {
  const patients = Object.values(draft.world.people).filter(
    (person) => person.mrn !== undefined && !taken.has(person.id),
  );
  const pool =
    'of' in member ? patients.filter((person) => sameHousehold(person, personIn(draft, member.of))) : patients;
  const inDrawnOrder = draft.dice.shuffle(pool);
  const homes = homesOf(draft);
  for (const condition of conditionsOf(member)) {
    const fits = (person: Person): boolean => condition(valuesOf(draft, person, homes.get(person.address) ?? []));
    // Somebody whose record has an oddity of its own is a last resort: what is odd should be what the pack says.
    const found = inDrawnOrder.find((person) => isInOrder(draft, person) && fits(person)) ?? inDrawnOrder.find(fits);
    if (found) return found;
  }
  throw new Error(`Encounter ${draft.encounter}: nobody in town fits "${member.where}".`);
}

/** Who lives where, by address. */
function homesOf({ world }: CastDraft): ReadonlyMap<string, readonly Person[]> {
  const homes = new Map<string, Person[]>();
  for (const person of Object.values(world.people)) {
    const home = homes.get(person.address);
    if (home) home.push(person);
    else homes.set(person.address, [person]);
  }
  return homes;
}

/** Whether record and truth agree on somebody, and nothing on file binds the desk: packs say themselves what is otherwise. */
function isInOrder(draft: CastDraft, person: Person): boolean {
  const chart = draft.world.charts[person.mrn ?? ''];
  if (!chart) return false;
  const agrees = chart.dob === person.dob && chart.phone === person.phone && chart.address === person.address;
  return (
    agrees &&
    chart.name.first === person.name.first &&
    chart.name.last === person.name.last &&
    chart.requests.length === 0
  );
}

function valuesOf(draft: CastDraft, person: Person, home: readonly Person[]): Values<typeof castingVariables> {
  const house = home.filter((other) => other.id !== person.id);
  const age = ageOn(person.dob, draft.date);
  const chart = draft.world.charts[person.mrn ?? ''];
  const plan = draft.practice.plans.find((one) => one.id === chart?.coverages[0]?.plan);
  return {
    age,
    sex: person.sex,
    language: person.language,
    hasSpouse: house.some(
      (other) => age >= 18 && ageOn(other.dob, draft.date) >= 18 && Math.abs(ageOn(other.dob, draft.date) - age) < 16,
    ),
    hasChild: house.some((other) => age - ageOn(other.dob, draft.date) >= 16),
    portal: chart?.portal ?? false,
    insured: plan !== undefined,
    planType: plan?.type ?? '',
    household: house.length + 1,
    seenYears: chart?.seen[0] ? Number(draft.date.slice(0, 4)) - Number(chart.seen[0].date.slice(0, 4)) : 99,
  };
}

function sameHousehold(one: Person, other: Person): boolean {
  return one.address === other.address;
}

function makeRelative(draft: CastDraft, role: string, member: Extract<CastMember, { relation: string }>): Person {
  const { dice, practice } = draft;
  const of = member.of === undefined ? undefined : personIn(draft, member.of);
  const ofAge = of ? ageOn(of.dob, draft.date) : 40;
  const sex =
    member.sex ?? (member.relation === 'spouse' && of ? (of.sex === 'F' ? 'M' : 'F') : dice.chance(500) ? 'F' : 'M');
  const age = member.age ? dice.int(member.age[0], member.age[1]) : ageFor(member.relation, ofAge, dice);
  const names = namesFor(practice, of, dice);
  const family = ['spouse', 'parent', 'grandparent', 'adult-child', 'sibling'].includes(member.relation);
  const shares = family && of !== undefined && dice.chance(750);
  const firstNames = sex === 'F' ? names.female : names.male;
  const drawn = dice.pick(firstNames);
  // Nobody is made a namesake of the relative: who is who must not hang on a birth date.
  const first = drawn === of?.name.first ? (firstNames.find((name) => name !== drawn) ?? drawn) : drawn;
  const year = Number(draft.date.slice(0, 4)) - age - 1;
  const person: Person = {
    id: `${draft.encounter}/${role}`,
    name: { first, last: shares ? of.name.last : dice.pick(names.last) },
    sex,
    pronoun: sex === 'F' ? 'she' : 'he',
    dob:
      member.bornDaysAgo === undefined
        ? `${year}-${two(dice.int(1, 12))}-${two(dice.int(1, 28))}`
        : addDays(draft.date, -member.bornDaysAgo),
    phone: `555-01${two(dice.int(0, 99))}`,
    address:
      shares && member.relation === 'spouse' ? of.address : `${dice.int(3, 240)} ${dice.pick(practice.people.streets)}`,
    language: member.language ?? 'en',
    look: composeLook(
      {
        ageBand: age < 30 ? 'young' : age < 62 ? 'adult' : 'older',
        presentation: sex === 'F' ? 'feminine' : 'masculine',
      },
      (bound) => dice.int(0, bound - 1),
    ),
  };
  draft.world.people[person.id] = person;
  return person;
}

function ageFor(relation: string, of: number, dice: Dice): number {
  if (relation === 'spouse' || relation === 'former-spouse' || relation === 'sibling' || relation === 'friend')
    return Math.max(19, of + dice.int(-6, 6));
  if (relation === 'parent' || relation === 'step-parent') return of + dice.int(21, 36);
  if (relation === 'grandparent') return of + dice.int(44, 60);
  if (relation === 'adult-child') return Math.max(19, of - dice.int(21, 36));
  return dice.int(26, 63);
}

function namesFor(practice: Practice, of: Person | undefined, dice: Dice): Practice['people']['names'][number] {
  const same = of ? practice.people.names.filter((names) => names.last.includes(of.name.last)) : [];
  return same.length > 0 ? dice.pick(same) : dice.weighted(practice.people.names, (names) => names.weight);
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}
