import type { TermOf } from '../../../practice/vocabulary';
import type { verdictWords } from '../../../rules/case-file';
import type { Question } from '../../../rules/situation/situation';

/** A question as a stranger looks for it, the words its main verdict can be, and what else the answer holds. */
export interface Told {
  readonly asks: string;
  readonly verdicts: readonly TermOf<typeof verdictWords>[];
  readonly answers: string;
}

/** What a duty comes to: every question about how something was done can be answered so. */
export const duty = ['met', 'partly-met', 'missed', 'breached'] as const;

/** Questions that belong together, in the order in which the page has them. */
export interface Family<Asked extends Question> {
  readonly name: string;
  readonly about: string;
  readonly questions: Readonly<Record<Asked, Told>>;
}

/** A family, whichever questions it has. */
export interface AnyFamily {
  readonly name: string;
  readonly about: string;
  readonly questions: Readonly<Partial<Record<Question, Told>>>;
}

/** Makes a family of questions; a word that is no question is a type error. */
export function family<Asked extends Question>(
  name: string,
  about: string,
  questions: Readonly<Record<Asked, Told>>,
): Family<Asked> {
  return { name, about, questions };
}
