import type { ReactNode } from 'react';
import { classes } from '../classes';
import { Icon } from '../icons/icon';
import type { IconName } from '../icons/paths';
import { uiText } from '../ui-text';
import { VisuallyHidden } from '../layout/visually-hidden';

export type CalloutKind = 'info' | 'good' | 'warn' | 'critical';

const icons: Readonly<Record<CalloutKind, IconName>> = {
  info: 'info',
  good: 'check',
  warn: 'warning',
  critical: 'warning',
};

export interface CalloutProps {
  kind?: CalloutKind;
  title?: string;
  children: ReactNode;
}

/** A note set apart, its kind said in words as well as in colour. */
export function Callout({ kind = 'info', title, children }: CalloutProps): ReactNode {
  return (
    <div className={classes('ff-callout', kind !== 'info' && `ff-callout-${kind}`)} role="note">
      <Icon name={icons[kind]} />
      <div>
        <VisuallyHidden>{`${uiText.say(`callout.${kind}`)}: `}</VisuallyHidden>
        {title !== undefined && <div className="ff-callout-title">{title}</div>}
        {children}
      </div>
    </div>
  );
}
