import type { Dice } from '../../shared/random';
import type { Name } from '../person';
import type { Practice } from '../practice';
import type { Member } from './household';
import type { Namesake } from './namesakes';
import { atShare } from './shares';

export type Heritage = Practice['people']['names'][number];

/** A member with a name and the heritage it comes from. */
export interface Named {
  readonly member: Member;
  readonly name: Name;
  readonly heritage: Heritage;
}

/**
 * Names a household: children mostly carry the first adult's name, stepchildren another, partners their own or a shared
 * one. `share` (see `shareOf`) says which heritage it is; full names in `borne` are avoided where others are left.
 */
export function nameHousehold(
  dice: Dice,
  members: readonly Member[],
  heritages: readonly Heritage[],
  share: number,
  borne: ReadonlySet<string>,
  settled?: Namesake,
): Named[] {
  const own = settled?.heritage ?? atShare(heritages, share);
  const partners = dice.chance(260) ? drawHeritage(dice, heritages) : own;
  const family = settled?.last ?? dice.pick(own.last);
  const elsewhere = pickOther(dice, own.last, [family]);
  const shared = dice.chance(620);
  const taken = new Set<string>();
  return members.map((member) => {
    const heritage = member.tie === 'partner' ? partners : member.tie === 'child' && dice.chance(400) ? partners : own;
    const birthName = pickOther(dice, partners.last, [family]);
    const last =
      member.tie === 'partner' ? (shared ? family : birthName) : member.tie === 'stepchild' ? elsewhere : family;
    const inTown = firstNames(heritage, member).filter((name) => borne.has(`${name} ${last}`));
    const unused = without(firstNames(heritage, member), [...taken]);
    const first = settled?.first ?? pickOther(dice, unused, inTown);
    taken.add(first);
    const middle = pickOther(dice, firstNames(heritage, member), [...taken]);
    const former = member.tie === 'partner' && shared && dice.chance(500);
    const hasMiddle = dice.chance(650);
    const goesByMiddle = hasMiddle && member.age > 12 && dice.chance(70);
    const name = {
      first,
      last,
      ...(hasMiddle && { middle }),
      ...(goesByMiddle && { preferred: middle }),
      ...(former && { former: birthName }),
    };
    return { member, name, heritage };
  });
}

function drawHeritage(dice: Dice, heritages: readonly Heritage[]): Heritage {
  return dice.weighted(heritages, ({ weight }) => weight);
}

function firstNames(heritage: Heritage, member: Member): readonly string[] {
  if (member.sex === 'X') return heritage.any.length > 0 ? heritage.any : [...heritage.female, ...heritage.male];
  return member.sex === 'F' ? heritage.female : heritage.male;
}

/** One that is not taken, unless all are. */
function pickOther(dice: Dice, from: readonly string[], taken: readonly string[]): string {
  return dice.pick(without(from, taken));
}

/** What is left of a list without some; the whole list where nothing would be left. */
function without(from: readonly string[], taken: readonly string[]): readonly string[] {
  const free = from.filter((each) => !taken.includes(each));
  return free.length > 0 ? free : from;
}
