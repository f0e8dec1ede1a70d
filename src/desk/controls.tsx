import type { ReactNode } from 'react';
import { Button, Menu, ToggleButton } from '../ui';
import { useDesk, useDeskState } from './state/desk-state';

const languages = ['es', 'vi', 'zh', 'ar', 'so', 'fr', 'pt', 'ru', 'ko', 'ase'];
const languageNames = new Intl.DisplayNames(['en'], { type: 'language' });

/** What has to be at hand at any moment: help in an emergency, an interpreter, waiting, the monitor. */
export function Controls(): ReactNode {
  const { act, change, chordFor } = useDesk();
  const isOfficeOpen = useDeskState((state) => state.isOfficeOpen);
  return (
    <section className="desk-controls" id="desk-controls" aria-label="Controls" tabIndex={-1}>
      <Menu
        label="Emergency"
        icon="warning"
        groups={[
          {
            id: 'emergency',
            entries: [
              { id: '911', label: 'Call 911', note: 'an ambulance to here, or to where the caller is' },
              { id: 'nurse', label: 'Call the nurse here at once', note: 'by the emergency button' },
            ],
          },
        ]}
        onAction={(call) => act({ verb: 'emergency', call: call === '911' ? '911' : 'nurse' })}
      />
      <Menu
        label="Interpreter"
        icon="speech"
        groups={[
          { id: 'language', entries: languages.map((tag) => ({ id: tag, label: languageNames.of(tag) ?? tag })) },
        ]}
        onAction={(language) => act({ verb: 'interpreter', language })}
      />
      <Button icon="forward" chord={chordFor('time.wait')} onClick={() => act({ verb: 'wait' })}>
        Wait
      </Button>
      <ToggleButton
        icon="calendar"
        isPressed={isOfficeOpen}
        onPressedChange={(isOpen) => change({ isOfficeOpen: isOpen })}
      >
        Monitor
      </ToggleButton>
    </section>
  );
}
