import type { ReactNode } from 'react';
import { DropSheet } from '../../ui';
import { useDesk, useDeskState } from '../state/desk-state';
import type { PillProps } from './pill';

/** A speech act that takes more than one choice: its panel opens under its pill. */
export function SpeechPanel({ entry, tabIndex, children }: PillProps & { children: ReactNode }): ReactNode {
  const { change } = useDesk();
  const isOpen = useDeskState((state) => state.menu === entry.verb);
  return (
    <DropSheet
      label={entry.label}
      tone={entry.tone}
      tabIndex={tabIndex}
      isOpen={isOpen}
      onOpenChange={(opens) => change({ menu: opens ? entry.verb : null })}
    >
      {children}
    </DropSheet>
  );
}
