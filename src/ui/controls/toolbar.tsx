import type { ReactNode } from 'react';
import { Toolbar as AriaToolbar } from 'react-aria-components';
import { classes } from '../classes';

export interface ToolbarProps {
  /** Names the group for those who cannot see it. */
  label: string;
  children: ReactNode;
  orientation?: 'horizontal' | 'vertical';
  className?: string;
}

/** A row of controls that is one stop of the Tab key; arrows move within it. */
export function Toolbar({ label, children, orientation = 'horizontal', className }: ToolbarProps): ReactNode {
  return (
    <AriaToolbar aria-label={label} orientation={orientation} className={classes('ff-toolbar', className)}>
      {children}
    </AriaToolbar>
  );
}
