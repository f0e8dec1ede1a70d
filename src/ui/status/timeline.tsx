import type { ReactNode } from 'react';
import { classes } from '../classes';
import { Icon } from '../icons/icon';
import type { IconName } from '../icons/paths';
import type { Tone } from './tone';

export interface TimelineItem {
  readonly id: string;
  /** As shown, such as `9:12`. */
  readonly time: string;
  readonly title: ReactNode;
  readonly icon: IconName;
  readonly tone?: Tone;
  readonly body?: ReactNode;
}

/** What happened, in order. */
export function Timeline({ label, items }: { label: string; items: readonly TimelineItem[] }): ReactNode {
  return (
    <ol className="ff-timeline" aria-label={label}>
      {items.map((item) => (
        <li key={item.id} className={classes('ff-timeline-item', item.tone && `ff-timeline-${item.tone}`)}>
          <span className="ff-timeline-time">{item.time}</span>
          <span className="ff-timeline-mark">
            <Icon name={item.icon} />
          </span>
          <div className="ff-timeline-body">
            <div className="ff-timeline-title">{item.title}</div>
            {item.body}
          </div>
        </li>
      ))}
    </ol>
  );
}
