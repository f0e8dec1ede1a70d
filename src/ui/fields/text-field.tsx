import type { HTMLInputAutoCompleteAttribute, ReactNode } from 'react';
import { Field, type FieldProps } from './field';

export interface TextFieldProps extends FieldProps {
  value: string;
  onChange: (value: string) => void;
  type?: 'text' | 'tel' | 'email' | 'date' | 'time';
  /** More than one makes a text area of that many rows. */
  rows?: number;
  /** Longest text in characters; every field has a limit. */
  maxLength?: number;
  placeholder?: string;
  isReadOnly?: boolean;
  /** Off by default: what is typed here belongs to fictional people. */
  autoComplete?: HTMLInputAutoCompleteAttribute;
}

/** One line of text, or several. */
export function TextField({
  value,
  onChange,
  type = 'text',
  rows = 1,
  maxLength = 500,
  placeholder,
  isReadOnly,
  autoComplete = 'off',
  ...field
}: TextFieldProps): ReactNode {
  return (
    <Field {...field}>
      {(wiring) => {
        const shared = {
          ...wiring,
          className: 'ff-input',
          value,
          maxLength,
          placeholder,
          readOnly: isReadOnly,
          autoComplete,
        };
        return rows > 1 ? (
          <textarea {...shared} rows={rows} onChange={(event) => onChange(event.target.value)} />
        ) : (
          <input {...shared} type={type} onChange={(event) => onChange(event.target.value)} />
        );
      }}
    </Field>
  );
}
