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

/** The gravest level of the red flags in one utterance; each utterance is searched once under the same settings. */
export function dangerIn(one: Utterance, settings: Pick<PolicySettings, 'redFlags'>): Level | undefined {
  return searcher(settings)(one);
}

/** Whether a symptom or listed words were heard in a conversation. */
export function wasToldOfDanger(run: Run, { needs, said }: EncounterState): boolean {
  return needs.includes('symptom') || said.some((one) => isUnderstood(one) && dangerIn(one, run.setup.practice.settings) !== undefined);
}

const searcher = oncePer((settings: Pick<PolicySettings, 'redFlags'>) =>
  oncePer((one: Utterance): Level | undefined => {
    const flags = redFlags([one.text], settings);
    if (flags.some((flag) => flag.level === '911')) return '911';
    return flags.length > 0 ? 'nurse-now' : undefined;
  }),
);
