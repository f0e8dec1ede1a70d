import type { ReactNode } from 'react';
import { Button, Header, Menu as AriaMenu, MenuItem, MenuSection, MenuTrigger, Popover } from 'react-aria-components';
import { classes } from '../classes';
import { Kbd } from '../controls/kbd';
import type { PillTone } from '../controls/pill-button';
import { Icon } from '../icons/icon';
import type { IconName } from '../icons/paths';

export interface MenuEntry<Id extends string = string> {
  readonly id: Id;
  readonly label: string;
  /** A quieter second line. */
  readonly note?: string;
  readonly icon?: IconName;
  readonly chord?: string;
  readonly isDisabled?: boolean;
  /** Language of the label where it is not the page's. */
  readonly lang?: string;
}

export interface MenuGroup<Id extends string = string> {
  readonly id: string;
  /** Left out where the menu has one group that needs no name. */
  readonly title?: string;
  readonly entries: readonly MenuEntry<Id>[];
}

export interface MenuProps<Id extends string> {
  /** Text of the button, unless only its icon shows; then its name. */
  label: string;
  groups: readonly MenuGroup<Id>[];
  onAction: (id: Id) => void;
  /** `pill` is a speech act of the palette that has more to choose. */
  look?: 'pill' | 'button' | 'icon';
  tone?: PillTone;
  icon?: IconName;
  isDisabled?: boolean;
  placement?: 'bottom start' | 'bottom end' | 'top start' | 'top end';
}

/** A button that opens a list of things to do, in named groups, never in submenus. */
export function Menu<Id extends string>({
  label,
  groups,
  onAction,
  look = 'button',
  tone = 'paper',
  icon,
  isDisabled = false,
  placement = 'bottom start',
}: MenuProps<Id>): ReactNode {
  const entries = groups.flatMap((group) => group.entries);
  const dress = {
    pill: classes('ff-pill', tone !== 'paper' && `ff-pill-${tone}`),
    button: 'ff-button ff-button-paper',
    icon: 'ff-button ff-button-quiet ff-icon-button',
  }[look];
  return (
    <MenuTrigger>
      <Button className={dress} isDisabled={isDisabled} {...(look === 'icon' && { 'aria-label': label })}>
        {icon && <Icon name={icon} />}
        {look !== 'icon' && label}
        {look === 'button' && <Icon name="down" />}
      </Button>
      <Popover className="ff-popover" offset={6} placement={placement}>
        <AriaMenu
          className="ff-menu"
          aria-label={label}
          disabledKeys={entries.filter((entry) => entry.isDisabled).map((entry) => entry.id)}
          onAction={(key) => {
            const chosen = entries.find((entry) => entry.id === key);
            if (chosen) onAction(chosen.id);
          }}
        >
          {groups.map((group) => (
            <MenuSection key={group.id} className="ff-menu-section" aria-label={group.title ?? label}>
              {group.title !== undefined && <Header className="ff-menu-heading">{group.title}</Header>}
              {group.entries.map((entry) => (
                <MenuItem key={entry.id} id={entry.id} textValue={entry.label} className="ff-option">
                  {entry.icon && <Icon name={entry.icon} />}
                  <span className="ff-option-text" lang={entry.lang}>
                    <span>{entry.label}</span>
                    {entry.note !== undefined && <span className="ff-option-note">{entry.note}</span>}
                  </span>
                  {entry.chord !== undefined && <Kbd chord={entry.chord} />}
                </MenuItem>
              ))}
            </MenuSection>
          ))}
        </AriaMenu>
      </Popover>
    </MenuTrigger>
  );
}
