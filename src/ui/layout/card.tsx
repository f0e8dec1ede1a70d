import type { ReactNode } from 'react';
import { classes } from '../classes';

/** A sheet on the table: one thing with an outline. */
export function Card({ children, className }: { children: ReactNode; className?: string }): ReactNode {
  return <div className={classes('ff-card', className)}>{children}</div>;
}
