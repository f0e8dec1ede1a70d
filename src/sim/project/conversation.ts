import type { CastEncounter } from '../../packs/casting/cast';
import { conversationSchema, type Conversation, type TalkStep } from '../../rules/situation/conversation';
import type { Run } from '../run';
import { speaksOther } from '../npc/lines';

const defaults = conversationSchema.parse({ question: 'conversation', steps: [] });

/** The conversation as a list of acts and of what was heard, in the order in which it happened. */
export function projectConversation(run: Run, cast: CastEncounter): Conversation {
  const encounter = run.encounter(cast.id);
  const heard = encounter.said.filter((one) => one.by === 'person' || one.by === 'interpreter');
  const shown = run.castOf(cast.id).compiled.source.mood.feels;
  const steps: (TalkStep & { at: number })[] = encounter.acts.map(({ at, act }) => ({ at, do: act }));
  heard.forEach((one, index) => {
    const feeling = index === 0 ? shown[0] : undefined;
    steps.push({
      at: one.at,
      hear: {
        words: one.text.slice(0, 400),
        gives: [...(one.gives ?? [])],
        refuses: false,
        ...(feeling === undefined ? {} : { feeling }),
      },
    });
  });
  return {
    ...defaults,
    channel: encounter.channel === 'phone' ? 'phone' : encounter.private ? 'private-window' : 'counter',
    capacity: cast.claimedCapacity,
    needs: [...encounter.needs],
    language: speaksOther(run, cast) ?? 'en',
    angry: cast.compiled.source.mood.angry,
    abusive: cast.manner.abusive === true,
    waitedSeconds: (encounter.firstServedAt ?? run.state.now) - (encounter.arrivedAt ?? run.state.now),
    rangSeconds:
      encounter.channel === 'phone'
        ? (encounter.firstServedAt ?? run.state.now) - (encounter.arrivedAt ?? run.state.now)
        : 0,
    steps: steps
      .map((step, index) => ({ step, index }))
      .toSorted((a, b) => a.step.at - b.step.at || a.index - b.index)
      .map(({ step }) => step)
      .slice(0, 200),
    roleOf: Object.fromEntries(run.setup.practice.staff.map((staff) => [staff.id, staff.role])),
    interpretedBy: encounter.interpreter ? 'qualified' : 'nobody',
    ended: encounter.how === 'unserved' || encounter.how === undefined ? 'open' : encounter.how,
    othersWaiting: Object.values(run.state.encounters).filter(
      (other) => other.id !== cast.id && (other.phase === 'waiting' || other.phase === 'held'),
    ).length,
  };
}
