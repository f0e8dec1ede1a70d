import { spokenBirthDate, spokenDate } from '../../practice/dates';
import { fullName, type Person } from '../../practice/person';
import { makeTown, type Town } from '../../practice/town/town';
import { Dice } from '../../shared/random';
import { parseClock } from '../../shared/time';
import type { Pack, CompiledEncounter } from '../pack';
import type { CastEncounter, CastShift } from './cast';
import { applyChange } from './changes';
import { addCard, planOf } from './coverage';
import { type CastDraft, finishWorld, type WorldDraft } from './draft';
import { castMembers } from './members';
import { variantFor } from './variants';

/** The town that a pack is cast from for a seed. */
export function townOf(pack: Pack, seed: number): Town {
  return makeTown(pack.practice, seed, pack.page.date);
}

/**
 * Casts a pack for a seed: draws variants, people and times. The same pack and seed give the same shift everywhere.
 * @param town that of the pack and the seed, from whoever has it already; it is only read
 */
export function castPack(pack: Pack, seed: number, town: Town = townOf(pack, seed)): CastShift {
  const world: WorldDraft = {
    people: { ...town.people },
    coverages: { ...town.coverages },
    charts: { ...town.charts },
    appointments: { ...town.appointments },
    papers: {},
    referrals: [],
  };
  const taken = new Set<string>();
  const kept = new Set<string>();
  const encounters = new Map<string, CastEncounter>();
  for (const [id, compiled] of pack.encounters) {
    const cast = castEncounter(pack, compiled, seed, world, taken, kept);
    for (const named of Object.values(cast.named)) kept.add(named.id);
    encounters.set(id, cast);
  }
  return { world: finishWorld(world), encounters };
}

function castEncounter(
  pack: Pack,
  compiled: CompiledEncounter,
  seed: number,
  world: WorldDraft,
  taken: Set<string>,
  kept: ReadonlySet<string>,
): CastEncounter {
  const { source } = compiled;
  const dice = new Dice(seed, `cast/${source.id}`);
  const variant = variantFor(source, seed);
  const [from, to] = source.arrives.between.map((time) => parseClock(time) ?? 0) as [number, number];
  const arrivesAt = dice.int(from, to);
  const draft: CastDraft = {
    encounter: source.id,
    practice: pack.practice,
    date: pack.page.date,
    arrivesAt,
    dice,
    world,
    roles: {},
    relations: {},
    named: {},
    fill: {
      'practice.name': pack.practice.name,
      'practice.phone': pack.practice.phone,
      'practice.address': pack.practice.address,
      today: spokenDate(pack.page.date),
      'you.name': pack.practice.you.name,
    },
    kept,
  };
  castMembers(draft, source.cast, taken);
  for (const [role, id] of Object.entries(draft.roles)) {
    describePerson(draft, role, world.people[id]);
    clearDiary(draft, id);
  }
  const personRole = variant.person ?? source.person;
  const patientRole = variant.about ?? source.about ?? personRole;
  for (const change of [...source.changes, ...variant.changes]) applyChange(draft, change);
  const person = world.people[draft.roles[personRole] ?? ''];
  const patient = world.people[draft.roles[patientRole] ?? ''];
  const channel = variant.channel ?? source.arrives.channel;
  if (person && patient && person.id === patient.id) addOwnPapers(draft, patientRole, person);
  return {
    id: source.id,
    compiled,
    variant,
    channel,
    roles: draft.roles,
    person: channel === 'fax' ? '' : (person?.id ?? ''),
    patient: patient?.id ?? '',
    ...(patient?.mrn !== undefined && world.charts[patient.mrn] ? { about: patient.mrn } : {}),
    capacity: variant.capacity ?? source.capacity,
    claimedCapacity: variant.claimedCapacity ?? source.capacity,
    manner: { ...source.manner, ...variant.manner },
    named: draft.named,
    fill: draft.fill,
    arrivesAt,
  };
}

/** Whoever is cast has no other visit from today on: the ones that matter are those the pack makes. */
function clearDiary(draft: CastDraft, person: string): void {
  const mrn = draft.world.people[person]?.mrn;
  if (mrn === undefined) return;
  for (const appointment of Object.values(draft.world.appointments)) {
    if (appointment.mrn === mrn && appointment.date >= draft.date && !draft.kept.has(appointment.id))
      delete draft.world.appointments[appointment.id];
  }
}

/** The identity card and, where there is coverage on record, the card that goes with it. */
function addOwnPapers(draft: CastDraft, role: string, person: Person): void {
  const id = `${draft.encounter}/photoid`;
  draft.world.papers[id] = {
    id,
    kind: 'photo-id',
    title: 'State of residence identity card',
    fields: [
      { name: 'Name', value: fullName(person.name) },
      { name: 'Date of birth', value: person.dob },
      { name: 'Address', value: person.address },
    ],
    encounter: draft.encounter,
    state: 'offered',
  };
  const coverage = draft.world.charts[person.mrn ?? '']?.coverages[0];
  if (coverage && draft.named.card === undefined) addCard(draft, 'card', role, planOf(draft, coverage.plan), coverage);
}

function describePerson(draft: CastDraft, role: string, person: Person | undefined): void {
  if (!person) return;
  const they =
    person.pronoun === 'she'
      ? ['she', 'her', 'her']
      : person.pronoun === 'he'
        ? ['he', 'him', 'his']
        : ['they', 'them', 'their'];
  Object.assign(draft.fill, {
    [`${role}.first`]: person.name.preferred ?? person.name.first,
    [`${role}.last`]: person.name.last,
    [`${role}.full`]: fullName(person.name),
    [`${role}.dob`]: spokenBirthDate(person.dob),
    [`${role}.phone`]: person.phone,
    [`${role}.address`]: person.address,
    [`${role}.they`]: they[0],
    [`${role}.them`]: they[1],
    [`${role}.their`]: they[2],
  });
}
