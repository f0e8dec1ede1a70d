import type { ReactNode } from 'react';
import { uiText } from '../ui-text';

/** The first stop of the Tab key on a page: over the repeated part, to the element with id `to`. */
export function SkipLink({
  to,
  children = uiText.say('skip.toContent'),
}: {
  to: string;
  children?: ReactNode;
}): ReactNode {
  return (
    <a className="ff-skip" href={`#${to}`}>
      {children}
    </a>
  );
}
