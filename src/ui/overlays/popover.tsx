import { useRef, type ReactNode } from 'react';
import { Dialog, Popover as AriaPopover } from 'react-aria-components';
import { Button, type ButtonProps } from '../controls/button';
import { PillButton, type PillTone } from '../controls/pill-button';

export interface PopoverProps {
  /** Text of the button, and name of what opens. */
  label: string;
  children: ReactNode;
  isOpen: boolean;
  onOpenChange: (isOpen: boolean) => void;
  look?: 'pill' | 'button';
  tone?: PillTone;
  icon?: ButtonProps['icon'];
  placement?: 'bottom start' | 'top start';
}

/** A small free-form panel tied to its button: choose facts, set a field, read a note. */
export function Popover({
  label,
  children,
  isOpen,
  onOpenChange,
  look = 'button',
  tone = 'paper',
  icon,
  placement = 'bottom start',
}: PopoverProps): ReactNode {
  const trigger = useRef<HTMLButtonElement>(null);
  const shared = {
    ref: trigger,
    'aria-haspopup': 'dialog' as const,
    'aria-expanded': isOpen,
    onClick: () => onOpenChange(!isOpen),
    ...(icon && { icon }),
  };
  return (
    <>
      {look === 'pill' ? (
        <PillButton {...shared} tone={tone}>
          {label}
        </PillButton>
      ) : (
        <Button {...shared}>{label}</Button>
      )}
      <AriaPopover
        className="ff-popover"
        triggerRef={trigger}
        isOpen={isOpen}
        onOpenChange={onOpenChange}
        placement={placement}
        offset={6}
      >
        <Dialog className="ff-dialog ff-dialog-snug" aria-label={label}>
          {children}
        </Dialog>
      </AriaPopover>
    </>
  );
}
