import { useCallback, useEffect, useMemo, useRef, useState, useSyncExternalStore, type ReactNode } from 'react';
import { SessionProvider, useSession, useSnapshot } from '../hooks/session-context';
import type { RoomTarget } from '../session/room.view';
import type { Session } from '../session/session';
import { Captions, classes, SkipLink, type CaptionLine } from '../ui';
import { useAnnouncements } from './announce/use-announcements';
import { TopBar } from './bar/top-bar';
import './desk.css';
import { DeskTools } from './desk-tools';
import { Feedback } from './feedback/feedback';
import { Coach } from './guide/coach';
import { ShortcutHelp } from './keys/shortcut-help';
import { Office } from './office/office';
import { PauseCurtain } from './pause-curtain';
import { DeskContext, type Desk as DeskApi } from './state/desk-state';
import { DeskStore } from './state/desk-store';
import { SpeechBubble } from './talk/bubble';
import { targetAct } from './target-act';
import { useDeskKeys, useShortcutTable } from './use-desk-keys';

/** What the player has chosen for the desk; stored by the page. */
export interface DeskPreferences {
  readonly captions: boolean;
  /** Whether the guided first minutes are shown. */
  readonly guide: boolean;
  /** The player's own chords by action id. */
  readonly shortcuts: Readonly<Record<string, string>>;
}

export interface DeskProps {
  session: Session;
  /** The picture of the room; a function of it receives what to call when something in it is picked. */
  room: ReactNode | ((pick: (target: RoomTarget) => void) => ReactNode);
  captions: readonly CaptionLine[];
  muted: boolean;
  onMuted: (muted: boolean) => void;
  preferences: DeskPreferences;
  onPreferences: (change: Partial<DeskPreferences>) => void;
  /** Marks in the picture what has the focus or the pointer among the named controls. */
  onPoint?: (target: RoomTarget | null) => void;
  onLeave: () => void;
  /** Called once, when the shift is over. */
  onOver: () => void;
}

/** The whole desk: the room above, telephone, talk and papers below, the office software beside. */
export function Desk({ session, ...props }: DeskProps): ReactNode {
  return (
    <SessionProvider session={session}>
      <DeskTop {...props} />
    </SessionProvider>
  );
}

function DeskTop({
  room,
  captions,
  muted,
  onMuted,
  preferences,
  onPreferences,
  onPoint,
  onLeave,
  onOver,
}: Omit<DeskProps, 'session'>): ReactNode {
  const session = useSession();
  const status = useSnapshot((snapshot) => snapshot.status);
  const [store] = useState(() => new DeskStore());
  const isOfficeOpen = useSyncExternalStore(store.subscribe, () => store.state().isOfficeOpen);
  const [isHelpOpen, setHelpOpen] = useState(false);
  // The first minutes are guided where one learns; elsewhere the guide comes when it is called.
  const [isGuided, setGuided] = useState(preferences.guide && session.settings.mode === 'learn');
  const guide = (on: boolean): void => {
    setGuided(on);
    onPreferences({ guide: on });
  };
  const table = useShortcutTable(preferences.shortcuts);
  const latestPoint = useRef(onPoint);
  useEffect(() => {
    latestPoint.current = onPoint;
  });
  const desk = useMemo<DeskApi>(
    () => ({
      state: store.state,
      change: store.change,
      subscribe: store.subscribe,
      act: (act) => session.act(act).ok,
      open: (tab, next = {}) => store.change({ tab, isOfficeOpen: true, ...next }),
      chordFor: (action) => table.chordFor(action),
      point: (target) => latestPoint.current?.(target),
    }),
    [store, session, table],
  );
  const pick = useCallback((target: RoomTarget) => targetAct(session, store.change, target), [session, store]);
  useDeskKeys(table, desk, () => setHelpOpen(true));
  useAnnouncements();
  useOver(status === 'over', onOver);
  const isHidden = status === 'paused' && session.settings.mode === 'test';
  return (
    <DeskContext value={desk}>
      <div className="desk-frame">
        <SkipLink to="desk-talk">Skip to the conversation</SkipLink>
        <SkipLink to="desk-people">Skip to the people waiting</SkipLink>
        <SkipLink to="desk-office">Skip to the office software</SkipLink>
        <main className={classes('desk', isOfficeOpen && 'desk-with-office')} aria-label="Front desk">
          <h1 className="ff-hidden">Front desk, {session.practice.name}</h1>
          <TopBar
            muted={muted}
            onMuted={onMuted}
            captions={preferences.captions}
            onCaptions={(on) => onPreferences({ captions: on })}
            guide={isGuided}
            onGuide={guide}
            onHelp={() => setHelpOpen(true)}
            onLeave={onLeave}
          />
          <div className={classes('desk-body', isHidden && 'desk-hidden')} inert={isHidden}>
            <div className="desk-room">
              <div className="desk-room-picture">{typeof room === 'function' ? room(pick) : room}</div>
              <SpeechBubble />
              {preferences.captions && (
                <div className="desk-captions">
                  <Captions lines={captions} keep={2} />
                </div>
              )}
            </div>
            <DeskTools />
            <div className="desk-side">
              {isGuided && <Coach onEnd={() => guide(false)} />}
              <Feedback />
              {isOfficeOpen && <Office />}
            </div>
          </div>
          {status === 'paused' && <PauseCurtain />}
        </main>
        <ShortcutHelp table={table} isOpen={isHelpOpen} onClose={() => setHelpOpen(false)} />
      </div>
    </DeskContext>
  );
}

function useOver(isOver: boolean, onOver: () => void): void {
  const latest = useRef(onOver);
  useEffect(() => {
    latest.current = onOver;
  });
  useEffect(() => {
    if (isOver) latest.current();
  }, [isOver]);
}
