import type { ReactNode } from 'react';
import type { EncounterDebrief } from '../../../session/debrief';
import { spokenClock } from '../../../shared/time';
import { Badge, Callout, Icon } from '../../../ui';
import { ConsequenceNote } from '../after/after';
import { Beside } from '../beside/beside';
import { debriefText } from '../debrief.messages';
import type { Shown } from '../filter';
import type { Names } from '../names';
import { Finding } from './finding';
import { sayFacts } from './say-facts';

/** One person's business, looked back upon: what was particular, what was decided, what came of it, and the expert's way. */
export function Person({
  shown,
  expert,
  isOpen,
  onOpen,
  names,
}: {
  shown: Shown;
  expert?: EncounterDebrief | undefined;
  isOpen: boolean;
  onOpen: (isOpen: boolean) => void;
  names: Names;
}): ReactNode {
  const { encounter, wrong, well } = shown;
  const { arrivedAt } = encounter;
  const critical = wrong.filter((item) => item.critical).length;
  return (
    <details
      className="person"
      id={`person-${encounter.encounter}`}
      open={isOpen}
      onToggle={(event) => event.target === event.currentTarget && onOpen(event.currentTarget.open)}
    >
      <summary>
        <Icon name="next" />
        <span className="person-time">
          {arrivedAt === undefined ? debriefText.say('one.noTime') : spokenClock(arrivedAt)}
        </span>
        <h3>{encounter.title}</h3>
        <span className="person-who">{encounter.who}</span>
        <span className="person-counts">
          {critical > 0 && <Badge tone="coral">{debriefText.say('one.critical', { count: critical })}</Badge>}
          {wrong.length > 0 && <Badge tone="mustard">{debriefText.say('one.wrong', { count: wrong.length })}</Badge>}
          {well.length > 0 && <Badge tone="green">{debriefText.say('one.well', { count: well.length })}</Badge>}
        </span>
      </summary>
      <div className="person-body">
        <p className="screen-quiet">{sayFacts(encounter)}</p>
        <Callout title={debriefText.say('one.particular')}>
          <p>
            {encounter.variantTitle}. {encounter.legitimate && debriefText.say('one.legitimate')}
          </p>
        </Callout>
        {wrong.length > 0 && (
          <div className="person-findings">
            <h4>{debriefText.say('one.wrongTitle')}</h4>
            <div className="finding-grid">
              {wrong.map((item) => (
                <Finding key={`${item.rule}/${item.time}/${item.basis}`} item={item} />
              ))}
            </div>
          </div>
        )}
        {well.length > 0 && (
          <details className="person-well">
            <summary>
              <Icon name="next" />
              <h4>{`${debriefText.say('one.wellTitle')}: ${well.map((item) => item.title.toLowerCase()).join(', ')}`}</h4>
            </summary>
            <div className="finding-grid">
              {well.map((item) => (
                <Finding key={`${item.rule}/${item.time}/${item.basis}`} item={item} />
              ))}
            </div>
          </details>
        )}
        {encounter.consequences.length > 0 && (
          <div className="person-came">
            <h4>{debriefText.say('one.came')}</h4>
            {encounter.consequences.map((item) => (
              <ConsequenceNote key={`${item.event}/${item.text}`} item={item} />
            ))}
          </div>
        )}
        <div className="person-expert">
          <h4>{debriefText.say('one.expert')}</h4>
          <p>{encounter.expert}</p>
          {encounter.sources.length > 0 && (
            <p className="screen-quiet">{debriefText.say('one.sources', { sources: encounter.sources.join(', ') })}</p>
          )}
        </div>
        {expert && <Beside yours={encounter} experts={expert} names={names} />}
      </div>
    </details>
  );
}
