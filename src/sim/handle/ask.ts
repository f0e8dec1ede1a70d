import type { CastEncounter } from '../../packs/casting/cast';
import type { AskItem } from '../../practice/acts/talk.vocabulary';
import { answerTo } from '../npc/answer';
import { bookLines, personSays, pickLine } from '../npc/lines';
import { findReaction } from '../npc/react';
import type { Run } from '../run';

/** The person answers a question: what is given becomes known. Says whether they have spoken. */
export function answerAsk(run: Run, cast: CastEncounter, item: AskItem, answered: boolean): boolean {
  const answer = answerTo(run, cast, item);
  const gives = answer.value === undefined ? [] : [item];
  if (answer.value !== undefined) run.emit({ type: 'item.heard', encounter: cast.id, item, value: answer.value });
  for (const paper of answer.papers) run.emit({ type: 'paper.shown', encounter: cast.id, paper });
  if (item === 'reason' || item === 'what-happened') showNeeds(run, cast);
  if (answered) return true;
  const own = cast.variant.says?.answers?.[item] ?? cast.compiled.source.says.answers[item];
  const lines = answer.known
    ? (own ?? bookLines(run, cast, 'answers', [item, 'any']))
    : bookLines(run, cast, 'unknown', [item, 'any']);
  if (lines.length > 0)
    personSays(run, cast, pickLine(run, cast, `answer/${item}`, lines, { value: answer.value ?? '' }), { gives });
  return lines.length > 0;
}

function showNeeds(run: Run, cast: CastEncounter): void {
  const { source } = cast.compiled;
  for (const need of [...source.presents, source.need]) run.emit({ type: 'need.shown', encounter: cast.id, need });
}

/** A desk act can be answered too: the person sees it being done. Returns whether the pack has it refused. */
export function answerDeskAct(
  run: Run,
  cast: CastEncounter,
  act: Parameters<typeof findReaction>[2],
): boolean | undefined {
  const found = findReaction(run, cast, act);
  if (!found) return undefined;
  const { reaction, index } = found;
  if (reaction.once) run.emit({ type: 'reaction.fired', encounter: cast.id, index });
  run.emit({
    type: 'mood.changed',
    encounter: cast.id,
    trust: reaction.trust,
    anxiety: reaction.anxiety,
    patience: reaction.patience,
  });
  if (reaction.say)
    personSays(
      run,
      cast,
      pickLine(run, cast, `reaction/${index}`, reaction.say),
      reaction.gives.length > 0 ? { gives: reaction.gives } : {},
    );
  return reaction.accepts;
}
