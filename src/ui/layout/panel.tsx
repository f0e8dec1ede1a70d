import { useId, type ReactNode } from 'react';
import { classes } from '../classes';

export interface PanelProps {
  title: string;
  /** Rank of the heading in its page. */
  level?: 2 | 3 | 4;
  /** Controls at the end of the title bar. */
  actions?: ReactNode;
  children: ReactNode;
  className?: string;
}

/** A titled region with a bar: a window of the office software, a part of a page. */
export function Panel({ title, level = 2, actions, children, className }: PanelProps): ReactNode {
  const id = useId();
  const Heading = `h${level}` as const;
  return (
    <section className={classes('ff-panel', className)} aria-labelledby={id}>
      <div className="ff-panel-head">
        <Heading id={id} className="ff-panel-title">
          {title}
        </Heading>
        {actions}
      </div>
      <div className="ff-panel-body">{children}</div>
    </section>
  );
}
