import { lazy, Suspense, useEffect, useState, type ReactNode } from 'react';
import { Desk } from '../../desk/desk';
import { deskShortcuts } from '../../desk/keys/desk.shortcuts';
import { BriefingScreen } from '../../screens/briefing/briefing.screen';
import { ErrorScreen } from '../../screens/fault/error.screen';
import type { Preferences } from '../../session/preferences';
import type { LiveSession } from '../../session/session';
import { Button, UiRoot } from '../../ui';
import { usePreferences } from '../use-preferences';
import type { NoShift, OpenShift } from './open-shift';
import { Opening } from './opening';
import { RoomPicture, useScene } from './room-picture';
import { useLeaving } from './use-leaving';
import { useSound } from './use-sound';

const Debrief = lazy(() => import('./debrief'));
const DebugOverlay = lazy(() => import('./debug-overlay'));

/** Where the player is: reading the briefing, at the desk, or looking back. */
type Stage = 'briefing' | 'desk' | 'debrief';

/** The page of a shift, from its briefing to its debrief. */
export function PlayPage({ opened, debug }: { opened: OpenShift | NoShift; debug: boolean }): ReactNode {
  const [preferences, change] = usePreferences();
  return (
    <UiRoot appearance={preferences.appearance}>
      {'sentences' in opened ? (
        <BadLink sentences={opened.sentences} />
      ) : (
        <ShiftPage shift={opened} debug={debug} preferences={preferences} change={change} />
      )}
    </UiRoot>
  );
}

function ShiftPage({
  shift,
  debug,
  preferences,
  change,
}: {
  shift: OpenShift;
  debug: boolean;
  preferences: Preferences;
  change: (some: Partial<Preferences>) => void;
}): ReactNode {
  const { session, assignment } = shift;
  const [stage, setStage] = useState<Stage>(session.snapshot().status === 'over' ? 'debrief' : 'briefing');
  const sound = useSound(session, preferences);
  useLeaving(session);
  const room = useScene();
  const reducedMotion = useReducedMotion(preferences.appearance.motion);
  useEffect(() => {
    // The other stages are screens with titles of their own.
    if (stage === 'desk') document.title = 'At the desk · First Face';
  }, [stage]);
  const begin = (): void => {
    sound.unlock();
    setStage('desk');
    session.start();
  };
  return (
    <>
      {stage === 'briefing' && (
        <BriefingScreen
          page={shift.pack.page}
          practice={session.practice}
          settings={session.settings}
          seed={session.seed}
          {...(assignment.code === undefined ? {} : { code: assignment.code })}
          {...(shift.isResumed ? { resumedAt: session.shift.state.now } : {})}
          notice={shift.notice}
          storage={session.snapshot().storage}
          room={room}
          preferences={preferences}
          onPreferences={change}
          shortcuts={deskShortcuts}
          onBegin={begin}
          onHome={goHome}
        />
      )}
      {stage === 'desk' && (
        <Desk
          session={session}
          room={(pick) => <RoomPicture session={session} pick={pick} reducedMotion={reducedMotion} />}
          captions={sound.captions}
          muted={preferences.muted}
          onMuted={(muted) => change({ muted })}
          preferences={preferences}
          onPreferences={change}
          onLeave={() => leave(session)}
          onOver={() => setStage('debrief')}
        />
      )}
      {stage === 'debrief' && (
        <Suspense fallback={<Opening what="Looking back on the shift …" />}>
          <Debrief shift={shift} onHome={goHome} />
        </Suspense>
      )}
      {debug && (
        <Suspense>
          <DebugOverlay session={session} />
        </Suspense>
      )}
    </>
  );
}

/** The shift is kept, and the home page offers to go on with it. */
function leave(session: LiveSession): void {
  session.pause();
  session.flush().then(goHome, goHome);
}

function goHome(): void {
  location.assign('./index.html');
}

function BadLink({ sentences }: { sentences: readonly string[] }): ReactNode {
  return (
    <ErrorScreen
      title="This link opens no shift"
      sentences={sentences}
      note="Nothing that was saved in this browser has been touched."
    >
      <Button variant="ink" onClick={goHome}>
        Choose a shift on the home page
      </Button>
    </ErrorScreen>
  );
}

function useReducedMotion(wish: 'system' | 'full' | 'reduced'): boolean {
  const [system] = useState(() => matchMedia('(prefers-reduced-motion: reduce)').matches);
  return wish === 'reduced' || (wish === 'system' && system);
}
