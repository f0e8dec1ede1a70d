import type { Seconds } from '../shared/time';

/** Something that is due at a time. Equal times keep the order in which they were entered. */
export interface AgendaItem {
  readonly at: Seconds;
  readonly sequence: number;
  readonly due: Due;
}

export type Due =
  | { readonly kind: 'arrival'; readonly encounter: string }
  | { readonly kind: 'restless'; readonly encounter: string; readonly since: Seconds }
  | { readonly kind: 'silence'; readonly encounter: string; readonly since: Seconds }
  | { readonly kind: 'patience-out'; readonly encounter: string; readonly since: Seconds }
  | {
      readonly kind: 'colleague-answers';
      readonly staff: string;
      readonly about: string;
      readonly encounter: string | null;
    }
  | { readonly kind: 'interpreter-joins'; readonly encounter: string; readonly language: string }
  | { readonly kind: 'closing' }
  | { readonly kind: 'end' };

/** Puts an item in its place: by time, then by sequence. */
export function enter(agenda: readonly AgendaItem[], item: AgendaItem): AgendaItem[] {
  let index = agenda.length;
  while (index > 0 && isAfter(agenda[index - 1], item)) index -= 1;
  return [...agenda.slice(0, index), item, ...agenda.slice(index)];
}

function isAfter(one: AgendaItem | undefined, other: AgendaItem): boolean {
  return one !== undefined && (one.at > other.at || (one.at === other.at && one.sequence > other.sequence));
}
