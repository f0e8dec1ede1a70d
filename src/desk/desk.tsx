import { useCallback, useEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import { SessionProvider, useSession, useSnapshot } from '../hooks/session-context';
import type { RoomTarget } from '../session/room.view';
import type { Session } from '../session/session';
import { Captions, classes, SkipLink, type CaptionLine } from '../ui';
import { useAnnouncements } from './announce/use-announcements';
import { TopBar } from './bar/top-bar';
import { Controls } from './controls';
import './desk.css';
import { Feedback } from './feedback/feedback';
import { Coach } from './guide/coach';
import { ShortcutHelp } from './keys/shortcut-help';
import { Office } from './office/office';
import { DeskPapers } from './papers/desk-papers';
import { PauseCurtain } from './pause-curtain';
import { People } from './people/people';
import { PhoneConsole } from './phone/console';
import { DeskContext, firstDeskState, type Desk as DeskApi, type DeskState } from './state/desk-state';
import { SpeechBubble } from './talk/bubble';
import { Conversation } from './talk/conversation';
import { PaletteBar } from './talk/palette-bar';
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
  onLeave,
  onOver,
}: Omit<DeskProps, 'session'>): ReactNode {
  const session = useSession();
  const status = useSnapshot((snapshot) => snapshot.status);
  const [state, setState] = useState<DeskState>(firstDeskState);
  const [isHelpOpen, setHelpOpen] = useState(false);
  const table = useShortcutTable(preferences.shortcuts);
  const change = useCallback((next: Partial<DeskState>) => setState((before) => ({ ...before, ...next })), []);
  const desk = useMemo<DeskApi>(
    () => ({
      ...state,
      act: (act) => session.act(act).ok,
      change,
      open: (tab, next = {}) => change({ tab, isOfficeOpen: true, ...next }),
      chordFor: (action) => table.chordFor(action),
    }),
    [state, session, change, table],
  );
  const pick = useCallback((target: RoomTarget) => targetAct(session, change, target), [session, change]);
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
        <main className={classes('desk', state.isOfficeOpen && 'desk-with-office')} aria-label="Front desk">
          <h1 className="ff-hidden">Front desk, {session.practice.name}</h1>
          <TopBar
            muted={muted}
            onMuted={onMuted}
            captions={preferences.captions}
            onCaptions={(on) => onPreferences({ captions: on })}
            guide={preferences.guide}
            onGuide={(on) => onPreferences({ guide: on })}
            onHelp={() => setHelpOpen(true)}
            onLeave={onLeave}
          />
          <div className={classes('desk-body', isHidden && 'desk-hidden')} inert={isHidden}>
            <div className="desk-room">
              <div className="desk-room-picture">{typeof room === 'function' ? room(pick) : room}</div>
              <SpeechBubble />
              {preferences.captions && (
                <div className="desk-captions">
                  <Captions lines={captions} />
                </div>
              )}
            </div>
            <Conversation />
            <PaletteBar />
            <People />
            <PhoneConsole />
            <DeskPapers />
            <Controls />
            <div className="desk-side">
              {preferences.guide && <Coach onEnd={() => onPreferences({ guide: false })} />}
              <Feedback />
              {state.isOfficeOpen && <Office />}
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
