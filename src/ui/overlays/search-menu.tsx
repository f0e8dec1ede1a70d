import { useId, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import { classes } from '../classes';
import type { PillTone } from '../controls/pill-button';
import { Icon } from '../icons/icon';
import { uiText } from '../ui-text';
import { DropSheet } from './drop-sheet';
import { filterGroups } from './filter-groups';
import type { MenuEntry, MenuGroup } from './menu';

export interface SearchMenuProps<Id extends string> {
  /** Text of the button, and name of what opens. */
  label: string;
  groups: readonly MenuGroup<Id>[];
  onAction: (id: Id) => void;
  isOpen: boolean;
  onOpenChange: (isOpen: boolean) => void;
  tone?: PillTone;
  tabIndex?: number;
}

/** So many entries are read faster than searched: they come without a field. */
const shortList = 12;

/**
 * A button that opens a long list in named groups: type to narrow it, arrows and Enter to choose, 1 to 9 for the first
 * nine shown. It opens downwards only, so that what stands above its button stays in view.
 */
export function SearchMenu<Id extends string>({ onAction, groups, ...sheet }: SearchMenuProps<Id>): ReactNode {
  const isShort = groups.reduce((sum, group) => sum + group.entries.length, 0) <= shortList;
  return (
    <DropSheet {...sheet} className={classes('ff-search-menu', isShort && 'ff-search-menu-short')}>
      <SearchList
        label={sheet.label}
        isShort={isShort}
        groups={groups}
        onChoose={(id) => {
          sheet.onOpenChange(false);
          onAction(id);
        }}
      />
    </DropSheet>
  );
}

interface SearchListProps<Id extends string> {
  label: string;
  isShort: boolean;
  groups: readonly MenuGroup<Id>[];
  onChoose: (id: Id) => void;
}

function SearchList<Id extends string>({ label, isShort, groups, onChoose }: SearchListProps<Id>): ReactNode {
  const note = useId();
  const frame = useRef<HTMLDivElement>(null);
  const [query, setQuery] = useState('');
  const [current, setCurrent] = useState<MenuEntry<Id>>();
  const shown = filterGroups(groups, query);
  const entries = shown.flatMap((group) => group.entries);
  const choose = (entry: MenuEntry<Id> | undefined): void => {
    if (entry && entry.isDisabled !== true) onChoose(entry.id);
  };
  const pressed = (event: KeyboardEvent<HTMLElement>): void => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const isField = event.target instanceof HTMLInputElement;
    if (/^[1-9]$/.test(event.key)) choose(entries[Number(event.key) - 1]);
    else if (event.key === 'Enter' && isField) choose(query === '' ? undefined : entries[0]);
    else if (event.key === 'ArrowDown' || event.key === 'ArrowUp')
      step(frame.current, event.key === 'ArrowDown' ? 1 : -1);
    else if (!isField && event.key.length === 1 && event.key !== ' ') {
      // A letter on an entry goes on with the search: the field takes the focus before the letter lands.
      frame.current?.querySelector('input')?.focus();
      return;
    } else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div className="ff-search-menu-frame" ref={frame} onKeyDown={pressed} role="presentation">
      {!isShort && (
        <div className="ff-search-menu-field ff-affix">
          <span className="ff-affix-start">
            <Icon name="search" />
          </span>
          <input
            className="ff-input"
            type="text"
            aria-label={uiText.say('menu.search', { label })}
            placeholder={uiText.say('menu.typeToNarrow')}
            autoComplete="off"
            maxLength={60}
            data-first-focus={isTouch() ? undefined : ''}
            value={query}
            onFocus={() => setCurrent(undefined)}
            onChange={(event) => setQuery(event.target.value)}
          />
        </div>
      )}
      <div className="ff-search-menu-list" role="menu" aria-label={label}>
        {shown.map((group) => (
          <div key={group.id} role="group" className="ff-menu-section" aria-label={group.title ?? label}>
            {group.title !== undefined && (
              <div className="ff-menu-heading" aria-hidden="true">
                {group.title}
              </div>
            )}
            {group.entries.map((entry) => (
              <button
                key={entry.id}
                type="button"
                role="menuitem"
                tabIndex={entry === (current ?? entries[0]) ? 0 : -1}
                data-first-focus={isShort && entry === entries[0] ? '' : undefined}
                className="ff-option"
                aria-disabled={entry.isDisabled}
                aria-describedby={entry === current ? note : undefined}
                lang={entry.lang}
                onFocus={() => setCurrent(entry)}
                onPointerEnter={() => setCurrent(entry)}
                onClick={() => choose(entry)}
              >
                {entry.label}
                {entries.indexOf(entry) < 9 && (
                  <span className="ff-option-digit" aria-hidden="true">
                    {entries.indexOf(entry) + 1}
                  </span>
                )}
              </button>
            ))}
          </div>
        ))}
        {entries.length === 0 && <div className="ff-menu-heading">{uiText.say('field.noMatch')}</div>}
      </div>
      <div className="ff-search-menu-note" id={note}>
        {current?.note}
      </div>
    </div>
  );
}

/** Moves the focus along the entries, and from the field to the first or last of them. */
function step(frame: HTMLElement | null, by: 1 | -1): void {
  const items = [...(frame?.querySelectorAll<HTMLElement>('[role="menuitem"]') ?? [])];
  const at = items.findIndex((item) => item === document.activeElement);
  const next = at < 0 ? (by > 0 ? 0 : items.length - 1) : (at + by + items.length) % items.length;
  items[next]?.focus();
}

/** On a touch screen the field does not take the focus by itself: the keyboard would come up over the list. */
function isTouch(): boolean {
  return window.matchMedia('(pointer: coarse)').matches;
}
