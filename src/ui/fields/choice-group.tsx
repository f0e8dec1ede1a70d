import { useId, type ReactNode } from 'react';
import { classes } from '../classes';
import { uiText } from '../ui-text';
import { Checkbox } from './checkbox';
import { FieldError, type FieldProps } from './field';
import type { Choice } from './select';

interface GroupProps extends FieldProps {
  direction?: 'column' | 'row';
}

/** The frame of a question with several controls: legend, help, choices, error. */
function ChoiceGroup({
  label,
  help,
  error,
  isRequired,
  hideLabel,
  className,
  direction = 'column',
  isDisabled = false,
  children,
}: GroupProps & { children: ReactNode }): ReactNode {
  const id = useId();
  const described = [help !== undefined && `${id}help`, error !== undefined && `${id}error`].filter(Boolean).join(' ');
  return (
    <fieldset
      className={classes('ff-field', className)}
      disabled={isDisabled}
      aria-describedby={described === '' ? undefined : described}
    >
      <legend className={hideLabel ? 'ff-hidden' : 'ff-label'}>
        {label} {isRequired && <span className="ff-required">{uiText.say('field.required')}</span>}
      </legend>
      {help !== undefined && (
        <div className="ff-help" id={`${id}help`}>
          {help}
        </div>
      )}
      <div className={direction === 'row' ? 'ff-choices-row' : 'ff-choices'}>{children}</div>
      {error !== undefined && <FieldError id={`${id}error`}>{error}</FieldError>}
    </fieldset>
  );
}

export interface CheckboxGroupProps<Value extends string> extends GroupProps {
  choices: readonly Choice<Value>[];
  values: ReadonlySet<Value>;
  onChange: (values: ReadonlySet<Value>) => void;
}

/** Any number of several things, such as the facts that one is about to share. */
export function CheckboxGroup<Value extends string>({
  choices,
  values,
  onChange,
  ...group
}: CheckboxGroupProps<Value>): ReactNode {
  const turn = (value: Value, isOn: boolean): void => {
    const next = new Set(values);
    if (isOn) next.add(value);
    else next.delete(value);
    onChange(next);
  };
  return (
    <ChoiceGroup {...group}>
      {choices.map((choice) => (
        <Checkbox
          key={choice.value}
          label={choice.label}
          note={choice.note}
          isChecked={values.has(choice.value)}
          isDisabled={choice.isDisabled ?? false}
          onChange={(isOn) => turn(choice.value, isOn)}
        />
      ))}
    </ChoiceGroup>
  );
}

export interface RadioGroupProps<Value extends string> extends GroupProps {
  choices: readonly Choice<Value>[];
  value: Value | '';
  onChange: (value: Value) => void;
}

/** One of several things, all in view. */
export function RadioGroup<Value extends string>({
  choices,
  value,
  onChange,
  ...group
}: RadioGroupProps<Value>): ReactNode {
  const name = useId();
  return (
    <ChoiceGroup {...group}>
      {choices.map((choice) => (
        <label key={choice.value} className="ff-choice">
          <input
            type="radio"
            name={name}
            value={choice.value}
            checked={choice.value === value}
            disabled={choice.isDisabled}
            onChange={() => onChange(choice.value)}
          />
          <span className="ff-choice-text">
            <span>{choice.label}</span>
            {choice.note !== undefined && <span className="ff-help">{choice.note}</span>}
          </span>
        </label>
      ))}
    </ChoiceGroup>
  );
}
