import type { ReactNode } from 'react';
import {
  Button,
  ComboBox as AriaComboBox,
  Input,
  Label,
  ListBox,
  ListBoxItem,
  Popover,
  Text,
} from 'react-aria-components';
import { classes } from '../classes';
import { Icon } from '../icons/icon';
import { uiText } from '../ui-text';
import { FieldError, type FieldProps } from './field';
import type { Choice } from './select';

export interface ComboBoxProps<Value extends string> extends FieldProps {
  choices: readonly Choice<Value>[];
  value: Value | null;
  onChange: (value: Value | null) => void;
  placeholder?: string;
}

/** One of many choices, narrowed by typing: a patient, a plan, a visit type. */
export function ComboBox<Value extends string>({
  choices,
  value,
  onChange,
  placeholder,
  label,
  help,
  error,
  isRequired,
  isDisabled,
  hideLabel,
  className,
}: ComboBoxProps<Value>): ReactNode {
  return (
    <AriaComboBox
      className={classes('ff-field', className)}
      defaultItems={choices}
      selectedKey={value}
      onSelectionChange={(key) => onChange(choices.find((choice) => choice.value === key)?.value ?? null)}
      isDisabled={isDisabled ?? false}
      isRequired={isRequired ?? false}
      isInvalid={error !== undefined}
      allowsEmptyCollection
      menuTrigger="focus"
    >
      <Label className={hideLabel ? 'ff-hidden' : 'ff-label'}>
        {label} {isRequired && <span className="ff-required">{uiText.say('field.required')}</span>}
      </Label>
      {help !== undefined && (
        <Text slot="description" className="ff-help">
          {help}
        </Text>
      )}
      <div className="ff-affix">
        <Input className="ff-input" placeholder={placeholder ?? ''} maxLength={120} />
        <span className="ff-affix-end">
          <Button className="ff-button ff-icon-button" aria-label={uiText.say('field.open')}>
            <Icon name="down" />
          </Button>
        </span>
      </div>
      {error !== undefined && (
        <Text slot="errorMessage" elementType="div">
          <FieldError>{error}</FieldError>
        </Text>
      )}
      <Popover className="ff-popover" offset={4}>
        <ListBox<Choice<Value>>
          className="ff-menu"
          renderEmptyState={() => <div className="ff-menu-heading">{uiText.say('field.noMatch')}</div>}
        >
          {(choice) => (
            <ListBoxItem
              id={choice.value}
              textValue={choice.label}
              isDisabled={choice.isDisabled ?? false}
              className="ff-option"
            >
              <span className="ff-option-text">
                <span>{choice.label}</span>
                {choice.note !== undefined && <span className="ff-option-note">{choice.note}</span>}
              </span>
              <span className="ff-option-check">
                <Icon name="check" />
              </span>
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </AriaComboBox>
  );
}
