import type { ReactNode } from 'react';
import { Button } from '../../ui';
import type { usePreferences } from '../use-preferences';
import type { OpenShift } from './open-shift';

export function Briefing({ shift, onBegin }: { shift: OpenShift; preferences: ReturnType<typeof usePreferences>[0]; change: ReturnType<typeof usePreferences>[1]; onBegin: () => void }): ReactNode {
  const { page } = shift.pack;
  return (
    <main>
      <h1>{page.title}</h1>
      {shift.notice !== null && <p role="alert">{shift.notice}</p>}
      {page.briefing.map((text) => (
        <p key={text}>{text}</p>
      ))}
      <Button variant="ink" size="large" onClick={onBegin}>
        {shift.isResumed ? 'Go on with the shift' : 'Begin the shift'}
      </Button>
    </main>
  );
}
