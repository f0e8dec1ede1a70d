import { invalid, type NumberFound, valid } from './found';

const mended = (text: string): string =>
  text.replaceAll('O', '0').replaceAll('I', '1').replaceAll('L', '1').replaceAll('S', '5').replaceAll('Z', '2');

/**
 * Whether a text has the form of a diagnosis code: a letter, a digit, a letter or digit, then up to four more, the dot after
 * the third. Injuries have seven characters, X filling the gaps. The form chooses no code: that is not the desk's to do.
 * @source BIL-03
 */
export function checkDiagnosis(typed: string): NumberFound {
  const written = typed.replaceAll(/\s/g, '').toUpperCase();
  const plain = written.replace('.', '');
  if (/^\d/.test(plain))
    return invalid('It begins with a digit, as codes of the ninth revision did; now a letter comes first.');
  if (written.includes('.') && written.indexOf('.') !== 3) return invalid('The dot stands after the third character.');
  if (plain.length < 3 || plain.length > 7)
    return invalid(`A diagnosis code has three to seven characters, this one has ${plain.length}.`);
  if (!/^[A-Z0-9]+$/.test(plain)) return invalid('Only letters and digits, and one dot, stand in a diagnosis code.');
  if (!/^\d/.test(plain.slice(1)))
    return invalid(`The second character is a digit; it is likely ${mended(plain.charAt(1))}.`);
  if (/^[OILSZ]/.test(plain.slice(2)))
    return invalid(
      `The letter ${plain.charAt(2)} does not stand in third place; it is likely ${mended(plain.charAt(2))}.`,
    );
  return checkSeventh(plain);
}

function checkSeventh(plain: string): NumberFound {
  const biller = (basis: string): NumberFound => ({ ...invalid(basis), routeTo: 'biller' });
  const injury = /^[ST]/.test(plain);
  const outside = /^[V-Y]/.test(plain);
  if (plain.length < 7 && plain.length > 3 && plain.endsWith('X'))
    return biller('X only fills the gap before a seventh character, and the seventh is missing.');
  if (plain.length < 7 && plain.length > 3 && (injury || outside) && /[ADS]$/.test(plain))
    return biller('A, D or S for the encounter stands in seventh place; X fills the gap before it.');
  if (injury && plain.length < 7)
    return biller(
      'A code of an injury has seven characters; the last says whether it is the first treatment, a later one or a sequel.',
    );
  if (injury && /\d$/.test(plain)) return biller('The seventh character of an injury is a letter.');
  return valid('It has the form of a diagnosis code; whether it is the right one the biller and the clinician know.');
}
