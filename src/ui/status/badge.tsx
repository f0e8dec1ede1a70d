import type { ReactNode } from 'react';
import { classes } from '../classes';
import { Icon } from '../icons/icon';
import type { IconName } from '../icons/paths';
import type { Tone } from './tone';

/** A short status in words. */
export function Badge({
  children,
  tone = 'plain',
  icon,
}: {
  children: ReactNode;
  tone?: Tone;
  icon?: IconName;
}): ReactNode {
  return (
    <span className={classes('ff-badge', tone !== 'plain' && `ff-badge-${tone}`)}>
      {icon && <Icon name={icon} />}
      {children}
    </span>
  );
}
