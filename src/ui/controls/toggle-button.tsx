import type { ReactNode } from 'react';
import { classes } from '../classes';
import { Button, type ButtonProps } from './button';

export interface ToggleButtonProps extends Omit<ButtonProps, 'onClick' | 'type' | 'onChange' | 'variant'> {
  isPressed: boolean;
  onPressedChange: (isPressed: boolean) => void;
}

/** A button that stays pressed. Its label names the thing that is on, and does not change with it. */
export function ToggleButton({ isPressed, onPressedChange, className, ...rest }: ToggleButtonProps): ReactNode {
  return (
    <Button
      {...rest}
      className={classes('ff-toggle', className)}
      aria-pressed={isPressed}
      onClick={() => onPressedChange(!isPressed)}
    />
  );
}
