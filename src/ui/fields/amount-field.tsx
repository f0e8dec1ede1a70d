import { useState, type ReactNode } from 'react';
import type { Result } from '../../shared/result';
import { uiText } from '../ui-text';
import { formatMoney, parseMoney, parseWhole, type AmountBounds, type AmountFault } from './amounts';
import { Field, type FieldProps } from './field';

export interface AmountFieldProps extends FieldProps, AmountBounds {
  /** The amount held, or undefined while the field is empty or does not read. */
  value: number | undefined;
  onChange: (value: number | undefined) => void;
}

/** A whole number within bounds; arrow keys step by one. */
export function NumberField(props: AmountFieldProps): ReactNode {
  return (
    <AmountField {...props} read={parseWhole} write={String} malformed={uiText.say('number.notANumber')} step={1} />
  );
}

/** An amount of US dollars, held in integer cents. */
export function MoneyField(props: AmountFieldProps): ReactNode {
  return (
    <AmountField
      {...props}
      read={parseMoney}
      write={formatMoney}
      malformed={uiText.say('money.notAnAmount')}
      step={100}
      sign="$"
    />
  );
}

interface Reading {
  read: (text: string, bounds: AmountBounds) => Result<number, AmountFault>;
  write: (amount: number) => string;
  malformed: string;
  step: number;
  sign?: string;
}

function AmountField({
  value,
  onChange,
  minimum,
  maximum,
  read,
  write,
  malformed,
  step,
  sign,
  error,
  ...field
}: AmountFieldProps & Reading): ReactNode {
  const [draft, setDraft] = useState<string>();
  const [fault, setFault] = useState<AmountFault>();
  const bounds: AmountBounds = { ...(minimum !== undefined && { minimum }), ...(maximum !== undefined && { maximum }) };
  const shown = value === undefined ? '' : write(value).replace('$', '');
  const say = (): string | undefined => {
    if (fault === 'amount.too-small' && minimum !== undefined)
      return uiText.say('number.tooSmall', { minimum: write(minimum) });
    if (fault === 'amount.too-large' && maximum !== undefined)
      return uiText.say('number.tooLarge', { maximum: write(maximum) });
    return fault && malformed;
  };
  const take = (text: string): Result<number, AmountFault> => {
    const result = read(text, bounds);
    onChange(result.ok ? result.value : undefined);
    return result;
  };
  const settle = (): void => {
    if (draft === undefined) return;
    const result = draft.trim() === '' ? undefined : read(draft, bounds);
    setFault(result && !result.ok ? result.error : undefined);
    if (!result || result.ok) setDraft(undefined);
  };
  const stepBy = (by: number): void => {
    const next = Math.min(maximum ?? Infinity, Math.max(minimum ?? 0, (value ?? 0) + by));
    setDraft(undefined);
    setFault(undefined);
    onChange(next);
  };
  const problem = error ?? say();
  return (
    <Field {...field} error={problem}>
      {(wiring) => (
        <div className="ff-affix">
          {sign !== undefined && <span className="ff-affix-start">{sign}</span>}
          <input
            {...wiring}
            className="ff-input ff-input-number"
            inputMode={sign === undefined ? 'numeric' : 'decimal'}
            autoComplete="off"
            maxLength={14}
            value={draft ?? shown}
            onChange={(event) => {
              setDraft(event.target.value);
              setFault(undefined);
              take(event.target.value);
            }}
            onBlur={settle}
            onKeyDown={(event) => {
              if (event.key === 'Enter') settle();
              if (event.key !== 'ArrowUp' && event.key !== 'ArrowDown') return;
              event.preventDefault();
              stepBy(event.key === 'ArrowUp' ? step : -step);
            }}
          />
        </div>
      )}
    </Field>
  );
}
