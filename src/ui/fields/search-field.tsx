import { useRef, type ReactNode } from 'react';
import { IconButton } from '../controls/icon-button';
import { Icon } from '../icons/icon';
import { uiText } from '../ui-text';
import { Field, type FieldProps } from './field';

export interface SearchFieldProps extends FieldProps {
  value: string;
  onChange: (value: string) => void;
  /** Runs on Enter. */
  onSearch?: (value: string) => void;
  placeholder?: string;
}

/** A search: Enter runs it, Escape or the cross empties it and keeps the place. */
export function SearchField({ value, onChange, onSearch, placeholder, ...field }: SearchFieldProps): ReactNode {
  const input = useRef<HTMLInputElement>(null);
  const clear = (): void => {
    onChange('');
    input.current?.focus();
  };
  return (
    <Field {...field}>
      {(wiring) => (
        <div className="ff-affix">
          <span className="ff-affix-start">
            <Icon name="search" />
          </span>
          <input
            {...wiring}
            ref={input}
            className="ff-input"
            type="text"
            enterKeyHint="search"
            autoComplete="off"
            maxLength={120}
            value={value}
            placeholder={placeholder}
            onChange={(event) => onChange(event.target.value)}
            onKeyDown={(event) => {
              if (event.key === 'Enter') onSearch?.(value);
              if (event.key !== 'Escape' || value === '') return;
              event.stopPropagation();
              clear();
            }}
          />
          {value !== '' && (
            <span className="ff-affix-end">
              <IconButton icon="close" label={uiText.say('field.clear', { label: field.label })} onClick={clear} />
            </span>
          )}
        </div>
      )}
    </Field>
  );
}
