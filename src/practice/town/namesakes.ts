import { Dice } from '../../shared/random';
import type { Practice } from '../practice';
import type { Heritage } from './naming';

/** What is settled beforehand about the first adult of a household, so that somebody else in town has nearly the same name. */
export interface Namesake {
  readonly oddity: 'same-name' | 'sound-alike-name';
  readonly heritage: Heritage;
  readonly sex: 'F' | 'M';
  readonly first: string;
  readonly last: string;
  readonly birthYear: number;
}

const soundAlikes: readonly { readonly sex: 'F' | 'M'; readonly names: readonly [string, string] }[] = [
  { sex: 'F', names: ['Ana', 'Anna'] },
  { sex: 'F', names: ['Sara', 'Sarah'] },
  { sex: 'F', names: ['Maria', 'Mariah'] },
  { sex: 'F', names: ['Katherine', 'Catherine'] },
  { sex: 'M', names: ['Jon', 'John'] },
  { sex: 'M', names: ['Stephen', 'Steven'] },
  { sex: 'M', names: ['Erik', 'Eric'] },
  { sex: 'M', names: ['Luis', 'Louis'] },
];
/** Places of the pairs among the households: apart, so that neither stands next to the other. */
const places: readonly [number, number][] = [
  [3, 11],
  [5, 17],
];

/** Draws two pairs that are easily mixed up, by household number: one of the same name and birth year, one that sounds alike. */
export function drawNamesakes(practice: Practice, seed: number, date: string): ReadonlyMap<number, Namesake> {
  const out = new Map<number, Namesake>();
  places.forEach(([one, other], index) => {
    if (practice.people.households <= other) return;
    const dice = new Dice(seed, `namesakes/${index}`);
    const alike = dice.pick(soundAlikes);
    const sex = index === 0 ? dice.pick(['F', 'M'] as const) : alike.sex;
    const listed = practice.people.names.filter(({ female, male }) =>
      (sex === 'F' ? female : male).includes(alike.names[0]),
    );
    const heritage = dice.weighted(
      index === 1 && listed.length > 0 ? listed : practice.people.names,
      ({ weight }) => weight,
    );
    const first = dice.pick(sex === 'F' ? heritage.female : heritage.male);
    const shared = {
      heritage,
      sex,
      last: dice.pick(heritage.last),
      birthYear: Number(date.slice(0, 4)) - dice.int(28, 62),
    };
    if (index === 0) {
      for (const number of [one, other]) out.set(number, { ...shared, oddity: 'same-name', first });
    } else {
      out.set(one, { ...shared, oddity: 'sound-alike-name', first: alike.names[0] });
      out.set(other, { ...shared, oddity: 'sound-alike-name', first: alike.names[1] });
    }
  });
  return out;
}
