import { type TermOf, vocabulary } from './vocabulary';

export const zones = vocabulary('time zone', {
  atlantic: 'Puerto Rico and the Virgin Islands; no daylight saving',
  eastern: 'Eastern',
  central: 'Central',
  mountain: 'Mountain, and the Navajo Nation in Arizona',
  arizona: 'Arizona apart from the Navajo Nation; Mountain standard time all year',
  pacific: 'Pacific',
  alaska: 'Alaska apart from the western Aleutians',
  aleutian: 'the western Aleutians',
  hawaii: 'Hawaii; no daylight saving',
} as const);
export type Zone = TermOf<typeof zones>;
