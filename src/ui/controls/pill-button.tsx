import type { ReactNode } from 'react';
import { classes } from '../classes';
import { Icon } from '../icons/icon';
import type { IconName } from '../icons/paths';
import { BareButton, type ButtonProps } from './button';
import { Kbd } from './kbd';

export interface PillButtonProps extends Omit<ButtonProps, 'variant' | 'size'> {
  /** The colour groups acts of a kind; it never carries meaning alone. */
  tone?: PillTone;
  icon?: IconName;
}

export type PillTone = 'paper' | 'coral' | 'mustard' | 'green' | 'teal';

/** One speech act of the palette. */
export function PillButton({ children, tone = 'paper', icon, chord, className, ...rest }: PillButtonProps): ReactNode {
  return (
    <BareButton {...rest} className={classes('ff-pill', tone !== 'paper' && `ff-pill-${tone}`, className)}>
      {icon && <Icon name={icon} />}
      {children}
      {chord !== undefined && <Kbd chord={chord} />}
    </BareButton>
  );
}
