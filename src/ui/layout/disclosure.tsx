import type { ReactNode } from 'react';
import { Icon } from '../icons/icon';

export interface DisclosureProps {
  summary: ReactNode;
  children: ReactNode;
  /** Whether it is open at first. */
  isOpen?: boolean;
}

/** A line that unfolds what lies behind it. */
export function Disclosure({ summary, children, isOpen = false }: DisclosureProps): ReactNode {
  return (
    <details className="ff-disclosure" open={isOpen}>
      <summary>
        <Icon name="next" />
        <span>{summary}</span>
      </summary>
      <div className="ff-disclosure-body">{children}</div>
    </details>
  );
}
