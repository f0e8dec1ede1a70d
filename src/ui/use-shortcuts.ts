import { useEffect, useRef } from 'react';
import type { ShortcutTable } from './shortcuts';

/** Listens on the page for the table's chords and runs `onAction` with the action's id; a handled key goes no further. */
export function useShortcuts(table: ShortcutTable, onAction: (id: string) => void): void {
  const latest = useRef(onAction);
  useEffect(() => {
    latest.current = onAction;
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.isComposing) return;
      const target = event.target instanceof HTMLElement ? targetOf(event.target) : undefined;
      const action = table.actionFor(event, target);
      if (!action) return;
      event.preventDefault();
      latest.current(action.id);
    };
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, [table]);
}

function targetOf(element: HTMLElement): { tagName: string; type: string; isContentEditable: boolean } {
  return {
    tagName: element.tagName,
    type: element instanceof HTMLInputElement ? element.type : '',
    isContentEditable: element.isContentEditable,
  };
}
