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
          <span className="desk-note-name">{termName(askItems, item.item)}</span> {item.value}
        </li>
      ))}
    </ul>
  );
}
