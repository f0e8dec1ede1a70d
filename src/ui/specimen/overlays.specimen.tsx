import { useState, type ReactNode } from 'react';
import './specimen.css';
import { Button } from '../controls/button';
import { Toolbar } from '../controls/toolbar';
import { Panel } from '../layout/panel';
import { Dialog } from '../overlays/dialog';
import { Menu, type MenuGroup } from '../overlays/menu';
import { Popover } from '../overlays/popover';

const askFor: readonly MenuGroup[] = [
  {
    id: 'who',
    title: 'Who they are',
    entries: [
      { id: 'name', label: 'Full name', chord: 'alt+n' },
      { id: 'birth', label: 'Date of birth', note: '“And your date of birth, please?”' },
      { id: 'photo', label: 'Photo ID', icon: 'card' },
    ],
  },
  {
    id: 'cover',
    title: 'Coverage',
    entries: [
      { id: 'card', label: 'Insurance card' },
      { id: 'referral', label: 'Referral', isDisabled: true },
    ],
  },
];

/** Menus, popovers and dialogs. */
export function OverlaysSpecimen(): ReactNode {
  const [open, setOpen] = useState<'none' | 'plain' | 'alert' | 'side' | 'popover'>('none');
  const [asked, setAsked] = useState('nothing yet');
  const close = (): void => setOpen('none');
  return (
    <Panel title="Overlays">
      <Toolbar label="Things that open">
        <Menu label="Ask for…" look="pill" tone="teal" groups={askFor} onAction={setAsked} />
        <Menu label="More" groups={askFor} onAction={setAsked} />
        <Popover
          label="Share…"
          look="pill"
          tone="green"
          isOpen={open === 'popover'}
          onOpenChange={(isOpen) => setOpen(isOpen ? 'popover' : 'none')}
        >
          <p>Choose what you say, then say it.</p>
          <Button variant="ink" onClick={close}>
            Say it
          </Button>
        </Popover>
        <Button onClick={() => setOpen('plain')}>Open a dialog</Button>
        <Button onClick={() => setOpen('alert')}>Open an alert</Button>
        <Button onClick={() => setOpen('side')}>Open at the side</Button>
      </Toolbar>
      <p>Asked: {asked}</p>
      <Dialog
        title="Shift settings"
        isOpen={open === 'plain'}
        onClose={close}
        actions={<Button onClick={close}>Done</Button>}
      >
        <p>Escape, the cross or a click beside it closes it.</p>
      </Dialog>
      <Dialog
        title="End the morning?"
        isAlert
        isOpen={open === 'alert'}
        onClose={close}
        actions={
          <>
            <Button onClick={close}>Keep working</Button>
            <Button variant="ink" onClick={close}>
              End it
            </Button>
          </>
        }
      >
        <p>Three people still wait.</p>
      </Dialog>
      <Dialog title="Calendar" place="side" register="office" isOpen={open === 'side'} onClose={close}>
        <p>The room stays in view beside it.</p>
      </Dialog>
    </Panel>
  );
}
