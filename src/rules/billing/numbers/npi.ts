import { invalid, type NumberFound, valid } from './found';

/** The check digit of a row of digits by Luhn: the digit that makes the sum of all, every second one doubled, end in 0. */
function luhn(digits: string): number {
  let sum = 0;
  for (let place = 0; place < digits.length; place += 1) {
    const digit = Number(digits.charAt(digits.length - 1 - place));
    const worth = place % 2 === 0 ? digit * 2 : digit;
    sum += worth > 9 ? worth - 9 : worth;
  }
  return (10 - (sum % 10)) % 10;
}

/** Whether ten digits can be an NPI: the first is 1 or 2, the last the check digit over 80840 and the nine before. @source BIL-01; 45 CFR 162.406 */
export function checkNpi(typed: string): NumberFound {
  const plain = typed.replaceAll(/[\s-]/g, '');
  if (!/^\d{10}$/.test(plain)) return invalid(`An NPI has ten digits, this one has ${plain.length} characters.`);
  if (!/^[12]/.test(plain)) return invalid('An NPI begins with 1 or 2.');
  return String(luhn(`80840${plain.slice(0, 9)}`)) === plain.slice(9)
    ? valid('Ten digits, and the check digit fits.')
    : invalid('The check digit does not fit: a digit is wrong, or two have changed places.');
}
