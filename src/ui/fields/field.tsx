import { useId, type ReactNode } from 'react';
import { classes } from '../classes';
import { Icon } from '../icons/icon';
import { uiText } from '../ui-text';

/** What every field of ours can be told. */
export interface FieldProps {
  label: string;
  /** One line of help under the label. */
  help?: ReactNode;
  /** What is wrong and how to right it. */
  error?: string | undefined;
  isRequired?: boolean;
  isDisabled?: boolean;
  /** Keeps the label for screen readers alone, where the place itself says it. */
  hideLabel?: boolean;
  className?: string;
}

/** The attributes that tie a control to its label, help and error. */
export interface FieldWiring {
  id: string;
  'aria-describedby'?: string;
  'aria-invalid'?: true;
  'aria-required'?: true;
  disabled?: true;
}

/** Label, help, control and error in one order; `children` receives the attributes for its control. */
export function Field({
  label,
  help,
  error,
  isRequired,
  isDisabled,
  hideLabel,
  className,
  children,
}: FieldProps & { children: (wiring: FieldWiring) => ReactNode }): ReactNode {
  const id = useId();
  const described = [help !== undefined && `${id}help`, error !== undefined && `${id}error`].filter(Boolean).join(' ');
  const wiring: FieldWiring = {
    id,
    ...(described !== '' && { 'aria-describedby': described }),
    ...(error !== undefined && { 'aria-invalid': true as const }),
    ...(isRequired && { 'aria-required': true as const }),
    ...(isDisabled && { disabled: true as const }),
  };
  return (
    <div className={classes('ff-field', className)}>
      <label className={hideLabel ? 'ff-hidden' : 'ff-label'} htmlFor={id}>
        {label} {isRequired && <span className="ff-required">{uiText.say('field.required')}</span>}
      </label>
      {help !== undefined && (
        <div className="ff-help" id={`${id}help`}>
          {help}
        </div>
      )}
      {children(wiring)}
      {error !== undefined && <FieldError id={`${id}error`}>{error}</FieldError>}
    </div>
  );
}

/** The line under a field that says what is wrong. */
export function FieldError({ id, children }: { id?: string; children: ReactNode }): ReactNode {
  return (
    <div className="ff-error" id={id}>
      <Icon name="warning" />
      <span>{children}</span>
    </div>
  );
}
