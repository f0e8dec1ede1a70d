import type { ReactNode } from 'react';
import { Tab, TabList, TabPanel, Tabs as AriaTabs } from 'react-aria-components';
import { classes } from '../classes';
import { Icon } from '../icons/icon';
import type { IconName } from '../icons/paths';

export interface TabItem<Id extends string = string> {
  readonly id: Id;
  readonly title: string;
  readonly icon?: IconName;
  /** A count shown beside the title, left out at 0. */
  readonly count?: number;
  readonly isDisabled?: boolean;
  readonly content: ReactNode;
}

export interface TabsProps<Id extends string> {
  label: string;
  items: readonly TabItem<Id>[];
  selected: Id;
  onSelect: (id: Id) => void;
  className?: string;
}

/** Several views of one place, one at a time; arrows move between the tabs. */
export function Tabs<Id extends string>({ label, items, selected, onSelect, className }: TabsProps<Id>): ReactNode {
  return (
    <AriaTabs
      className={classes('ff-tabs', className)}
      selectedKey={selected}
      onSelectionChange={(key) => {
        const chosen = items.find((item) => item.id === key);
        if (chosen) onSelect(chosen.id);
      }}
    >
      <TabList aria-label={label} className="ff-tablist">
        {items.map((item) => (
          <Tab key={item.id} id={item.id} isDisabled={item.isDisabled ?? false} className="ff-tab">
            {item.icon && <Icon name={item.icon} />}
            {item.title}
            {item.count !== undefined && item.count > 0 && <span className="ff-badge">{item.count}</span>}
          </Tab>
        ))}
      </TabList>
      {items.map((item) => (
        <TabPanel key={item.id} id={item.id} className="ff-tabpanel">
          {item.content}
        </TabPanel>
      ))}
    </AriaTabs>
  );
}
