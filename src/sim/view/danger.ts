import type { PolicySettings } from '../../practice/policy';
import { redFlags } from '../../rules/urgency/red-flags';
import { oncePer } from '../../shared/once-per';
import type { Run } from '../run';
import type { EncounterState, Utterance } from '../state';

type Level = '911' | 'nurse-now';

/** Whether the desk could understand an utterance: English from the person, or the interpreter's words. */
export function isUnderstood(one: Utterance): boolean {
  return (one.by === 'person' && one.lang === undefined) || one.by === 'interpreter';
}

/** Sentences remembered under the same settings: people say the same again and again, in one shift and from shift to shift. */
const mostSentences = 4000;

/** The gravest level of the red flags in one utterance. */
export function dangerIn({ text }: Utterance, settings: Pick<PolicySettings, 'redFlags'>): Level | undefined {
  const levels = known(settings);
  if (levels.has(text)) return levels.get(text);
  const flags = redFlags([text], settings);
  const level = flags.some((flag) => flag.level === '911') ? '911' : flags.length > 0 ? 'nurse-now' : undefined;
  if (levels.size >= mostSentences) levels.clear();
  levels.set(text, level);
  return level;
}

/** Whether a symptom or listed words were heard in a conversation. */
export function wasToldOfDanger(run: Run, { needs, said }: EncounterState): boolean {
  return (
    needs.includes('symptom') ||
    said.some((one) => isUnderstood(one) && dangerIn(one, run.setup.practice.settings) !== undefined)
  );
}

const known = oncePer<Pick<PolicySettings, 'redFlags'>, Map<string, Level | undefined>>(() => new Map());
