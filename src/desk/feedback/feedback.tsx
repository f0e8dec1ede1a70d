import { useState, type ReactNode } from 'react';
import { useSnapshot } from '../../hooks/session-context';
import type { EvidenceItem } from '../../session/desk.view';
import { spokenClock } from '../../shared/time';
import { Badge, Disclosure, IconButton, type Tone } from '../../ui';

const outcomes: Readonly<
  Record<NonNullable<EvidenceItem['verdict']['outcome']>, { readonly text: string; readonly tone: Tone }>
> = {
  met: { text: 'Met', tone: 'green' },
  partly: { text: 'Partly met', tone: 'mustard' },
  missed: { text: 'Missed', tone: 'mustard' },
  breach: { text: 'Breach', tone: 'coral' },
};

/** Feedback at once, in learn mode: the newest finding with its rule, why, and the better way. */
export function Feedback(): ReactNode {
  const feedback = useSnapshot((snapshot) => snapshot.feedback);
  const [seen, setSeen] = useState(0);
  const fresh = feedback.slice(seen);
  const newest = fresh[fresh.length - 1];
  if (!newest) return null;
  const earlier = fresh.slice(0, -1).toReversed();
  return (
    <aside className="feedback" aria-label="Feedback">
      <IconButton
        icon="close"
        label="Put the feedback away"
        className="feedback-close"
        onClick={() => setSeen(feedback.length)}
      />
      <div role="status">
        <Finding item={newest} />
      </div>
      {earlier.length > 0 && (
        <Disclosure summary={earlier.length === 1 ? '1 more just before' : `${earlier.length} more just before`}>
          {earlier.map((item) => (
            <Finding key={`${item.at}/${item.verdict.rule}/${item.encounter}`} item={item} />
          ))}
        </Disclosure>
      )}
    </aside>
  );
}

function Finding({ item }: { item: EvidenceItem }): ReactNode {
  const { verdict } = item;
  const outcome = verdict.outcome === undefined ? undefined : outcomes[verdict.outcome];
  return (
    <div className="finding">
      <p>
        {outcome && <Badge tone={outcome.tone}>{outcome.text}</Badge>}{' '}
        {verdict.critical === true && <Badge tone="coral">critical</Badge>}{' '}
        <strong>{verdict.done ?? ruleName(verdict.rule)}</strong>{' '}
        <span className="finding-at">{spokenClock(item.at)}</span>
      </p>
      {verdict.outcome !== 'met' && verdict.betterAct !== '' && (
        <p>
          <span className="finding-label">Better:</span> {verdict.betterAct}
        </p>
      )}
      <Disclosure summary="Why">
        <p>{verdict.basis}</p>
        <p className="finding-source">
          {ruleName(verdict.rule)}
          {verdict.authority.map((authority) => (
            <span key={authority.cite}>
              {' '}
              · {authority.kind === 'policy' ? 'house policy' : authority.kind}: {authority.cite}
            </span>
          ))}
        </p>
      </Disclosure>
    </div>
  );
}

/** 'Named contact' for 'privacy.named-contact'. */
function ruleName(rule: string): string {
  const words = (rule.split('.')[1] ?? rule).replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
