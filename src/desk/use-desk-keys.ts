import { useMemo } from 'react';
import { useSession } from '../hooks/session-context';
import { ShortcutTable, useShortcuts } from '../ui';
import { deskShortcuts } from './keys/desk.shortcuts';
import { officeTabs } from './office/tabs';
import { longestUnacknowledged, waitingInRoom } from './people/waiting';
import { lineAct, nextLine } from './phone/line-text';
import type { Desk } from './state/desk-state';
import { palette } from './talk/palette';

/** The desk's shortcuts with the player's own chords. */
export function useShortcutTable(own: Readonly<Record<string, string>>): ShortcutTable {
  return useMemo(() => ShortcutTable.open(deskShortcuts, own), [own]);
}

/** Runs the desk's shortcuts: each does what its control does. */
export function useDeskKeys(table: ShortcutTable, desk: Desk, onHelp: () => void): void {
  const session = useSession();
  useShortcuts(table, (id) => {
    const { view, status } = session.snapshot();
    const [part = '', what = ''] = id.split('.');
    if (id === 'help') onHelp();
    if (id === 'time.pause' && status === 'paused') session.resume();
    else if (id === 'time.pause') session.pause();
    if (id === 'time.wait') desk.act({ verb: 'wait' });
    if (part === 'say') say(desk, what);
    if (part === 'phone') phone(desk, view.lines, what);
    if (id === 'people.next') {
      const next = waitingInRoom(view.parties)[0];
      if (next) desk.act({ verb: 'serve', person: next.encounter });
    }
    if (id === 'people.nod') {
      const longest = longestUnacknowledged(view.parties);
      if (longest) desk.act({ verb: 'nod', person: longest.encounter });
    }
    if (id === 'office.toggle') desk.change({ isOfficeOpen: !desk.state().isOfficeOpen });
    const tab = officeTabs.find((one) => id === `office.${one.id}`);
    if (tab) {
      desk.open(tab.id);
      requestAnimationFrame(focusPage);
    }
  });
}

/** Where one goes on after a page was opened by its keys: its search if it begins with one, else its tab. */
function focusPage(): void {
  const office = document.getElementById('desk-office');
  const search = office?.querySelector<HTMLElement>('.ff-tabpanel:not([hidden]) input[enterkeyhint="search"]');
  (search ?? office?.querySelector<HTMLElement>('[role="tab"][aria-selected="true"]'))?.focus();
}

function say(desk: Desk, verb: string): void {
  const entry = palette.find((one) => one.verb === verb);
  if (!entry) return;
  if (entry.verb === 'greet' || entry.verb === 'set-limit' || entry.verb === 'close')
    desk.act({ verb: entry.verb, tone: desk.state().tone });
  else desk.change({ menu: desk.state().menu === entry.verb ? null : entry.verb });
}

function phone(desk: Desk, lines: Parameters<typeof nextLine>[0], what: string): void {
  if (what === 'hang-up') {
    desk.act({ verb: 'hang-up' });
    return;
  }
  const line = what === 'next' ? nextLine(lines) : lines.find((one) => String(one.number) === what);
  const doing = line && lineAct(line);
  if (doing && !('idle' in doing)) desk.act(doing);
}
