import type { ReactNode } from 'react';
import { classes } from '../classes';
import { IconButton } from '../controls/icon-button';
import { Icon } from '../icons/icon';
import { uiText } from '../ui-text';

export interface ToastMessage {
  readonly id: string;
  readonly text: string;
  readonly kind?: 'info' | 'warn';
  /** One thing to do about it. */
  readonly action?: ReactNode;
}

/** Notices that stay until dismissed by the reader or by their owner; nobody is hurried by a timer of ours. */
export function Toasts({
  messages,
  onDismiss,
}: {
  messages: readonly ToastMessage[];
  onDismiss: (id: string) => void;
}): ReactNode {
  return (
    <section className="ff-toasts" aria-label={uiText.say('toast.region')} aria-live="polite">
      {messages.map((message) => (
        <div key={message.id} className={classes('ff-toast', message.kind === 'warn' && 'ff-toast-warn')}>
          <Icon name={message.kind === 'warn' ? 'warning' : 'info'} />
          <span>{message.text}</span>
          {message.action}
          <IconButton icon="close" label={uiText.say('toast.dismiss')} onClick={() => onDismiss(message.id)} />
        </div>
      ))}
    </section>
  );
}
