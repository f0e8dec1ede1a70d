import { useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import {
  Autocomplete,
  Dialog,
  Header,
  Input,
  Menu as AriaMenu,
  MenuItem,
  MenuSection,
  Popover as AriaPopover,
  SearchField,
  Text,
} from 'react-aria-components';
import { PillButton, type PillTone } from '../controls/pill-button';
import { uiText } from '../ui-text';
import type { MenuGroup } from './menu';
import { filterGroups } from './filter-groups';

export interface SearchMenuProps<Id extends string> {
  /** Text of the button, and name of what opens. */
  label: string;
  groups: readonly MenuGroup<Id>[];
  onAction: (id: Id) => void;
  isOpen: boolean;
  onOpenChange: (isOpen: boolean) => void;
  tone?: PillTone;
  /** Shown beside the list, above it: what applies to every entry. */
  children?: ReactNode;
  unavailable?: string | undefined;
}

const isTouch = (): boolean => window.matchMedia('(pointer: coarse)').matches;

/**
 * A button that opens a long list in named groups: type to narrow it, arrows and Enter to choose, 1 to 9 for the first nine shown.
 * It opens downwards only, so that what stands above its button stays in view.
 */
export function SearchMenu<Id extends string>({
  label,
  groups,
  onAction,
  isOpen,
  onOpenChange,
  tone = 'paper',
  children,
  unavailable,
}: SearchMenuProps<Id>): ReactNode {
  const trigger = useRef<HTMLButtonElement>(null);
  const [query, setQuery] = useState('');
  const shown = filterGroups(groups, query);
  const entries = shown.flatMap((group) => group.entries);
  const turn = (next: boolean): void => {
    setQuery('');
    onOpenChange(next);
  };
  const choose = (id: string | number): void => {
    const chosen = entries.find((entry) => entry.id === id);
    if (!chosen || chosen.isDisabled) return;
    turn(false);
    onAction(chosen.id);
  };
  const chooseByDigit = (event: KeyboardEvent): void => {
    if (!/^[1-9]$/.test(event.key) || event.altKey || event.ctrlKey || event.metaKey) return;
    const entry = entries[Number(event.key) - 1];
    event.preventDefault();
    event.stopPropagation();
    if (entry) choose(entry.id);
  };
  return (
    <>
      <PillButton
        ref={trigger}
        tone={tone}
        aria-haspopup="dialog"
        aria-expanded={isOpen}
        onClick={() => turn(!isOpen)}
        unavailable={unavailable}
      >
        {label}
      </PillButton>
      <AriaPopover
        className="ff-popover ff-search-menu"
        triggerRef={trigger}
        isOpen={isOpen}
        onOpenChange={turn}
        placement="bottom start"
        offset={6}
        shouldFlip={false}
      >
        <Dialog className="ff-search-menu-dialog" aria-label={label}>
          <div className="ff-search-menu-frame" onKeyDownCapture={chooseByDigit}>
            {children}
            <Autocomplete inputValue={query} onInputChange={setQuery}>
              <SearchField
                aria-label={uiText.say('menu.search', { label })}
                autoFocus={!isTouch()}
                className="ff-search-menu-field"
              >
                <Input className="ff-input" placeholder={uiText.say('menu.typeToNarrow')} maxLength={60} />
              </SearchField>
              <div className="ff-search-menu-scroll" role="group" aria-label={label} tabIndex={0}>
                <AriaMenu
                  className="ff-menu ff-search-menu-list"
                  aria-label={label}
                  onAction={choose}
                  renderEmptyState={() => <div className="ff-menu-heading">{uiText.say('field.noMatch')}</div>}
                >
                  {shown.map((group) => (
                    <MenuSection key={group.id} className="ff-menu-section" aria-label={group.title ?? label}>
                      {group.title !== undefined && <Header className="ff-menu-heading">{group.title}</Header>}
                      {group.entries.map((entry) => (
                        <MenuItem
                          key={entry.id}
                          id={entry.id}
                          textValue={entry.label}
                          isDisabled={entry.isDisabled ?? false}
                          className="ff-option"
                        >
                          <Text slot="label" lang={entry.lang}>
                            {entry.label}
                          </Text>
                          {entries.indexOf(entry) < 9 && (
                            <span className="ff-option-digit" aria-hidden="true">
                              {entries.indexOf(entry) + 1}
                            </span>
                          )}
                          {entry.note !== undefined && (
                            <Text slot="description" className="ff-search-menu-note">
                              {entry.note}
                            </Text>
                          )}
                        </MenuItem>
                      ))}
                    </MenuSection>
                  ))}
                </AriaMenu>
              </div>
            </Autocomplete>
          </div>
        </Dialog>
      </AriaPopover>
    </>
  );
}
