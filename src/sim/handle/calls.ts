import type { DeskAct } from '../../practice/acts/desk';
import { own } from '../../shared/own';
import { type Handled, done, reject } from '../refusal';
import { sayOpening } from '../npc/opening';
import type { Run } from '../run';
import { listenForSilence } from './waiting';

type Of<Verb extends DeskAct['verb']> = Extract<DeskAct, { verb: Verb }>;

/** Takes a ringing call, or one that was put on hold. */
export function takeCall(run: Run, act: Of<'answer'> | Of<'resume'>): Handled {
  const line = run.state.lines[act.line - 1];
  const wanted = act.verb === 'answer' ? 'ringing' : 'holding';
  if (!line || line.phase !== wanted || line.encounter === undefined)
    return reject('wrong-line-state', `Line ${act.line} is not ${wanted === 'ringing' ? 'ringing' : 'on hold'}.`);
  if (run.served) return reject('busy', 'Put the call on hold, or see the person off, before taking another.');
  run.emit({ type: 'encounter.served', encounter: line.encounter });
  listenForSilence(run, line.encounter);
  return done;
}

/** Asks somebody who waits to the counter. */
export function serve(run: Run, act: Of<'serve'>): Handled {
  const encounter = own(run.state.encounters, act.person);
  if (!encounter || encounter.channel !== 'counter' || !['waiting', 'held', 'seated'].includes(encounter.phase)) {
    return reject('no-such-thing', 'Nobody of that name is waiting.');
  }
  if (run.served) return reject('busy', 'Put the call on hold, or see the person off, before asking another.');
  run.emit({ type: 'encounter.served', encounter: encounter.id });
  listenForSilence(run, encounter.id);
  if (encounter.mood.angry && encounter.needs.length === 0) sayOpening(run, run.castOf(encounter.id));
  return done;
}

/** A word or a glance to somebody who waits. */
export function nod(run: Run, act: Of<'nod'>): Handled {
  const encounter = own(run.state.encounters, act.person);
  if (!encounter || encounter.channel !== 'counter' || encounter.phase !== 'waiting')
    return reject('no-such-thing', 'Nobody of that name is waiting at the counter.');
  if (encounter.acknowledgedAt !== undefined) return reject('done-already', 'They know that you have seen them.');
  run.emit({ type: 'encounter.acknowledged', encounter: encounter.id });
  run.emit({ type: 'mood.changed', encounter: encounter.id, trust: 3, anxiety: -2, patience: 0 });
  return done;
}

/** Whether there is a call that could be hung up on. */
export function checkHangUp(run: Run): Handled {
  return run.served?.channel === 'phone' ? done : reject('wrong-line-state', 'No call is being taken.');
}
