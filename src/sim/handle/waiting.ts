import type { Seconds } from '../../shared/time';
import type { Run } from '../run';

/** From now on the person waits: restless at two thirds of the patience left, gone at its end. */
export function startPatience(run: Run, encounter: string, patience: Seconds): void {
  const since = run.state.now;
  run.emit({
    type: 'agenda.entered',
    at: since + Math.floor((patience * 2) / 3),
    due: { kind: 'restless', encounter, since },
  });
  run.emit({ type: 'agenda.entered', at: since + patience, due: { kind: 'patience-out', encounter, since } });
}

/** How long somebody who is being served bears it that nothing is said or done for them. */
export const silence: Seconds = 180;

/** From now on the person served notices when nothing happens. */
export function listenForSilence(run: Run, encounter: string, since: Seconds = run.state.now): void {
  run.emit({ type: 'agenda.entered', at: since + silence, due: { kind: 'silence', encounter, since } });
}

/** Whether a wait that an agenda item was entered for is still going on. */
export function stillWaits(run: Run, encounter: string, since: Seconds): boolean {
  const state = run.state.encounters[encounter];
  return (
    state !== undefined &&
    state.waitingSince === since &&
    (state.phase === 'waiting' || state.phase === 'held' || state.phase === 'seated')
  );
}
