import { useState, type ReactNode } from 'react';
import { Button } from '../../ui';
import { SettingsDialog, type SettingsDialogProps } from './settings-dialog';
import { settingsText } from './settings.messages';

/** Opens the settings over the screen. */
export function SettingsButton(props: Omit<SettingsDialogProps, 'isOpen' | 'onClose'>): ReactNode {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button icon="settings" variant="quiet" onClick={() => setOpen(true)}>
        {settingsText.say('title')}
      </Button>
      <SettingsDialog {...props} isOpen={isOpen} onClose={() => setOpen(false)} />
    </>
  );
}
