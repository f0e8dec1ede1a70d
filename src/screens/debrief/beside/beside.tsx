import { useState, type ReactNode } from 'react';
import type { EncounterDebrief } from '../../../session/debrief';
import { Icon } from '../../../ui';
import { debriefText } from '../debrief.messages';
import type { Names } from '../names';
import { align } from './align';
import { TurnCell } from './turn-cell';
import { turnsOf } from './turns';

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
                <TurnCell turn={row.yours} only={row.same ? undefined : 'you'} visitor={yours.who} names={names} />
              </td>
              <td>
                <TurnCell turn={row.experts} only={row.same ? undefined : 'expert'} visitor={yours.who} names={names} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
