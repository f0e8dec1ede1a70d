import type { ReactNode } from 'react';
import { uiText } from '../ui-text';

export interface CaptionLine {
  /** Tells two captions with the same words apart. */
  readonly id: string | number;
  readonly text: string;
}

/** The last few sounds in words. Not a live region: what matters in a sound is announced by what it belongs to. */
export function Captions({ lines, keep = 3 }: { lines: readonly CaptionLine[]; keep?: number }): ReactNode {
  const shown = lines.slice(-keep);
  return (
    <section aria-label={uiText.say('captions.region')}>
      {shown.length > 0 && (
        <ul className="ff-captions">
          {shown.map((line) => (
            <li key={line.id}>{line.text}</li>
          ))}
        </ul>
      )}
    </section>
  );
}
