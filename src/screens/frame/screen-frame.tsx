import type { ReactNode } from 'react';
import icon from '../../../assets/icon.svg?url';
import { classes, SkipLink } from '../../ui';
import '../style/frame.css';

/** The page around a screen: the name of the house, controls that belong to every screen, and the main part. */
export function ScreenFrame({
  children,
  actions,
  className,
  onHome,
}: {
  children: ReactNode;
  /** Controls at the end of the bar, the same on every screen. */
  actions?: ReactNode;
  className: string;
  /** Where the name leads; without it, it is only a name. */
  onHome?: () => void;
}): ReactNode {
  const name = (
    <>
      <img src={icon} alt="" width="32" height="32" />
      First Face
    </>
  );
  return (
    <div className={classes('screen', className)}>
      <SkipLink to="main" />
      <header className="screen-bar ff-no-print">
        {onHome === undefined ? (
          <span className="screen-name">{name}</span>
        ) : (
          <button type="button" className="screen-name" onClick={onHome}>
            {name}
          </button>
        )}
        <div className="screen-actions">{actions}</div>
      </header>
      <main id="main" tabIndex={-1} className="screen-main">
        {children}
      </main>
    </div>
  );
}
