import type { ShortcutAction } from '../../ui';
import { officeTabs } from '../office/tabs';
import { palette } from '../talk/palette';

/**
 * Every shortcut of the desk. Speech acts take Alt and a letter that the browser leaves alone; lines and pages take digits
 * with two modifiers, because Alt with a digit belongs to the shelf of a Chromebook and to the tabs of other browsers.
 */
export const deskShortcuts: readonly ShortcutAction[] = [
  ...palette.map(({ verb, label, letter }) => ({
    id: `say.${verb}`,
    label: label.replace('…', ''),
    chord: `alt+${letter}`,
  })),
  { id: 'phone.next', label: 'Answer the line that rings longest, or take back the one held longest', chord: 'alt+q' },
  ...[1, 2, 3, 4].map((line) => ({
    id: `phone.${line}`,
    label: `Line ${line}: answer or take back`,
    chord: `ctrl+alt+${line}`,
  })),
  { id: 'phone.hang-up', label: 'Hang up', chord: 'alt+j' },
  { id: 'people.next', label: 'Ask the next person to the counter', chord: 'alt+v' },
  { id: 'people.nod', label: 'Acknowledge whoever has waited longest without a word', chord: 'alt+z' },
  { id: 'time.wait', label: 'Wait for the next event', chord: 'alt+w' },
  { id: 'time.pause', label: 'Pause or go on', chord: 'alt+p' },
  ...officeTabs.map((tab, index) => ({
    id: `office.${tab.id}`,
    label: `Open ${tab.title}`,
    chord: `alt+shift+${index + 1}`,
  })),
  { id: 'office.toggle', label: 'Open or close the office software', chord: 'alt+shift+0' },
  { id: 'help', label: 'Show these shortcuts', chord: 'shift+?' },
];
