import type { ReactNode } from 'react';
import { useView } from '../../hooks/session-context';
import type { PartyView } from '../../session/desk.view';
import { duration } from '../../shared/time';
import { Badge, Button, classes } from '../../ui';
import { useDesk } from '../state/desk-state';
import { moodTone, moodWords } from './mood-words';
import { placeWords, waitingInRoom } from './waiting';

/** Everybody who waits in the room, with what can be done for each from here. */
export function People(): ReactNode {
  const parties = useView((view) => view.parties);
  const waiting = waitingInRoom(parties);
  return (
    <section className="desk-people" id="desk-people" aria-label="People waiting" tabIndex={-1}>
      {waiting.length === 0 ? (
        <p className="desk-people-none">Nobody is waiting in the room.</p>
      ) : (
        <ul className="desk-people-list" aria-label={`${waiting.length} waiting`}>
          {waiting.map((party) => (
            <Waiting key={party.encounter} party={party} />
          ))}
        </ul>
      )}
    </section>
  );
}

function Waiting({ party }: { party: PartyView }): ReactNode {
  const { act, point } = useDesk();
  const target = { kind: 'person', id: party.encounter } as const;
  const tone = moodTone(party);
  return (
    <li
      className={classes('desk-person', tone === 'coral' && 'desk-person-strained')}
      onFocus={() => point(target)}
      onBlur={() => point(null)}
      onPointerEnter={() => point(target)}
      onPointerLeave={() => point(null)}
    >
      <div className="desk-person-text">
        <strong className="desk-person-name" title={party.label}>
          {party.label}
        </strong>
        <span className="desk-person-note">
          <Badge tone={tone}>{moodWords(party)}</Badge> {placeWords(party.place)}, {duration(party.waited)}
        </span>
      </div>
      <Button aria-label={`Serve ${party.label}`} onClick={() => act({ verb: 'serve', person: party.encounter })}>
        Serve
      </Button>
      <Button
        variant="quiet"
        aria-label={`Acknowledge ${party.label} with a nod`}
        unavailable={party.acknowledged ? 'Already acknowledged in this wait' : undefined}
        onClick={() => act({ verb: 'nod', person: party.encounter })}
      >
        Nod
      </Button>
    </li>
  );
}
