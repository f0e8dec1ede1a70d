import type { ReactNode } from 'react';
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { classes } from '../classes';
import { IconButton } from '../controls/icon-button';
import { uiText } from '../ui-text';

export interface DialogProps {
  title: string;
  isOpen: boolean;
  onClose: () => void;
  children: ReactNode;
  /** Buttons at the foot, the main act last. */
  actions?: ReactNode;
  /** `side` stands at the edge, so that the room stays in view. */
  place?: 'middle' | 'side';
  size?: 'normal' | 'wide';
  /** An alert must be answered: clicking beside it or Escape does not close it. */
  isAlert?: boolean;
  /** `office` when it belongs to the practice-management software. */
  register?: 'room' | 'office';
}

/** A dialog over the page: it holds the focus, gives it back, and closes by Escape unless it must be answered. */
export function Dialog({
  title,
  isOpen,
  onClose,
  children,
  actions,
  place = 'middle',
  size = 'normal',
  isAlert = false,
  register = 'room',
}: DialogProps): ReactNode {
  return (
    <ModalOverlay
      className={classes('ff-overlay', place === 'side' && 'ff-overlay-side')}
      isOpen={isOpen}
      onOpenChange={(stays) => {
        if (!stays) onClose();
      }}
      isDismissable={!isAlert}
      isKeyboardDismissDisabled={isAlert}
    >
      <Modal
        className={classes('ff-modal', size === 'wide' && 'ff-modal-wide', register === 'office' && 'register-office')}
      >
        <AriaDialog className="ff-dialog" role={isAlert ? 'alertdialog' : 'dialog'}>
          <div className="ff-dialog-head">
            <Heading slot="title" level={2} className="ff-dialog-title">
              {title}
            </Heading>
            {!isAlert && <IconButton icon="close" label={uiText.say('dialog.close')} onClick={onClose} />}
          </div>
          <div>{children}</div>
          {actions !== undefined && <div className="ff-dialog-actions">{actions}</div>}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}
