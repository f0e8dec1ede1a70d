import type { ReactNode } from 'react';
import { Field, type FieldProps } from './field';

export interface Choice<Value extends string = string> {
  readonly value: Value;
  readonly label: string;
  /** A second, quieter line where the control has room for it. */
  readonly note?: string;
  readonly isDisabled?: boolean;
}

export interface SelectProps<Value extends string> extends FieldProps {
  choices: readonly Choice<Value>[];
  /** The choice held; '' shows `placeholder`. */
  value: Value | '';
  onChange: (value: Value) => void;
  placeholder?: string;
}

/** One of a few choices: the browser's own list, which is the best there is on touch and for screen readers. */
export function Select<Value extends string>({
  choices,
  value,
  onChange,
  placeholder,
  ...field
}: SelectProps<Value>): ReactNode {
  return (
    <Field {...field}>
      {(wiring) => (
        <select
          {...wiring}
          className="ff-input ff-select"
          value={value}
          onChange={(event) => {
            const chosen = choices.find((choice) => choice.value === event.target.value);
            if (chosen) onChange(chosen.value);
          }}
        >
          {placeholder !== undefined && (
            <option value="" disabled>
              {placeholder}
            </option>
          )}
          {choices.map((choice) => (
            <option key={choice.value} value={choice.value} disabled={choice.isDisabled}>
              {choice.label}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
