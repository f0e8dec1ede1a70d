import type { DomainEvent } from '../events';
import type { EncounterState, Mood } from '../state';

/** The state of one encounter after an event that is about it. */
export function foldEncounter(before: EncounterState, event: DomainEvent, now: number): EncounterState {
  switch (event.type) {
    case 'encounter.arrived':
      return {
        ...before,
        phase: 'waiting',
        arrivedAt: now,
        waitingSince: now,
        ...(event.line === undefined ? {} : { line: event.line }),
      };
    case 'encounter.served':
      return {
        ...settleWait(before, now),
        phase: 'served',
        firstServedAt: before.firstServedAt ?? now,
        acknowledgedAt: before.acknowledgedAt ?? now,
      };
    case 'encounter.held':
      return { ...before, phase: 'held', waitingSince: now };
    case 'encounter.seated':
      return { ...before, phase: 'seated', waitingSince: now };
    case 'encounter.acknowledged':
      return { ...before, acknowledgedAt: before.acknowledgedAt ?? now };
    case 'encounter.ended':
      return {
        ...settleWait(before, now),
        phase: 'ended',
        ending: event.ending,
        how: event.how,
        endedFrom: event.from,
        endedAt: now,
      };
    case 'act.done': {
      const done = {
        at: now,
        act: event.act,
        key: event.key,
        ...(event.accepted === undefined ? {} : { accepted: event.accepted }),
      };
      return { ...before, acts: [...before.acts, done], did: [...before.did, event.key] };
    }
    case 'words.spoken':
      return { ...before, said: [...before.said, event.utterance] };
    case 'item.heard':
      return {
        ...before,
        heard: [
          ...before.heard.filter((heard) => heard.item !== event.item),
          { item: event.item, value: event.value, at: now },
        ],
      };
    case 'need.shown':
      return before.needs.includes(event.need) ? before : { ...before, needs: [...before.needs, event.need] };
    case 'mood.changed':
      return { ...before, mood: foldMood(before.mood, event) };
    case 'offer.taken-up':
      return { ...before, accepted: [...before.accepted, event.key] };
    case 'facts.told':
      return { ...before, told: [...before.told, ...event.kinds] };
    case 'reaction.fired':
      return { ...before, fired: [...before.fired, event.index] };
    case 'privacy.found':
      return { ...before, private: true };
    case 'interpreter.joined':
      return { ...before, interpreter: true };
    case 'patient.registered':
      return { ...before, about: event.mrn };
    case 'paper.shown':
      return before.papersShown.includes(event.paper)
        ? before
        : { ...before, papersShown: [...before.papersShown, event.paper] };
    default:
      return before;
  }
}

/** Books the wait that ends now, and takes it from the patience that is left. */
function settleWait(before: EncounterState, now: number): EncounterState {
  if (before.waitingSince === undefined) return before;
  const waited = now - before.waitingSince;
  const { waitingSince: _, ...rest } = before;
  return {
    ...rest,
    waited: before.waited + waited,
    longestHold: before.phase === 'held' ? Math.max(before.longestHold, waited) : before.longestHold,
    mood: { ...before.mood, patience: Math.max(0, before.mood.patience - waited) },
  };
}

function foldMood(mood: Mood, event: Extract<DomainEvent, { type: 'mood.changed' }>): Mood {
  return {
    ...mood,
    trust: within(mood.trust + event.trust),
    anxiety: within(mood.anxiety + event.anxiety),
    patience: Math.max(0, Math.min(3600, mood.patience + event.patience)),
    angry: event.calmed === true ? false : mood.angry,
    acknowledged:
      event.acknowledged === undefined || mood.acknowledged.includes(event.acknowledged)
        ? mood.acknowledged
        : [...mood.acknowledged, event.acknowledged],
  };
}

function within(value: number): number {
  return Math.max(0, Math.min(100, value));
}
