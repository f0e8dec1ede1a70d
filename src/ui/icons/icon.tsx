import type { ReactNode } from 'react';
import { iconPaths, type IconName } from './paths';

export interface IconProps {
  name: IconName;
  /** Says what the icon means where no text beside it does; without it the icon is decoration. */
  label?: string;
}

/** One icon of our set, in the colour and size of the text around it. */
export function Icon({ name, label }: IconProps): ReactNode {
  const meaning = label === undefined ? { 'aria-hidden': true } : { role: 'img', 'aria-label': label };
  return (
    <svg
      className="ff-icon"
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth={2}
      strokeLinecap="round"
      strokeLinejoin="round"
      focusable="false"
      {...meaning}
    >
      <path d={iconPaths[name]} />
    </svg>
  );
}
