import type { Practice } from '../../session/desk.view';

/** Who is called what in a debrief. */
export interface Names {
  /** The player's own name at the desk. */
  readonly you: string;
  /** The name of a colleague by id; the id itself where there is none. */
  readonly colleague: (id: string) => string;
}

/** The names of a practice's people. */
export function namesOf({ you, staff }: Pick<Practice, 'you' | 'staff'>): Names {
  return { you: you.name, colleague: (id) => staff.find((person) => person.id === id)?.name ?? id };
}
