import { useId, type ReactNode } from 'react';
import type { PackPage } from '../../../session/shift.view';
import { Badge, Button, classes, Disclosure } from '../../../ui';
import { sayLength } from '../../frame/how';
import { homeText } from '../home.messages';

/** What a pack is, as on the cover of a folder; where there are several it can be chosen. */
export function PackCard({
  page,
  isChosen,
  onChoose,
}: {
  page: PackPage;
  isChosen: boolean;
  onChoose?: () => void;
}): ReactNode {
  const id = useId();
  return (
    <article className={classes('home-pack', isChosen && 'home-pack-chosen')} aria-labelledby={id}>
      <h3 id={id}>{page.title}</h3>
      <p className="home-pack-facts">
        <Badge tone="teal">{homeText.say('pack.level', { level: page.level.slice(1) })}</Badge>
        <Badge icon="clock">{sayLength(page)}</Badge>
        <Badge icon="people">{homeText.say('pack.people', { count: page.encounters.length })}</Badge>
      </p>
      <p>{page.summary}</p>
      <p className="screen-quiet">{homeText.say('pack.standard', { standard: page.standard })}</p>
      <Disclosure summary={homeText.say('pack.objectives')} isOpen={onChoose === undefined}>
        <ul className="screen-list">
          {page.objectives.map((objective) => (
            <li key={objective.id}>{objective.text}</li>
          ))}
        </ul>
      </Disclosure>
      {onChoose !== undefined && (
        <Button aria-pressed={isChosen} icon={isChosen ? 'check' : 'star'} aria-describedby={id} onClick={onChoose}>
          {homeText.say(isChosen ? 'pack.chosen' : 'pack.choose')}
        </Button>
      )}
    </article>
  );
}
