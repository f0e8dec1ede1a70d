import { lazy, Suspense, useEffect, useState, type ReactNode } from 'react';
import { Desk } from '../../desk/desk';
import type { LiveSession } from '../../session/session';
import { Button, ErrorPage, UiRoot } from '../../ui';
import { usePreferences } from '../use-preferences';
import { Briefing } from './briefing';
import { Debrief } from './debrief';
import type { NoShift, OpenShift } from './open-shift';
import { fetchScene, RoomPicture } from './room-picture';
import { useLeaving } from './use-leaving';
import { useSound } from './use-sound';

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
  preferences: ReturnType<typeof usePreferences>[0];
  change: ReturnType<typeof usePreferences>[1];
}): ReactNode {
  const { session } = shift;
  const [stage, setStage] = useState<Stage>(session.snapshot().status === 'over' ? 'debrief' : 'briefing');
  const sound = useSound(session, preferences);
  useLeaving(session);
  useEffect(() => void fetchScene(), []);
  const reducedMotion = useReducedMotion(preferences.appearance.motion);
  const begin = (): void => {
    sound.unlock();
    setStage('desk');
    session.start();
  };
  return (
    <>
      {stage === 'briefing' && <Briefing shift={shift} preferences={preferences} change={change} onBegin={begin} />}
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
      {stage === 'debrief' && <Debrief shift={shift} />}
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
  session.flush().then(
    () => location.assign('./index.html'),
    () => location.assign('./index.html'),
  );
}

function BadLink({ sentences }: { sentences: readonly string[] }): ReactNode {
  const [first = '', ...more] = sentences;
  return (
    <ErrorPage title="This link opens no shift" sentence={`${first}.`} {...(more.length === 0 ? {} : { detail: more.join('\n') })}>
      <Button variant="ink" onClick={() => location.assign('./index.html')}>
        Choose a shift on the home page
      </Button>
    </ErrorPage>
  );
}

function useReducedMotion(wish: 'system' | 'full' | 'reduced'): boolean {
  const [system] = useState(() => matchMedia('(prefers-reduced-motion: reduce)').matches);
  return wish === 'reduced' || (wish === 'system' && system);
}
