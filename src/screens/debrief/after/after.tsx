import type { ReactNode } from 'react';
import type { Consequence, Debrief } from '../../../session/debrief';
import { Badge, classes, Icon } from '../../../ui';
import { debriefText } from '../debrief.messages';
import { eventName, markOf, sayCents, sayDay, saySum } from './events';

/** What came of the shift, told as it reached the practice. */
export function After({ debrief }: { debrief: Debrief }): ReactNode {
  const { aftermath, encounters } = debrief;
  const sum = saySum(aftermath);
  return (
    <section className="debrief-sheet" aria-labelledby="after-title">
      <h2 id="after-title">{debriefText.say('after.title')}</h2>
      <p className="screen-quiet">{debriefText.say(aftermath.length === 0 ? 'after.none' : 'after.lead')}</p>
      <ol className="debrief-after">
        {aftermath.map((item) => (
          <li key={`${item.encounter}/${item.event}/${item.text}`}>
            <ConsequenceNote item={item} about={encounters.find((one) => one.encounter === item.encounter)?.title} />
          </li>
        ))}
      </ol>
      {sum !== '' && <p className="debrief-sum">{sum}</p>}
    </section>
  );
}

/** One thing that came of an encounter. @param about title of the encounter, where the place does not say it already */
export function ConsequenceNote({ item, about }: { item: Consequence; about?: string | undefined }): ReactNode {
  const { icon, tone } = markOf(item);
  const money = sayCents(item.cents);
  return (
    <div className={classes('debrief-note', `debrief-note-${tone}`)}>
      <p className="debrief-note-head">
        <Icon name={icon} />
        <strong>{eventName(item.event)}</strong>
        <span className="screen-quiet">{sayDay(item)}</span>
        {money !== '' && <Badge tone={item.cents < 0 ? 'coral' : 'green'}>{money}</Badge>}
      </p>
      <p>{item.text}</p>
      {about !== undefined && (
        <p className="debrief-note-about">
          <a href={`#person-${item.encounter}`}>{debriefText.say('after.who', { title: about })}</a>
        </p>
      )}
    </div>
  );
}
