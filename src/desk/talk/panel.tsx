import type { ReactNode } from 'react';
import { Popover } from '../../ui';
import { useDesk } from '../state/desk-state';
import type { PaletteEntry } from './palette';

/** A speech act that takes more than one choice: its panel opens under its pill. */
export function SpeechPanel({ entry, children }: { entry: PaletteEntry; children: ReactNode }): ReactNode {
  const { menu, change } = useDesk();
  return (
    <Popover
      look="pill"
      keepBelow
      label={entry.label}
      tone={entry.tone}
      isOpen={menu === entry.verb}
      onOpenChange={(isOpen) => change({ menu: isOpen ? entry.verb : null })}
    >
      {children}
    </Popover>
  );
}
