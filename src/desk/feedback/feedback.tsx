import { useState, type ReactNode } from 'react';
import { useSnapshot } from '../../hooks/session-context';
import type { Evidence } from '../../session/feedback';
import { spokenClock } from '../../shared/time';
import { Badge, Disclosure, IconButton, type Tone } from '../../ui';

const outcomes: Readonly<
  Record<Evidence['outcome'], { readonly text: string; readonly tone: Tone; readonly rank: number }>
> = {
  breach: { text: 'Breach', tone: 'coral', rank: 0 },
  missed: { text: 'Missed', tone: 'mustard', rank: 1 },
  partly: { text: 'Partly met', tone: 'mustard', rank: 2 },
  met: { text: 'Met', tone: 'green', rank: 3 },
};

/** Feedback at once, in learn mode: what matters most of what has just been found, with its rule, why, and the better way. */
export function Feedback(): ReactNode {
  const feedback = useSnapshot((snapshot) => snapshot.feedback);
  const [seen, setSeen] = useState(0);
  const [first, ...rest] = byWeight(feedback.slice(seen));
  if (!first) return null;
  return (
    <aside className="feedback" aria-label="Feedback">
      <IconButton
        icon="close"
        label="Put the feedback away"
        className="feedback-close"
        onClick={() => setSeen(feedback.length)}
      />
      <div role="status">
        <Finding item={first} />
      </div>
      {rest.length > 0 && (
        <Disclosure summary={rest.length === 1 ? '1 more' : `${rest.length} more`}>
          {rest.map((item, index) => (
            <Finding key={`${item.time}/${item.rule}/${item.encounter}/${index}`} item={item} />
          ))}
        </Disclosure>
      )}
    </aside>
  );
}

/** Newest conversation first; within it what went wrong before what went well, the heavier first. */
function byWeight(items: readonly Evidence[]): Evidence[] {
  return items.toSorted(
    (a, b) => b.time - a.time || outcomes[a.outcome].rank - outcomes[b.outcome].rank || b.weight - a.weight,
  );
}

function Finding({ item }: { item: Evidence }): ReactNode {
  const outcome = outcomes[item.outcome];
  return (
    <div className="finding">
      <p>
        <Badge tone={outcome.tone}>{outcome.text}</Badge> {item.critical && <Badge tone="coral">critical</Badge>}{' '}
        <strong>{item.title}</strong> <span className="finding-at">{spokenClock(item.time)}</span>
      </p>
      <p>{item.done === '' ? item.basis : item.done}</p>
      {item.outcome !== 'met' && item.betterAct !== '' && (
        <p>
          <span className="finding-label">Better:</span> {item.betterAct}
        </p>
      )}
      <Disclosure summary="Why">
        <p>{item.done === '' ? item.why : `${item.basis} ${item.why}`}</p>
        <p className="finding-source">
          {item.authority.map((authority) => (
            <span key={authority.cite}>
              {authority.kind === 'policy' ? 'house policy' : authority.kind}: {authority.cite}{' '}
            </span>
          ))}
        </p>
      </Disclosure>
    </div>
  );
}
