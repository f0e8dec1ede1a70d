import type { ReactNode } from 'react';
import type { Heard } from '../../session/desk.view';
import { askItems } from '../../session/vocabulary';
import { termName } from './labels';

/** What the person has said of themselves, as notes. Whether it agrees with the record is for the player to see. */
export function HeardList({ heard, title = 'Said so far' }: { heard: readonly Heard[]; title?: string }): ReactNode {
  if (heard.length === 0) return null;
  return (
    <ul className="desk-heard" aria-label={title} tabIndex={0}>
      {heard.map((item) => (
        <li key={`${item.item}/${item.at}`} className="desk-note">
          <span className="desk-note-name">{termName(askItems, item.item)}</span> {heardValue(item)}
        </li>
      ))}
    </ul>
  );
}

const languageNames = new Intl.DisplayNames(['en'], { type: 'language' });

/** What was said, in words: a language by its name; nothing for what cannot be put on a note and stands in the transcript. */
function heardValue({ item, value }: Heard): string {
  if (item === 'language' && /^[a-z]{2,3}(-[A-Za-z0-9]+)*$/.test(value)) return languageNames.of(value) ?? value;
  return value === 'given' ? 'told, see above' : value;
}
