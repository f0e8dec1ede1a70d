import { useId, type ButtonHTMLAttributes, type ReactNode, type Ref } from 'react';
import { Icon } from '../icons/icon';
import type { IconName } from '../icons/paths';
import { VisuallyHidden } from '../layout/visually-hidden';
import { Kbd } from './kbd';
import { classes } from '../classes';

export type ButtonVariant = 'ink' | 'paper' | 'quiet' | 'danger';

type Native = Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'className' | 'style' | 'type' | 'disabled'>;

export interface ButtonProps extends Native {
  children: ReactNode;
  /** `ink` is the one main act of a place, `danger` what cannot be undone; `paper` is the rest. */
  variant?: ButtonVariant;
  size?: 'normal' | 'large';
  icon?: IconName;
  /** Chord shown beside the label, as stored by the shortcut table. */
  chord?: string | undefined;
  /** Why it cannot be used now. It stays focusable, so that everyone can find out. */
  unavailable?: string | undefined;
  type?: 'button' | 'submit';
  className?: string;
  ref?: Ref<HTMLButtonElement>;
}

/** A button with a visible text. */
export function Button({
  children,
  variant = 'paper',
  size = 'normal',
  icon,
  chord,
  className,
  ...rest
}: ButtonProps): ReactNode {
  const look = classes('ff-button', `ff-button-${variant}`, size === 'large' && 'ff-button-large', className);
  return (
    <BareButton {...rest} className={look}>
      {icon && <Icon name={icon} />}
      {children}
      {chord !== undefined && <Kbd chord={chord} />}
    </BareButton>
  );
}

export interface BareButtonProps extends Native {
  children: ReactNode;
  unavailable?: string | undefined;
  type?: 'button' | 'submit';
  className: string;
  ref?: Ref<HTMLButtonElement>;
}

/** What every button of ours shares: never a stray submit, and a reason instead of a dead control. */
export function BareButton({ children, unavailable, onClick, type = 'button', ...rest }: BareButtonProps): ReactNode {
  const reason = useId();
  const isOff = unavailable !== undefined;
  const off = isOff ? { 'aria-disabled': true, 'aria-describedby': reason, title: unavailable } : {};
  return (
    <>
      <button
        {...rest}
        {...off}
        type={type === 'submit' && !isOff ? 'submit' : 'button'}
        onClick={isOff ? undefined : onClick}
      >
        {children}
      </button>
      {isOff && <VisuallyHidden id={reason}>{unavailable}</VisuallyHidden>}
    </>
  );
}
