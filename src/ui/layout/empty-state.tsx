import type { ReactNode } from 'react';
import { Icon } from '../icons/icon';
import type { IconName } from '../icons/paths';

export interface EmptyStateProps {
  icon: IconName;
  /** What is not there, and what would bring it. */
  children: ReactNode;
  /** The way on, usually one button. */
  action?: ReactNode;
}

/** What a list shows while it has nothing to show. */
export function EmptyState({ icon, children, action }: EmptyStateProps): ReactNode {
  return (
    <div className="ff-empty">
      <Icon name={icon} />
      <p>{children}</p>
      {action}
    </div>
  );
}
