import type { Due } from './agenda';
import { goFromWaiting } from './handle/leaving';
import { listenForSilence, startPatience, stillWaits } from './handle/waiting';
import { colleagueAnswer } from './npc/colleague';
import { bookLines, personSays, pickLine, speaksOther } from './npc/lines';
import { sayOpening } from './npc/opening';
import type { Run } from './run';

/** Lets happen what is due. */
export function takeDue(run: Run, due: Due): void {
  switch (due.kind) {
    case 'arrival':
      return arrive(run, due.encounter);
    case 'restless':
      if (stillWaits(run, due.encounter, due.since))
        run.emit({ type: 'mood.changed', encounter: due.encounter, trust: -8, anxiety: 8, patience: 0 });
      return;
    case 'silence':
      return noticeSilence(run, due.encounter, due.since);
    case 'patience-out':
      if (stillWaits(run, due.encounter, due.since)) goFromWaiting(run, run.castOf(due.encounter), 'walked-out');
      return;
    case 'colleague-answers':
      return colleagueAnswer(run, due);
    case 'interpreter-joins':
      return interpreterJoins(run, due.encounter, due.language);
    case 'closing':
      run.emit({ type: 'shift.closing' });
      if (everybodyGone(run)) endShift(run);
      return;
    case 'end':
      return endShift(run);
  }
}

/** Ends the shift: whoever is still here was not served, nor is whoever would have come to an open desk and found nobody. */
export function endShift(run: Run): void {
  if (run.state.phase === 'over') return;
  for (const encounter of Object.values(run.state.encounters)) {
    if (encounter.phase === 'ended' || (encounter.phase === 'expected' && encounter.arrivesAt >= run.setup.to))
      continue;
    goFromWaiting(run, run.castOf(encounter.id), 'unserved');
  }
  run.emit({ type: 'shift.ended' });
}

/** After closing time the shift is over as soon as nobody is left. */
export function everybodyGone(run: Run): boolean {
  return Object.values(run.state.encounters).every(
    (encounter) => encounter.phase === 'ended' || encounter.phase === 'expected',
  );
}

function arrive(run: Run, id: string): void {
  const cast = run.castOf(id);
  if (cast.channel === 'phone') {
    const line = run.state.lines.find((one) => one.phase === 'idle');
    if (!line) {
      // All lines are taken: the caller hears the busy tone and tries again.
      run.emit({ type: 'agenda.entered', at: run.state.now + 60, due: { kind: 'arrival', encounter: id } });
      return;
    }
    run.emit({ type: 'encounter.arrived', encounter: id, line: line.number });
  } else run.emit({ type: 'encounter.arrived', encounter: id });
  for (const { id: appointment, becomes } of Object.values(cast.named)) {
    const booked = run.state.world.record.appointments[appointment];
    if (becomes && booked) run.emit({ type: 'appointment.written', appointment: { ...booked, status: becomes } });
  }
  if (cast.channel === 'fax') showFax(run, id);
  else startPatience(run, id, cast.compiled.source.arrives.patience);
}

/** Somebody is served, and nothing has been said or done for them for minutes: they say so, and in the end they go. */
function noticeSilence(run: Run, id: string, since: number): void {
  const encounter = run.encounter(id);
  if (encounter.phase !== 'served') return;
  const last = Math.max(since, encounter.acts.at(-1)?.at ?? 0, encounter.said.at(-1)?.at ?? 0);
  if (last > since) return listenForSilence(run, id, last);
  run.emit({ type: 'mood.changed', encounter: id, trust: -10, anxiety: 4, patience: -180 });
  const cast = run.castOf(id);
  if (run.encounter(id).mood.patience === 0) return goFromWaiting(run, cast, 'walked-out');
  const lines = bookLines(run, cast, 'replies', ['silence']);
  if (lines.length > 0) personSays(run, cast, pickLine(run, cast, 'silence', lines));
  listenForSilence(run, id, run.state.now);
}

function showFax(run: Run, id: string): void {
  const papers = Object.values(run.state.world.record.papers).filter(
    (paper) => paper.encounter === id && paper.kind === 'fax',
  );
  for (const paper of papers) run.emit({ type: 'paper.shown', encounter: id, paper: paper.id });
}

function interpreterJoins(run: Run, id: string, language: string): void {
  const encounter = run.encounter(id);
  if (encounter.phase === 'ended' || encounter.interpreter) return;
  if (speaksOther(run, run.castOf(id)) !== language) {
    run.emit({
      type: 'words.spoken',
      encounter: id,
      utterance: {
        at: run.state.now,
        by: 'interpreter',
        text: 'Interpreter line. That is not a language I can help with here; please ask for the one that is spoken.',
      },
    });
    return;
  }
  run.emit({ type: 'interpreter.joined', encounter: id });
  run.emit({
    type: 'words.spoken',
    encounter: id,
    utterance: {
      at: run.state.now,
      by: 'interpreter',
      text: 'Interpreter 4410, Spanish. I will interpret everything that is said, and keep it confidential.',
    },
  });
  sayOpening(run, run.castOf(id));
}
