import type { Dice } from '../../shared/random';
import type { Sex } from '../person';
import { atShare } from './shares';

/** How somebody belongs to the household. The first adult is the one the others are described from. */
export type Tie = 'adult' | 'partner' | 'child' | 'stepchild' | 'elder' | 'sibling';

/** Somebody living in a household, before there is a name. */
export interface Member {
  /** Counter inside the household, from 0. */
  readonly index: number;
  readonly tie: Tie;
  readonly sex: Sex;
  readonly pronoun: 'she' | 'he' | 'they';
  /** Completed years on the town's date. */
  readonly age: number;
  /** Whether this person is a patient of the practice. */
  readonly patient: boolean;
}

type Kind =
  | 'single'
  | 'couple'
  | 'family'
  | 'single-parent'
  | 'elder'
  | 'elder-couple'
  | 'three-generations'
  | 'blended'
  | 'siblings';

const kinds: readonly { readonly kind: Kind; readonly weight: number }[] = [
  { kind: 'single', weight: 21 },
  { kind: 'couple', weight: 20 },
  { kind: 'family', weight: 22 },
  { kind: 'single-parent', weight: 9 },
  { kind: 'elder', weight: 13 },
  { kind: 'elder-couple', weight: 14 },
  { kind: 'three-generations', weight: 5 },
  { kind: 'blended', weight: 6 },
  { kind: 'siblings', weight: 3 },
];

/**
 * Draws who lives together: one to five people with ties, ages from 0 to 94, and who of them comes to the practice.
 * `share` (see `shareOf`) says which kind of household it is; a settled person lives alone.
 */
export function drawHousehold(
  dice: Dice,
  share: number,
  settled?: { readonly age: number; readonly sex: 'F' | 'M' },
): Member[] {
  const kind: Kind = settled ? 'single' : atShare(kinds, share).kind;
  const members: Member[] = [];
  const add = (tie: Tie, age: number, sex: Sex = drawSex(dice, age)): void => {
    const pronoun = sex === 'X' ? 'they' : sex === 'F' ? 'she' : 'he';
    const patient = tie !== 'partner' || dice.chance(880);
    members.push({ index: members.length, tie, sex, pronoun, age, patient });
  };
  switch (kind) {
    case 'single':
      add('adult', settled?.age ?? dice.int(19, 66), settled?.sex);
      break;
    case 'couple':
      addCouple(dice, add, dice.int(23, 64));
      break;
    case 'family':
      addFamily(dice, add, 'child', true);
      break;
    case 'single-parent':
      addFamily(dice, add, 'child', false);
      break;
    case 'elder':
      add('adult', dice.int(67, 94));
      break;
    case 'elder-couple':
      addCouple(dice, add, dice.int(66, 88));
      break;
    case 'three-generations':
      addFamily(dice, add, 'child', true, 2);
      add('elder', Math.min(94, (members[0]?.age ?? 40) + dice.int(22, 34)));
      break;
    case 'blended':
      addFamily(dice, add, 'stepchild', true);
      break;
    case 'siblings':
      add('adult', dice.int(24, 60));
      add('sibling', dice.int(22, 62));
      break;
  }
  return members;
}

type Add = (tie: Tie, age: number, sex?: Sex) => void;

function addCouple(dice: Dice, add: Add, age: number): void {
  const first: Sex = dice.chance(500) ? 'F' : 'M';
  const same = dice.chance(110);
  const other: Sex = first === 'F' ? 'M' : 'F';
  add('adult', age, first);
  add('partner', Math.min(94, Math.max(20, age + dice.int(-5, 6))), dice.chance(20) ? 'X' : same ? first : other);
}

function addFamily(dice: Dice, add: Add, tie: 'child' | 'stepchild', two: boolean, mostChildren = 3): void {
  const oldest = dice.int(0, 19);
  const age = oldest + dice.int(21, 38);
  if (two) addCouple(dice, add, age);
  else add('adult', age, dice.chance(780) ? 'F' : 'M');
  const children = dice.int(1, mostChildren);
  for (let child = 0, left = oldest; child < children && left >= 0; child += 1, left -= dice.int(2, 5)) {
    // In a blended family the younger ones are the couple's own.
    add(tie === 'stepchild' && child > 0 && dice.chance(500) ? 'child' : tie, left);
  }
}

function drawSex(dice: Dice, age: number): Sex {
  if (age >= 16 && dice.chance(30)) return 'X';
  return dice.chance(515) ? 'F' : 'M';
}
