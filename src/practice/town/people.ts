import { Dice } from '../../shared/random';
import { addDays, addMonths, ageOn } from '../dates';
import type { Look } from '../look';
import type { Person } from '../person';
import type { Practice } from '../practice';
import { drawHousehold, type Tie } from './household';
import { drawLook } from './likeness';
import type { Namesake } from './namesakes';
import { nameHousehold } from './naming';
import { shareOf } from './shares';

/** People under one roof, in the order in which they were drawn. */
export interface Household {
  readonly id: string;
  readonly members: readonly { readonly person: Person; readonly tie: Tie; readonly age: number }[];
}

/** Draws household number `number` (from 0) with its people; ages are those on `date`, full names in `borne` are avoided. */
export function drawPeople(
  practice: Practice,
  seed: number,
  date: string,
  number: number,
  phone: string,
  borne: ReadonlySet<string>,
  settled?: Namesake,
): Household {
  const id = `h${String(number + 1).padStart(2, '0')}`;
  const dice = new Dice(seed, `household/${id}`);
  const birthday = settled && bornIn(dice, settled.birthYear);
  const members = drawHousehold(
    dice,
    shareOf(seed, 'kind', number),
    settled && birthday !== undefined ? { age: ageOn(birthday, date), sex: settled.sex } : undefined,
  );
  const named = nameHousehold(
    new Dice(seed, `names/${id}`),
    members,
    practice.people.names,
    shareOf(seed, 'heritage', number),
    borne,
    settled,
  );
  const { streets } = practice.people;
  // Each round through the streets has its own stretch of house numbers, so that no two households share a door.
  const house = Math.floor(number / streets.length) * 30 + dice.int(1, 29);
  const address = `${house} ${streets[number % streets.length] ?? ''}, ${practice.town}`;
  const speaks = shareOf(seed, 'language', number);
  const looks: Look[] = [];
  const people = named.map((each) => {
    const { member, name, heritage } = each;
    const mine = new Dice(seed, `person/${id}/${member.index}`);
    const grownLooks = looks.filter((_, index) => ['adult', 'partner'].includes(members[index]?.tie ?? ''));
    const look = drawLook(mine, each, member.tie === 'stepchild' ? grownLooks.slice(0, 1) : grownLooks);
    looks.push(look);
    const dob = birthday ?? addDays(addMonths(date, -12 * member.age), -mine.int(member.age === 0 ? 14 : 1, 360));
    // The old speak the first language more often, the young were at school in English.
    const odds =
      member.age < 19
        ? 0
        : member.tie === 'elder' || member.age >= 65
          ? heritage.speaksPermille * 2
          : heritage.speaksPermille;
    const language = speaks < odds ? heritage.language : 'en';
    const person: Person = {
      id: `${id}-${member.index + 1}`,
      name,
      sex: member.sex,
      pronoun: member.pronoun,
      dob,
      phone,
      address,
      language,
      look,
      ...(member.patient && { mrn: chartNumber(number, member.index) }),
    };
    return { person, tie: member.tie, age: member.age };
  });
  return { id, members: people };
}

function bornIn(dice: Dice, year: number): string {
  return `${year}-${String(dice.int(1, 12)).padStart(2, '0')}-${String(dice.int(1, 28)).padStart(2, '0')}`;
}

/** The chart number of a household's member: fixed by its place alone, and scattered as numbers given out over years are. */
export function chartNumber(household: number, index: number): string {
  return `CG-${1001 + scattered(household * 8 + index, 367, 8999)}`;
}

/** A number of a plan's member, without the plan's letters: seven digits after two noughts, given to nobody else in town. */
export function memberNumber(dice: Dice, household: string, index: number): string {
  const place = Number(household.slice(1)) * 8 + index;
  return `00${dice.int(10, 99)}${String(scattered(place, 3571, 99_991)).padStart(5, '0')}`;
}

/** Spreads 0, 1, 2 … over the numbers below a prime, without meeting one twice before all were met. */
function scattered(place: number, step: number, prime: number): number {
  return (place * step) % prime;
}

/** Fictional numbers that neither the practice nor its directory uses, in a drawn order. */
export function freePhones(practice: Practice, seed: number): string[] {
  const used = new Set([practice.phone, practice.fax, ...practice.directory.flatMap(({ phone, fax }) => [phone, fax])]);
  const all = Array.from({ length: 100 }, (_, index) => `555-01${String(index).padStart(2, '0')}`);
  return new Dice(seed, 'phones').shuffle(all.filter((number) => !used.has(number)));
}
