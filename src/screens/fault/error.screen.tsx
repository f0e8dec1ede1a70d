import type { ReactNode } from 'react';
import { Icon } from '../../ui';
import { useScreen } from '../frame/use-screen';
import { ScreenFrame } from '../frame/screen-frame';
import { bounded } from './bounded';

export interface ErrorScreenProps {
  /** What cannot be had: 'This link opens no shift'. */
  readonly title: string;
  /** One sentence for each fault. Plain text, whatever they quote. */
  readonly sentences: readonly string[];
  /** A quieter line: that nothing was lost, or where help is. */
  readonly note?: string;
  /** At least one way on; the first is the main one. */
  readonly children: ReactNode;
}

/** A page for a link, save, file or pack that cannot be used: one sentence for each fault, and a way on. */
export function ErrorScreen({ title, sentences, note, children }: ErrorScreenProps): ReactNode {
  const heading = useScreen(title);
  const { shown, more } = bounded(sentences);
  return (
    <ScreenFrame className="error-screen">
      <div className="error-sheet">
        <Icon name="warning" />
        <h1 ref={heading} tabIndex={-1}>
          {title}
        </h1>
        <ul className="error-faults">
          {shown.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
          {more !== '' && <li>{more}</li>}
        </ul>
        {note !== undefined && <p className="screen-quiet">{note}</p>}
        <div className="ff-toolbar">{children}</div>
      </div>
    </ScreenFrame>
  );
}
