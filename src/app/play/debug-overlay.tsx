import { useState, useSyncExternalStore, type ReactNode } from 'react';
import { stateHash } from '../../shared/hash';
import { clock } from '../../shared/time';
import type { LiveSession } from '../../session/session';
import type { DomainEvent } from '../../sim/events';
import './debug-overlay.css';

/** For authors and for us (`?debug` in the address): what the simulation is doing behind the room. It shows the truth, so it is no way to play. */
export default function DebugOverlay({ session }: { session: LiveSession }): ReactNode {
  const [isOpen, setOpen] = useState(false);
  useSyncExternalStore(
    (listener) => session.subscribe(listener),
    () => session.snapshot(),
  );
  const { state, setup, commands } = session.shift;
  const wait = (until?: number): void =>
    void session.act(until === undefined ? { verb: 'wait' } : { verb: 'wait', until });
  return (
    <aside className="debug" aria-label="Debug">
      <button type="button" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        debug
      </button>
      {isOpen && (
        <>
          <p>
            {setup.pack} · seed {setup.seed} · {setup.settings.mode} {setup.settings.pace} ×{setup.settings.time} ·{' '}
            {clock(state.now)} {state.phase} · {commands.length} acts
          </p>
          <p>
            <button type="button" onClick={() => wait()}>
              next event
            </button>
            <button type="button" onClick={() => wait(state.now + 600)}>
              +10 min
            </button>
            <button type="button" onClick={() => console.log(stateHash(state), state, commands)}>
              log state and hash
            </button>
          </p>
          <ul>
            {Object.values(state.encounters).map((one) => (
              <li key={one.id}>
                {one.id}/{one.variant}: {one.phase}
                {one.ending === undefined ? ` · arrives ${clock(one.arrivesAt)}` : ` → ${one.ending}`} · trust{' '}
                {one.mood.trust} · anxiety {one.mood.anxiety}
              </li>
            ))}
          </ul>
          <ol>
            {state.evidence.slice(-6).map((item, index) => (
              <li key={`${item.at}/${item.verdict.rule}/${index}`}>
                {clock(item.at)} {item.encounter}: {item.verdict.rule} {item.verdict.outcome ?? item.verdict.verdict}
              </li>
            ))}
          </ol>
          <ol aria-label="Events">
            {session
              .recent()
              .slice(-8)
              .map((event, index) => (
                <li key={`${index}/${event.type}`}>{sayEvent(event)}</li>
              ))}
          </ol>
          <p>
            next:{' '}
            {state.agenda
              .slice(0, 3)
              .map((item) => `${clock(item.at)} ${item.due.kind}`)
              .join(', ')}
          </p>
        </>
      )}
    </aside>
  );
}

/** 'item.heard husband-wants-results full-name': an event on one line. */
function sayEvent(event: DomainEvent): string {
  const more = Object.entries(event).flatMap(([key, value]) =>
    key !== 'type' && typeof value !== 'object' ? [String(value)] : [],
  );
  return [event.type, ...more].join(' ').slice(0, 90);
}
