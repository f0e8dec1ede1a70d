import type { ReactNode } from 'react';
import { useSession, useSnapshot, useView } from '../../hooks/session-context';
import { spokenDate } from '../../session/desk.view';
import { spokenClock } from '../../shared/time';
import { Button, IconButton, Menu } from '../../ui';
import { useDesk } from '../state/desk-state';
import { ringingWords, waitingWords } from './summary';

export interface TopBarProps {
  muted: boolean;
  onMuted: (muted: boolean) => void;
  captions: boolean;
  onCaptions: (captions: boolean) => void;
  onHelp: () => void;
  onLeave: () => void;
  guide: boolean;
  onGuide: (guide: boolean) => void;
}

const paces = { relaxed: 'Relaxed pace', normal: 'Normal pace', rush: 'Rush', untimed: 'Untimed' } as const;

/** What stands over the room: the moment, and the controls of the game itself. */
export function TopBar({
  muted,
  onMuted,
  captions,
  onCaptions,
  onHelp,
  onLeave,
  guide,
  onGuide,
}: TopBarProps): ReactNode {
  const session = useSession();
  const status = useSnapshot((snapshot) => snapshot.status);
  const storage = useSnapshot((snapshot) => snapshot.storage);
  const { chordFor } = useDesk();
  const isPaused = status === 'paused';
  const turn = (): void => (isPaused || status === 'ready' ? session.resume() : session.pause());
  return (
    <header className="desk-bar">
      <Summary />
      <Refusal />
      <div className="desk-bar-controls" role="group" aria-label="Shift">
        <span className="desk-bar-note">
          {paces[session.settings.pace]}
          {storage === 'memory' && ' · not saved: this browser forbids it'}
        </span>
        <Button icon={isPaused ? 'play' : 'pause'} chord={chordFor('time.pause')} onClick={turn}>
          {isPaused ? 'Go on' : 'Pause'}
        </Button>
        <IconButton icon="captions" label="Captions" isPressed={captions} onClick={() => onCaptions(!captions)} />
        <IconButton
          icon={muted ? 'soundOff' : 'soundOn'}
          label="Sound"
          isPressed={!muted}
          onClick={() => onMuted(!muted)}
        />
        <Menu
          look="icon"
          icon="help"
          label="Help and more"
          placement="bottom end"
          groups={[
            {
              id: 'help',
              entries: [
                { id: 'keys', label: 'Keyboard shortcuts', icon: 'info', chord: chordFor('help') ?? '' },
                { id: 'guide', label: guide ? 'Put the guide away' : 'Show the guide', icon: 'speech' },
                { id: 'leave', label: 'Leave the desk', icon: 'door' },
                {
                  id: 'finish',
                  label: 'End the shift now',
                  icon: 'clock',
                  note: 'Whoever still waits counts as unserved',
                },
              ],
            },
          ]}
          onAction={(id) => {
            if (id === 'keys') onHelp();
            if (id === 'guide') onGuide(!guide);
            if (id === 'leave') onLeave();
            if (id === 'finish') session.finish();
          }}
        />
      </div>
    </header>
  );
}

/** Why the last act was not carried out, in one sentence, until the next one. */
function Refusal(): ReactNode {
  const rejection = useSnapshot((snapshot) => snapshot.rejection);
  return (
    <div className="desk-refusal" role="status" aria-label="Why not">
      {rejection && <span>{rejection.message}</span>}
    </div>
  );
}

function Summary(): ReactNode {
  const now = useView((view) => view.now);
  const date = useView((view) => view.date);
  const parties = useView((view) => view.parties);
  const lines = useView((view) => view.lines);
  const phase = useView((view) => view.phase);
  const messages = useView((view) => view.messages);
  const { open } = useDesk();
  const unread = messages.filter((message) => !message.read && message.from !== 'you').length;
  const ringing = ringingWords(lines);
  const day = spokenDate(date);
  return (
    <section className="desk-summary" id="desk-summary" aria-label="Summary" tabIndex={-1}>
      <span title={day}>
        <span aria-hidden="true">{day.slice(0, 3)} </span>
        <span className="ff-hidden">{day}, </span>
        <time>{spokenClock(now)}</time>
      </span>
      <span>{waitingWords(parties)}</span>
      {ringing !== '' && <span className="desk-summary-ringing">{ringing}</span>}
      {unread > 0 && (
        <button type="button" className="desk-summary-mail" onClick={() => open('inbox')}>
          {unread === 1 ? '1 new message' : `${unread} new messages`}
        </button>
      )}
      {phase === 'closing' && <span>Doors closed, finishing</span>}
    </section>
  );
}
