import type { Dice } from '../../shared/random';
import { type AgeBand, headTraits, type HairId, type Look, type LookTag, type SkinId } from '../look';
import { composeLook, type LookWish } from '../look.casting';
import type { Member } from './household';
import type { Named } from './naming';

const greying: readonly HairId[] = ['grey', 'silver', 'white'];
/** Tags a heritage may list, with the people they are drawn for and how many of a thousand. */
const worn: readonly {
  readonly tag: LookTag;
  readonly sex: 'F' | 'M' | 'any';
  readonly youngest: number;
  readonly oldest: number;
  readonly permille: number;
}[] = [
  { tag: 'hijab', sex: 'F', youngest: 14, oldest: 120, permille: 620 },
  { tag: 'turban', sex: 'M', youngest: 16, oldest: 120, permille: 650 },
  { tag: 'natural-hair', sex: 'any', youngest: 3, oldest: 64, permille: 600 },
  { tag: 'long-hair', sex: 'F', youngest: 3, oldest: 64, permille: 500 },
];

/** How an age reads to others. */
export function ageBand(age: number): AgeBand {
  if (age < 13) return 'child';
  if (age < 30) return 'young';
  return age < 65 ? 'adult' : 'older';
}

/** Draws how a person looks. Children take skin and hair from the grown-ups they descend from, given in `parents`. */
export function drawLook(dice: Dice, { member, heritage }: Named, parents: readonly Look[]): Look {
  const inherits = member.tie === 'child' || member.tie === 'stepchild';
  const like = inherits && parents.length > 0 ? dice.pick(parents) : undefined;
  const skin: SkinId = like?.skin ?? dice.pick(heritage.skins);
  const tag = drawTag(dice, member, heritage.looks);
  const presentation = member.sex === 'F' ? 'feminine' : member.sex === 'M' ? 'masculine' : 'any';
  const wish: LookWish = { ageBand: ageBand(member.age), presentation, skin, ...(tag && { tag }) };
  const look = composeSuiting(dice, wish, heritage.looks);
  const hair = greying.includes(look.hair)
    ? look.hair
    : like && !greying.includes(like.hair) && dice.chance(700)
      ? like.hair
      : heritage.hair.includes(look.hair)
        ? look.hair
        : dice.pick(heritage.hair);
  const wheelchair = dice.chance(member.age >= 70 ? 90 : 15);
  return { ...look, hair, wheelchair, mask: dice.chance(35) };
}

function drawTag(dice: Dice, { sex, age }: Member, tags: readonly string[]): LookTag | undefined {
  return worn.find(
    (each) =>
      tags.includes(each.tag) &&
      (each.sex === 'any' || each.sex === sex) &&
      age >= each.youngest &&
      age <= each.oldest &&
      dice.chance(each.permille),
  )?.tag;
}

/** Hair that grows only in some families is drawn again for the others. */
function composeSuiting(dice: Dice, wish: LookWish, tags: readonly string[]): Look {
  const draw = (bound: number): number => dice.int(0, bound - 1);
  let look = composeLook(wish, draw);
  for (let again = 0; again < 12 && isForeign(look, tags); again += 1) look = composeLook(wish, draw);
  return look;
}

function isForeign(look: Look, tags: readonly string[]): boolean {
  const traits: readonly LookTag[] = headTraits[look.head].tags;
  return traits.includes('natural-hair') && !tags.includes('natural-hair');
}
