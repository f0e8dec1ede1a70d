import { useState, type ReactNode } from 'react';
import type { EncounterDebrief } from '../../../session/debrief';
import type { Utterance } from '../../../session/desk.view';
import { spokenClock } from '../../../shared/time';
import { classes, Icon } from '../../../ui';
import { debriefText } from '../debrief.messages';
import type { Names } from '../names';
import { actWords } from './act-words';
import { align } from './align';
import { turnsOf, type Turn } from './turns';

/** Both ways through one encounter, word for word, row by row. Worked out only when it is opened. */
export function Beside({
  yours,
  experts,
  names,
}: {
  yours: EncounterDebrief;
  experts: EncounterDebrief;
  names: Names;
}): ReactNode {
  const [isOpen, setOpen] = useState(false);
  return (
    <details className="beside" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        <Icon name="next" />
        <h4>{debriefText.say('beside.open')}</h4>
      </summary>
      {isOpen && <Rows yours={yours} experts={experts} names={names} />}
    </details>
  );
}

function Rows({
  yours,
  experts,
  names,
}: {
  yours: EncounterDebrief;
  experts: EncounterDebrief;
  names: Names;
}): ReactNode {
  const speaker = (by: Utterance['by']): string => {
    if (by === 'player') return names.you;
    return by === 'person' ? yours.who : debriefText.say(`beside.by.${by}`);
  };
  const rows = align(turnsOf(yours.steps), turnsOf(experts.steps));
  return (
    <div
      className="beside-frame"
      role="group"
      aria-label={debriefText.say('beside.caption', { title: yours.title })}
      tabIndex={0}
    >
      <table className="beside-table">
        <caption className="ff-hidden">{debriefText.say('beside.caption', { title: yours.title })}</caption>
        <thead>
          <tr>
            <th scope="col">{debriefText.say('beside.yours')}</th>
            <th scope="col">{debriefText.say('beside.experts')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            <tr key={`${index}/${row.yours?.at ?? ''}`} className={row.same ? 'beside-same' : 'beside-differs'}>
              <td>
                <TurnCell turn={row.yours} same={row.same} speaker={speaker} names={names} />
              </td>
              <td>
                <TurnCell turn={row.experts} same={row.same} speaker={speaker} names={names} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function TurnCell({
  turn,
  same,
  speaker,
  names,
}: {
  turn: Turn | undefined;
  same: boolean;
  speaker: (by: Utterance['by']) => string;
  names: Names;
}): ReactNode {
  if (turn === undefined) return <span className="ff-hidden">{debriefText.say('beside.nothing')}</span>;
  return (
    <>
      <p className={classes('beside-act', !same && 'beside-act-own')}>
        <span className="beside-time">{spokenClock(turn.at)}</span>
        {turn.key === '' ? debriefText.say('beside.before') : actWords(turn.key, names.colleague)}
      </p>
      {turn.words.map((words) => (
        <p key={`${words.by}/${words.text}`} className={classes('beside-words', `beside-${words.by}`)}>
          {words.by !== 'narrator' && <span className="beside-by">{speaker(words.by)}: </span>}
          <span lang={words.lang}>{words.text}</span>
        </p>
      ))}
    </>
  );
}
