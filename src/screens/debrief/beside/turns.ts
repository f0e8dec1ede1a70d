import type { TimelineStep } from '../../../session/debrief';
import type { Utterance } from '../../../session/desk.view';

/** One act with everything that was said upon it, until the next act. */
export interface Turn {
  /** Seconds since midnight. */
  readonly at: number;
  /** Key of the act; empty for words before the first one. */
  readonly key: string;
  /** Whether an offer or request was taken up. */
  readonly accepted?: boolean;
  readonly words: readonly Utterance[];
}

/** The steps of an encounter, act by act. Waiting without a word is no turn. */
export function turnsOf(steps: readonly TimelineStep[]): readonly Turn[] {
  const turns: { at: number; key: string; accepted?: boolean; words: Utterance[] }[] = [];
  for (const step of steps) {
    if (step.kind === 'act') {
      turns.push({
        at: step.at,
        key: step.key,
        words: [],
        ...(step.accepted === undefined ? {} : { accepted: step.accepted }),
      });
      continue;
    }
    const last = turns.at(-1);
    if (last) last.words.push(step.words);
    else turns.push({ at: step.at, key: '', words: [step.words] });
  }
  return turns.filter((turn) => turn.key !== 'wait' || turn.words.length > 0);
}
