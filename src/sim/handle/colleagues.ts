import type { DeskAct } from '../../practice/acts/desk';
import { Dice } from '../../shared/random';
import { parseClock } from '../../shared/time';
import { type Handled, done, reject } from '../refusal';
import type { Run } from '../run';
import { checkMessage, sendMessage } from './messages';

type Of<Verb extends DeskAct['verb']> = Extract<DeskAct, { verb: Verb }>;

/** Sends a message from the desk, about the person served when there is one. */
export function sendFromDesk(run: Run, act: Of<'message'>): Handled {
  const checked = checkMessage(run, act.message);
  if (!checked.ok) return checked;
  sendMessage(run, act.message, run.served?.id);
  return done;
}

/** Asks a colleague, who answers after a while; one who is away answers when back. */
export function consult(run: Run, act: Of<'consult'>): Handled {
  const staff = run.setup.practice.staff.find((one) => one.id === act.staff);
  if (!staff) return reject('no-such-thing', 'There is no such colleague.');
  const [least, most] = act.urgent ? staff.urgentAfter : staff.answersAfter;
  const wait = new Dice(run.setup.seed, `consult/${act.staff}/${run.state.counter}/${run.state.now}`).int(least, most);
  const away = staff.away.find(
    (one) => (parseClock(one.from) ?? 0) <= run.state.now && run.state.now < (parseClock(one.to) ?? 0),
  );
  const from = away && !act.urgent ? (parseClock(away.to) ?? run.state.now) : run.state.now;
  const encounter = run.served?.id ?? null;
  run.emit({
    type: 'agenda.entered',
    at: from + wait,
    due: { kind: 'colleague-answers', staff: act.staff, about: act.about, encounter },
  });
  return done;
}

export function readMessage(run: Run, act: Of<'read-message'>): Handled {
  if (!run.state.world.record.messages.some((message) => message.id === act.message && message.to === 'you'))
    return reject('no-such-thing', 'There is no such message.');
  run.emit({ type: 'message.read', message: act.message });
  return done;
}

/** Rings the interpreter line; the interpreter joins after a while. */
export function callInterpreter(run: Run, act: Of<'interpreter'>): Handled {
  const encounter = run.served;
  if (!encounter) return reject('nobody-served', 'Nobody is being served.');
  if (encounter.interpreter) return reject('done-already', 'The interpreter is on the line.');
  const wait = new Dice(run.setup.seed, `interpreter/${encounter.id}`).int(10, 35);
  run.emit({
    type: 'agenda.entered',
    at: run.state.now + wait,
    due: { kind: 'interpreter-joins', encounter: encounter.id, language: act.language },
  });
  return done;
}

/** Calls emergency services, or the nurse to the desk at once. */
export function callEmergency(run: Run, act: Of<'emergency'>): Handled {
  const encounter = run.served?.id;
  run.emit({ type: 'emergency.called', call: act.call, ...(encounter === undefined ? {} : { encounter }) });
  return done;
}
