import type { ReactNode } from 'react';
import { spellChord } from '../chords';

/** A shortcut as a hint beside its control; screen readers are told through the help page, not on every control. */
export function Kbd({ chord }: { chord: string }): ReactNode {
  return (
    <kbd className="ff-kbd" aria-hidden="true">
      {spellChord(chord)}
    </kbd>
  );
}
