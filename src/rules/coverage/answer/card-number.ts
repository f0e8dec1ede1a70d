import type { CardNumberCase } from '../../situation/eligibility-reading';

/** Whether a typed number can be the one on the card, and what is wrong with it. */
export type NumberCheck =
  | { readonly verdict: 'valid'; readonly basis: string }
  | { readonly verdict: 'invalid'; readonly basis: string }
  | { readonly verdict: 'needs'; readonly basis: string; readonly needs: string };

const letter = '[AC-HJKMNP-RT-Y]';
const either = '[0-9AC-HJKMNP-RT-Y]';
const medicareNumber = new RegExp(`^[1-9]${letter}${either}[0-9]${letter}${either}[0-9]${letter}{2}[0-9]{2}$`);

/**
 * Whether a number has the form of a Medicare number (MBI), or can be the member number of a card at all. Dashes and spaces
 * are printed for reading only. The form says nothing about whether the number is anybody's.
 * @source INS-01, INS-02
 */
export function checkNumber(situation: CardNumberCase): NumberCheck {
  const plain = plainNumber(situation.typed);
  if (plain === '')
    return { verdict: 'needs', basis: 'No number was typed.', needs: 'What is the number on the card?' };
  return situation.kind === 'medicare-number' ? checkMedicare(plain, situation.typed) : checkMember(plain, situation);
}

function checkMedicare(plain: string, typed: string): NumberCheck {
  if (medicareNumber.test(plain)) {
    const dashed = /[\s-]/.test(typed.trim());
    return {
      verdict: 'valid',
      basis: `It has the form of a Medicare number${dashed ? '; it is keyed without its dashes' : ''}.`,
    };
  }
  if (/^\d{9}[A-Z]\d?$/.test(plain))
    return invalid('It has the form of the old number, which was a Social Security number; the new card has another.');
  if (plain.length !== 11) return invalid(`A Medicare number has 11 characters, this one has ${plain.length}.`);
  const never = [...plain].findIndex((character) => 'SLOIBZ'.includes(character));
  if (never >= 0)
    return invalid(
      `The letter ${plain.charAt(never)} at place ${never + 1} is never used; ${digitFor(plain.charAt(never))}`,
    );
  return invalid('Letters and digits are not where a Medicare number has them.');
}

function digitFor(character: string): string {
  const digit = { O: '0', I: '1', L: '1', S: '5', B: '8', Z: '2' }[character];
  return `it is likely the digit ${digit ?? 'of that shape'}.`;
}

function checkMember(plain: string, { rxBin, group, prefix }: CardNumberCase): NumberCheck {
  if (rxBin !== undefined && plainNumber(rxBin) === plain)
    return invalid('That is the pharmacy number (RxBIN), which only sends drug claims on their way.');
  if (group !== undefined && plainNumber(group) === plain)
    return invalid('That is the group number, the same for everybody in the group.');
  if (prefix !== undefined && !plain.startsWith(prefix.toUpperCase()))
    return invalid(`The letters ${prefix.toUpperCase()} in front of it belong to the number.`);
  if (rxBin === undefined && /^\d{6}$/.test(plain))
    return {
      verdict: 'needs',
      basis: 'Six digits alone are the form of a pharmacy number.',
      needs: 'Is it printed beside “member ID”, or beside “RxBIN”?',
    };
  return { verdict: 'valid', basis: 'It can be the member number.' };
}

function plainNumber(text: string): string {
  return text.replaceAll(/[\s-]/g, '').toUpperCase();
}

function invalid(basis: string): NumberCheck {
  return { verdict: 'invalid', basis };
}
