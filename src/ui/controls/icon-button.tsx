import type { ReactNode } from 'react';
import { classes } from '../classes';
import { Icon } from '../icons/icon';
import type { IconName } from '../icons/paths';
import { BareButton, type ButtonProps } from './button';

export interface IconButtonProps extends Omit<ButtonProps, 'children' | 'icon' | 'chord' | 'size'> {
  icon: IconName;
  /** The accessible name, also shown as a tooltip. */
  label: string;
  isPressed?: boolean;
}

/** A button that shows only an icon; its name is never left out. */
export function IconButton({
  icon,
  label,
  isPressed,
  variant = 'quiet',
  className,
  ...rest
}: IconButtonProps): ReactNode {
  const pressed = isPressed === undefined ? {} : { 'aria-pressed': isPressed };
  const look = classes(
    'ff-button',
    `ff-button-${variant}`,
    'ff-icon-button',
    isPressed !== undefined && 'ff-toggle',
    className,
  );
  return (
    <BareButton title={label} {...rest} {...pressed} aria-label={label} className={look}>
      <Icon name={icon} />
    </BareButton>
  );
}
