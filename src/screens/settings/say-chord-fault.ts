import type { ChordFault } from '../../ui';
import { settingsText } from './settings.messages';

/** Why keys cannot serve, in one sentence. */
export function sayChordFault(fault: ChordFault): string {
  if (fault.code === 'chord.taken') return settingsText.say('fault.chord.taken', { action: fault.by.label });
  return settingsText.say(`fault.${fault.code}`);
}
