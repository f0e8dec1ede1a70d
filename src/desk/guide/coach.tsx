import { useState, type ReactNode } from 'react';
import { useView } from '../../hooks/session-context';
import { Button, IconButton } from '../../ui';
import { useDeskState } from '../state/desk-state';
import { guideSteps } from './steps';

/** The guide's card: it follows what the player does, waits where nothing has to be done, and never stands in the way. */
export function Coach({ onEnd }: { onEnd: () => void }): ReactNode {
  const [index, setIndex] = useState(0);
  const step = guideSteps[index];
  const desk = useDeskState((state) => state);
  const isDone = useView((view) => step?.isDone?.(view, desk) ?? false);
  // Done while it was shown: the next one, in this same drawing.
  if (isDone) setIndex(index + 1);
  if (!step) return null;
  const isLast = index === guideSteps.length - 1;
  return (
    <aside className="coach" aria-label="Guide">
      <div role="status">
        <h2 className="coach-title">{step.title}</h2>
        <p>{step.text}</p>
      </div>
      <div className="coach-foot">
        <span className="coach-count">
          {index + 1} of {guideSteps.length}
        </span>
        {!isLast && (
          <Button variant="quiet" onClick={onEnd}>
            Skip the guide
          </Button>
        )}
        <Button variant="ink" onClick={() => (isLast ? onEnd() : setIndex(index + 1))}>
          {isLast ? 'Close' : 'Next'}
        </Button>
        {isLast && <IconButton icon="close" label="Close the guide" onClick={onEnd} />}
      </div>
    </aside>
  );
}
