import type { ReactNode } from 'react';

/** Text for screen readers alone. */
export function VisuallyHidden({ children, id }: { children: ReactNode; id?: string }): ReactNode {
  return (
    <span className="ff-hidden" id={id}>
      {children}
    </span>
  );
}
