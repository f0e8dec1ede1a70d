import { unaccented } from '../../../shared/fold';

const shortened: Readonly<Record<string, string>> = {
  street: 'st',
  avenue: 'ave',
  av: 'ave',
  road: 'rd',
  lane: 'ln',
  drive: 'dr',
  court: 'ct',
  place: 'pl',
  boulevard: 'blvd',
  circle: 'cir',
  terrace: 'ter',
  highway: 'hwy',
  north: 'n',
  south: 's',
  east: 'e',
  west: 'w',
  apartment: 'unit',
  apt: 'unit',
  suite: 'unit',
  ste: 'unit',
};

/** Whether two street addresses are one, however they are written: 'Street' or 'St.', 'Apt.' or '#'. Nothing is like nothing. */
export function sameAddress(one = '', other = ''): boolean {
  const [a, b] = [addressOf(one), addressOf(other)];
  return a !== '' && a === b;
}

function addressOf(address: string): string {
  return unaccented(address)
    .replaceAll('#', ' unit ')
    .replaceAll(/[.'’]/g, '')
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '')
    .map((word) => (Object.hasOwn(shortened, word) ? (shortened[word] ?? word) : word))
    .join(' ')
    .replaceAll('unit unit', 'unit');
}
