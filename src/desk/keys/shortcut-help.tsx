import type { ReactNode } from 'react';
import { Dialog, spellChord, type ShortcutTable } from '../../ui';

const parts = [
  { title: 'Saying', prefix: 'say.' },
  { title: 'Telephone and people', prefix: 'phone.|people.' },
  { title: 'Office software', prefix: 'office.' },
  { title: 'Time and help', prefix: 'time.|help' },
] as const;

/** Every shortcut of the desk as it is set now. */
export function ShortcutHelp({
  table,
  isOpen,
  onClose,
}: {
  table: ShortcutTable;
  isOpen: boolean;
  onClose: () => void;
}): ReactNode {
  const actions = table.list();
  return (
    <Dialog title="Keyboard shortcuts" size="wide" isOpen={isOpen} onClose={onClose}>
      <p>
        They can be changed in the settings. In an open menu, type to narrow it or press the number beside an entry. In
        the calendar, arrows move between times and clinicians.
      </p>
      <div className="keys">
        {parts.map((part) => (
          <section key={part.title} aria-label={part.title}>
            <h3>{part.title}</h3>
            <dl>
              {actions
                .filter((action) => part.prefix.split('|').some((prefix) => action.id.startsWith(prefix)))
                .map((action) => (
                  <div key={action.id}>
                    <dt>{action.label}</dt>
                    <dd>
                      <kbd className="ff-kbd">{spellChord(action.chord)}</kbd>
                    </dd>
                  </div>
                ))}
            </dl>
          </section>
        ))}
      </div>
    </Dialog>
  );
}
