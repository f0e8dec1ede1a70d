import { invalid, type NumberFound, valid } from './found';

const plainOf = (typed: string): string => typed.replaceAll(/\s/g, '').toUpperCase();

/** A procedure with its modifier behind a hyphen, as people write it. */
const withModifier = /^[0-9A-Z]{5}-[0-9A-Z]{2}$/;

/** Whether a text has the form of a procedure number: five digits, or four and a letter. @source BIL-04 */
export function checkProcedure(typed: string): NumberFound {
  const plain = plainOf(typed);
  if (plain === '99201') return invalid('99201 is no longer in use.');
  if (withModifier.test(plain)) return invalid('The modifier behind the hyphen has a place of its own.');
  if (/^\d{5}$/.test(plain) || /^\d{4}[FTU]$/.test(plain)) return valid('It has the form of a procedure number.');
  return /^[A-V]\d{4}$/.test(plain)
    ? invalid('A letter and four digits are a HCPCS Level II code, not a procedure number.')
    : invalid('A procedure number has five characters: five digits, or four and a letter.');
}

/** Whether a text has the form of a HCPCS Level II code: a letter and four digits. @source BIL-05 */
export function checkHcpcs(typed: string): NumberFound {
  return /^[A-V]\d{4}$/.test(plainOf(typed))
    ? valid('A letter and four digits.')
    : invalid('A HCPCS Level II code is a letter and four digits.');
}

/** Whether a text has the form of a modifier: two characters. @source BIL-05 */
export function checkModifier(typed: string): NumberFound {
  return /^-?[A-Z0-9]{2}$/.test(plainOf(typed)) ? valid('Two characters.') : invalid('A modifier has two characters.');
}

/** Whether a text has the form of a speciality code: nine letters or digits, and an X. */
export function checkTaxonomy(typed: string): NumberFound {
  return /^[0-9]{3}[0-9A-Z]{6}X$/.test(plainOf(typed))
    ? valid('Ten characters, the last an X.')
    : invalid('A speciality code has ten characters, the first three digits, the last an X.');
}

/** Whether a text has the form of the pharmacy number of a card: six digits, zeros in front included. @source INS-01 */
export function checkRxBin(typed: string): NumberFound {
  const plain = plainOf(typed);
  if (/^\d{6}$/.test(plain)) return valid('Six digits.');
  return /^\d{1,5}$/.test(plain)
    ? invalid('A RxBIN has six digits; the zeros in front belong to it.')
    : invalid('A RxBIN has six digits.');
}

/** Whether a text can be the number of a payer: mostly five letters or digits. @source INS-01 */
export function checkPayerId(typed: string): NumberFound {
  const plain = plainOf(typed);
  if (/^[A-Z0-9]{5}$/.test(plain)) return valid('Five letters or digits, as payers’ numbers mostly have.');
  if (/^[A-Z]+$/.test(plain) || plain.length > 10)
    return invalid('That is a name; the payer’s number stands on the back of the card.');
  return {
    verdict: 'needs',
    basis: `Payers’ numbers mostly have five characters, this one has ${plain.length}.`,
    needs: 'Is it printed as payer ID on the back of the card?',
  };
}
