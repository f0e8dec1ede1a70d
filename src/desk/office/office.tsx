import { memo, type ReactNode } from 'react';
import { useSession } from '../../hooks/session-context';
import { IconButton } from '../../ui';
import { useDesk } from '../state/desk-state';
import { OfficePages } from './pages';

/** The practice-management software on the monitor, beside the room. */
export const Office = memo(function Office(): ReactNode {
  const { practice } = useSession();
  const { change } = useDesk();
  return (
    <section className="office register-office" id="desk-office" aria-label="Office software" tabIndex={-1}>
      <header className="office-bar">
        <h2>{practice.name}</h2>
        <IconButton icon="close" label="Close the office software" onClick={() => change({ isOfficeOpen: false })} />
      </header>
      <OfficePages />
    </section>
  );
});
