import type { CastEncounter } from '../../packs/casting/cast';
import type { Reaction } from '../../packs/format/encounter.schema';
import { type Act, actKey } from '../../practice/acts/act';
import type { SpeechAct } from '../../practice/acts/speech';
import type { Run } from '../run';
import { conditionValues } from './conditions';
import { acceptsByDefault } from './accept';
import { bookLines, personSays, pickLine, understood } from './lines';
import { moodAfter } from './mood';

/** How somebody takes an act: whether they take up what is offered, whether they have answered, and whether they go. */
export interface Reply {
  readonly accepted?: boolean;
  readonly answered: boolean;
  readonly leaves: boolean;
}

/** How the person takes an act: whether what was offered is taken up, what it does to the mood, and what is answered. */
export function react(run: Run, cast: CastEncounter, act: SpeechAct): Reply {
  const key = actKey(act);
  const encounter = run.encounter(cast.id);
  const reaction = understood(run, cast) ? findReaction(run, cast, act) : undefined;
  const takes = act.verb === 'offer' || act.verb === 'request' || act.verb === 'instruct' || act.verb === 'hold';
  const accepted = takes ? (reaction?.reaction.accepts ?? acceptsByDefault(run, cast, act)) : undefined;
  const change = moodAfter(encounter.mood, act, encounter.did, accepted);
  run.emit({
    type: 'mood.changed',
    encounter: cast.id,
    ...change,
    trust: change.trust + (reaction?.reaction.trust ?? 0),
    anxiety: change.anxiety + (reaction?.reaction.anxiety ?? 0),
    patience: change.patience + (reaction?.reaction.patience ?? 0),
  });
  if (accepted === true && act.verb !== 'hold') run.emit({ type: 'offer.taken-up', encounter: cast.id, key });
  if (!reaction) return { ...(accepted === undefined ? {} : { accepted }), answered: false, leaves: false };
  if (reaction.reaction.once) run.emit({ type: 'reaction.fired', encounter: cast.id, index: reaction.index });
  const { say, gives, shows } = reaction.reaction;
  const let_ = { ...(gives.length > 0 ? { gives } : {}), ...(shows.length > 0 ? { shows } : {}) };
  if (say) personSays(run, cast, pickLine(run, cast, `reaction/${reaction.index}`, say), let_);
  return {
    ...(accepted === undefined ? {} : { accepted }),
    answered: say !== undefined,
    leaves: reaction.reaction.leaves,
  };
}

/** What the person says when nothing in the pack answers: the phrasebook, by act, then by verb, as the mood has it. */
export function replyByBook(run: Run, cast: CastEncounter, act: Act, accepted: boolean | undefined): void {
  const key = actKey(act);
  const { mood } = run.encounter(cast.id);
  const feeling = mood.angry || mood.trust < 30 ? '/upset' : mood.trust > 75 ? '/warm' : '';
  const outcome = accepted === undefined ? '' : accepted ? '/yes' : '/no';
  const keys = [
    `${key}${outcome}${feeling}`,
    `${key}${outcome}`,
    `${key}${feeling}`,
    key,
    `${act.verb}${outcome}${feeling}`,
    `${act.verb}${outcome}`,
    `${act.verb}${feeling}`,
    act.verb,
  ];
  const lines = understood(run, cast)
    ? bookLines(run, cast, 'replies', keys)
    : bookLines(run, cast, 'replies', ['not-understood']);
  if (lines.length > 0) personSays(run, cast, pickLine(run, cast, `reply/${key}`, lines));
}

/** The first reaction that answers an act: those of the variant before those of the encounter. */
export function findReaction(
  run: Run,
  cast: CastEncounter,
  act: Act,
): { readonly reaction: Reaction; readonly index: number } | undefined {
  const key = actKey(act);
  const all = [...cast.variant.reactions, ...cast.compiled.source.reactions];
  const fired = run.encounter(cast.id).fired;
  let values: ReturnType<typeof conditionValues> | undefined;
  for (const [index, reaction] of all.entries()) {
    if (!reaction.to.includes(key) && !reaction.to.includes(act.verb)) continue;
    if (reaction.once && fired.includes(index)) continue;
    values ??= conditionValues(run, cast.id);
    if (cast.compiled.reactions.get(reaction)?.(values) === true) return { reaction, index };
  }
  return undefined;
}
