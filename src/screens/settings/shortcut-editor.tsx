import { useState, type KeyboardEvent, type ReactNode } from 'react';
import type { Preferences } from '../../session/preferences';
import { Button, ShortcutTable, spellChord, useAnnounce, type ShortcutAction } from '../../ui';
import { chordOf } from '../../ui/chords';
import { sayChordFault } from './say-chord-fault';
import { settingsText } from './settings.messages';

/** Every shortcut with its keys, each to be changed by pressing others; what cannot serve is said at once. */
export function ShortcutEditor({
  shortcuts,
  own,
  onChange,
}: {
  shortcuts: readonly ShortcutAction[];
  own: Preferences['shortcuts'];
  onChange: (own: Preferences['shortcuts']) => void;
}): ReactNode {
  const [waiting, setWaiting] = useState<string | null>(null);
  const [fault, setFault] = useState<string | null>(null);
  const announce = useAnnounce();
  const table = ShortcutTable.open(shortcuts, own);
  const take = (action: ShortcutAction, event: KeyboardEvent): void => {
    if (event.key === 'Tab') return setWaiting(null);
    event.preventDefault();
    event.stopPropagation();
    if (event.key === 'Escape') return setWaiting(null);
    const chord = chordOf(event.nativeEvent);
    if (chord === undefined) return;
    const changed = table.remap(action.id, chord);
    if (!changed.ok) {
      const sentence = sayChordFault(changed.error);
      setFault(sentence);
      announce(sentence, 'assertive');
      return;
    }
    setWaiting(null);
    setFault(null);
    onChange(changed.value.changesFrom(shortcuts));
    announce(settingsText.say('keys.changed', { action: action.label, keys: spellChord(chord) }));
  };
  const ask = (id: string): void => {
    setFault(null);
    setWaiting(waiting === id ? null : id);
  };
  return (
    <>
      <p className="screen-quiet">{settingsText.say('keys.intro')}</p>
      <table className="settings-table">
        <thead>
          <tr>
            <th scope="col">{settingsText.say('keys.action')}</th>
            <th scope="col">{settingsText.say('keys.keys')}</th>
          </tr>
        </thead>
        <tbody>
          {table.list().map((action) => (
            <tr key={action.id}>
              <th scope="row">{action.label}</th>
              <td>
                <button
                  type="button"
                  className="settings-key"
                  aria-label={
                    waiting === action.id
                      ? settingsText.say('keys.press')
                      : `${spellChord(action.chord)}. ${settingsText.say('keys.change', { action: action.label })}`
                  }
                  aria-pressed={waiting === action.id}
                  onClick={() => ask(action.id)}
                  onBlur={() => setWaiting(null)}
                  onKeyDown={waiting === action.id ? (event) => take(action, event) : undefined}
                >
                  {waiting === action.id ? settingsText.say('keys.press') : spellChord(action.chord)}
                </button>
                {waiting === action.id && (
                  <span className="screen-quiet">{fault ?? settingsText.say('keys.cancel')}</span>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <Button
        variant="quiet"
        onClick={() => {
          onChange({});
          announce(settingsText.say('keys.isReset'));
        }}
      >
        {settingsText.say('keys.reset')}
      </Button>
    </>
  );
}
