import { useEffect, useId, useRef, type ReactNode } from 'react';

export interface CheckboxProps {
  label: ReactNode;
  /** A quieter line under the label. */
  note?: ReactNode;
  isChecked: boolean;
  /** Shows a dash: some of what it stands for is chosen. */
  isMixed?: boolean;
  onChange: (isChecked: boolean) => void;
  isDisabled?: boolean;
}

/** A thing that is so or not. */
export function Checkbox({
  label,
  note,
  isChecked,
  isMixed = false,
  onChange,
  isDisabled = false,
}: CheckboxProps): ReactNode {
  const input = useRef<HTMLInputElement>(null);
  const id = useId();
  useEffect(() => {
    if (input.current) input.current.indeterminate = isMixed;
  }, [isMixed]);
  return (
    <label className="ff-choice">
      <input
        ref={input}
        type="checkbox"
        checked={isChecked}
        disabled={isDisabled}
        aria-labelledby={`${id}label`}
        aria-describedby={note === undefined ? undefined : `${id}note`}
        onChange={(event) => onChange(event.target.checked)}
      />
      <span className="ff-choice-text">
        <span id={`${id}label`}>{label}</span>
        {note !== undefined && (
          <span className="ff-help" id={`${id}note`}>
            {note}
          </span>
        )}
      </span>
    </label>
  );
}
