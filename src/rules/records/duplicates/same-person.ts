import { lettersOf, unaccented } from '../../../shared/fold';
import type { DescribedRecord } from '../../situation/duplicate';
import { isSameGivenName } from './nicknames';
import { sameAddress } from './same-address';
import { soundAlike } from './sound-key';

/** What each likeness of two records is worth, in points. @source REC-02 */
const points = { dateOfBirth: 40, lastName: 25, firstName: 15, phone: 10, address: 10 } as const;
type Likeness = keyof typeof points;

/** How alike two records are: points in all and for each likeness, and what a person should look at beside them. */
export interface Likenesses {
  readonly score: number;
  readonly parts: Readonly<Record<Likeness, number>>;
  readonly remarks: readonly string[];
}

/**
 * How alike two records are, in points from 0 to 100; what is missing on either side counts nothing. The order of the two
 * does not matter. Middle names and suffixes give no points: they differ most often by mistake.
 * @source REC-02
 */
export function likenesses(one: DescribedRecord, other: DescribedRecord): Likenesses {
  const swapped = namesSwapped(one, other);
  const alike: Record<Likeness, boolean> = {
    dateOfBirth: one.dob !== undefined && one.dob === other.dob,
    lastName: swapped || sameLast(one, other),
    firstName: swapped || sameFirst(one, other),
    phone: samePhone(one.phone, other.phone),
    address: sameAddress(one.address, other.address),
  };
  const parts = Object.fromEntries(
    Object.entries(points).map(([likeness, worth]) => [likeness, alike[likeness as Likeness] ? worth : 0]),
  ) as Record<Likeness, number>;
  const score = Object.values(parts).reduce((sum, each) => sum + each, 0);
  return { score, parts, remarks: remarksOn(one, other, alike, swapped) };
}

/** Whether two dates of birth look like one slip: day and month swapped, two neighbouring digits swapped, or one digit off. */
export function datesNearlySame(one: string, other: string): boolean {
  if (one === other) return false;
  const [a, b] = [one.replaceAll('-', ''), other.replaceAll('-', '')];
  const off = [...a].flatMap((digit, index) => (digit === b[index] ? [] : [index]));
  const [first = 0, second = 0] = off;
  const neighbours = off.length === 2 && second === first + 1 && a[first] === b[second] && a[second] === b[first];
  const dayAndMonth = a.slice(0, 4) === b.slice(0, 4) && a.slice(4, 6) === b.slice(6) && a.slice(6) === b.slice(4, 6);
  return off.length === 1 || neighbours || dayAndMonth;
}

function remarksOn(
  one: DescribedRecord,
  other: DescribedRecord,
  alike: Readonly<Record<Likeness, boolean>>,
  swapped: boolean,
): string[] {
  const near = one.dob !== undefined && other.dob !== undefined && datesNearlySame(one.dob, other.dob);
  const household = alike.dateOfBirth && alike.lastName && !alike.firstName && (alike.phone || alike.address);
  const [suffix, otherSuffix] = [lettersOf(one.suffix ?? ''), lettersOf(other.suffix ?? '')];
  return [
    ...(swapped ? ['First and last name have changed places.'] : []),
    ...(near ? ['The birth dates differ by what looks like a slip.'] : []),
    ...(household ? ['The first names differ: twins share all the rest.'] : []),
    ...(suffix !== otherSuffix && !alike.dateOfBirth && alike.lastName && alike.firstName
      ? ['The suffixes differ: they may be parent and child.']
      : []),
  ];
}

function namesSwapped(one: DescribedRecord, other: DescribedRecord): boolean {
  const [a, b, c, d] = [one.first, one.last, other.first, other.last].map((name) => lettersOf(name ?? ''));
  return a !== '' && b !== '' && a !== b && a === d && b === c;
}

function sameFirst(one: DescribedRecord, other: DescribedRecord): boolean {
  const called = (record: DescribedRecord) => [record.first, record.preferred].filter((name) => name !== undefined);
  return called(one).some((a) => called(other).some((b) => isSameGivenName(a, b)));
}

/** Equal or alike in sound; former names count, and so does either part of a double name. */
function sameLast(one: DescribedRecord, other: DescribedRecord): boolean {
  const theirs = lastNames(other);
  return lastNames(one).some((a) => theirs.some((b) => a === b || soundAlike(a, b)));
}

/** Last names a record may be found under, as letters alone: the whole, the parts of a double name, former ones. */
export function lastNames(record: DescribedRecord): string[] {
  const all = [record.last, ...record.former].filter((name) => name !== undefined);
  return [...new Set(all.flatMap((name) => [name, ...partsOf(name)]).map(lettersOf))].filter((name) => name !== '');
}

/** The names in a double name; particles such as 'de la' are none. */
function partsOf(name: string): string[] {
  return unaccented(name)
    .split(/[\s-]+/)
    .filter((part) => lettersOf(part).length > 3);
}

function samePhone(one: string | undefined, other: string | undefined): boolean {
  const [a, b] = [digitsOf(one), digitsOf(other)];
  if (a.length < 7 || b.length < 7) return false;
  return a.length === b.length ? a === b : a.slice(-7) === b.slice(-7);
}

/** The digits of a telephone number without the country's 1 before ten of them. */
export function digitsOf(phone = ''): string {
  return phone.replaceAll(/\D/g, '').replace(/^1(?=\d{10}$)/, '');
}
