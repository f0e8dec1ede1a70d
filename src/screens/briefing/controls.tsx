import type { ReactNode } from 'react';
import type { Preferences } from '../../session/preferences';
import { ShortcutTable, spellChord, type ShortcutAction } from '../../ui';
import { briefingText } from './briefing.messages';

/** Shortcuts worth knowing before the first ring. */
const first = ['people.next', 'phone.next', 'people.nod', 'time.wait', 'time.pause', 'office.toggle'];

/** How the desk is worked, in whichever way one works. */
export function Controls({
  shortcuts,
  own,
}: {
  shortcuts: readonly ShortcutAction[];
  own: Preferences['shortcuts'];
}): ReactNode {
  const table = ShortcutTable.open(shortcuts, own);
  const shown = table.list().filter((action) => first.includes(action.id));
  const help = table.chordFor('help');
  return (
    <section className="briefing-sheet" aria-labelledby="briefing-controls">
      <h2 id="briefing-controls">{briefingText.say('controls')}</h2>
      <h3>{briefingText.say('controls.mouse')}</h3>
      <p>{briefingText.say('controls.mouse.1')}</p>
      <p>{briefingText.say('controls.mouse.2')}</p>
      <h3>{briefingText.say('controls.keyboard')}</h3>
      <p>{briefingText.say('controls.keyboard.1')}</p>
      <dl className="briefing-keys">
        {shown.map((action) => (
          <div key={action.id}>
            <dt>{action.label}</dt>
            <dd>
              <kbd className="ff-kbd">{spellChord(action.chord)}</kbd>
            </dd>
          </div>
        ))}
      </dl>
      {help !== undefined && <p>{briefingText.say('controls.keyboard.all', { keys: spellChord(help) })}</p>}
      <h3>{briefingText.say('controls.reader')}</h3>
      <p>{briefingText.say('controls.reader.1')}</p>
    </section>
  );
}
