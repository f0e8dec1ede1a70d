import type { ReactNode } from 'react';
import { useSession } from '../hooks/session-context';
import { Button } from '../ui';

/** What stands over the desk during a pause; in a test it hides everything. */
export function PauseCurtain(): ReactNode {
  const session = useSession();
  const hides = session.settings.mode === 'test';
  return (
    <div className={hides ? 'desk-curtain desk-curtain-closed' : 'desk-curtain'} role="group" aria-label="Paused">
      <p>
        {hides
          ? 'Paused. In a test the desk is hidden meanwhile, and the pause is on record.'
          : 'Paused. Nobody waits while you do.'}
      </p>
      <Button variant="ink" size="large" icon="play" onClick={() => session.resume()}>
        Go on
      </Button>
    </div>
  );
}
