import { useEffect, useRef, type ReactNode } from 'react';
import { Icon } from '../icons/icon';

export interface ErrorPageProps {
  title: string;
  /** One sentence: what is wrong. It is plain text, whatever it quotes. */
  sentence: string;
  /** File and path, code, or whatever helps a report; shown as typed. */
  detail?: string;
  /** At least one way on. */
  children: ReactNode;
}

/** A page that says in one sentence what is wrong and offers a way on; it takes the focus, so that it is heard. */
export function ErrorPage({ title, sentence, detail, children }: ErrorPageProps): ReactNode {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <main className="ff-error-page">
      <Icon name="warning" />
      <h1 ref={heading} tabIndex={-1}>
        {title}
      </h1>
      <p>{sentence}</p>
      {detail !== undefined && <code>{detail}</code>}
      <div className="ff-toolbar">{children}</div>
    </main>
  );
}
