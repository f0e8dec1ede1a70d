import { lettersOf } from '../../../shared/fold';
import type { DescribedRecord } from '../../situation/duplicate';
import { otherFormsOf } from './nicknames';
import { digitsOf, lastNames } from './same-person';

const three = (name: string) => lettersOf(name).slice(0, 3).toUpperCase();

/**
 * What to type to find somebody's chart, in order: three letters of last and first name with the birth date; the same by the
 * parts of a double name and former names; by other forms of the first name; the telephone number.
 * @source REC-02; SCH-15
 */
export function searchesFor(record: DescribedRecord, dob: string): readonly string[] {
  const lasts = [...new Set(lastNames(record).map(three))];
  const [last = ''] = lasts;
  const first = three(record.first ?? '');
  const forms = [record.preferred ?? '', ...otherFormsOf(record.first ?? '')].map(three);
  const firsts = [...new Set(forms)].filter((form) => form !== '' && form !== first);
  const phone = digitsOf(record.phone);
  return [
    ...lasts.map((name) => `${name}, ${first}, ${dob}`),
    ...firsts.map((form) => `${last}, ${form}, ${dob}`),
    ...(phone === '' ? [] : [phone]),
  ];
}
