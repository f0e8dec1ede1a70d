import { useEffect, useRef, type ReactNode, type RefObject } from 'react';
import { BareButton } from '../controls/button';
import type { PillTone } from '../controls/pill-button';
import { classes } from '../classes';
import { placeBelow } from './place-below';

export interface DropSheetProps {
  /** Text of the button, and name of what opens. */
  label: string;
  isOpen: boolean;
  onOpenChange: (isOpen: boolean) => void;
  tone?: PillTone;
  tabIndex?: number;
  className?: string;
  /** Drawn only while it is open. */
  children: ReactNode;
}

/**
 * A pill with a sheet that hangs below it, over nothing that stands above. It is the browser's own popover: Escape or a
 * click elsewhere closes it, the Tab key walks out of it, and the focus returns to where it came from.
 */
export function DropSheet({
  label,
  isOpen,
  onOpenChange,
  tone = 'paper',
  tabIndex,
  className,
  children,
}: DropSheetProps): ReactNode {
  const trigger = useRef<HTMLButtonElement>(null);
  const sheet = useRef<HTMLDivElement>(null);
  useSheet(isOpen, trigger, sheet, onOpenChange);
  return (
    <>
      <BareButton
        ref={trigger}
        tabIndex={tabIndex}
        className={classes('ff-pill', tone !== 'paper' && `ff-pill-${tone}`)}
        aria-haspopup="dialog"
        aria-expanded={isOpen}
        onClick={() => onOpenChange(!isOpen)}
      >
        {label}
      </BareButton>
      <div
        ref={sheet}
        popover="auto"
        role="dialog"
        aria-label={label}
        tabIndex={-1}
        className={classes('ff-drop-sheet', className)}
      >
        {isOpen && children}
      </div>
    </>
  );
}

function useSheet(
  isOpen: boolean,
  trigger: RefObject<HTMLButtonElement | null>,
  sheet: RefObject<HTMLDivElement | null>,
  onOpenChange: (isOpen: boolean) => void,
): void {
  const latest = useRef(onOpenChange);
  useEffect(() => {
    latest.current = onOpenChange;
  });
  useEffect(() => {
    const box = sheet.current;
    const button = trigger.current;
    if (!isOpen || !box || !button) return;
    const cameFrom = document.activeElement;
    const toggled = (event: ToggleEvent): void => {
      if (event.newState === 'closed') latest.current(false);
    };
    const place = (): void => placeBelow(button, box);
    box.addEventListener('toggle', toggled);
    window.addEventListener('resize', place);
    box.showPopover({ source: button });
    place();
    const first = box.querySelector<HTMLElement>('[data-first-focus]');
    (first ?? box).focus({ preventScroll: true });
    return () => {
      const hadFocus = box.contains(document.activeElement) || document.activeElement === document.body;
      box.removeEventListener('toggle', toggled);
      window.removeEventListener('resize', place);
      if (box.matches(':popover-open')) box.hidePopover();
      if (hadFocus && cameFrom instanceof HTMLElement && cameFrom.isConnected && cameFrom !== document.body)
        cameFrom.focus({ preventScroll: true });
      else if (hadFocus) button.focus({ preventScroll: true });
    };
  }, [isOpen, trigger, sheet]);
}
