import type { ReactNode } from 'react';
import type { CompetencyId, Debrief } from '../../session/debrief';
import { Icon } from '../../ui';
import { debriefText } from './debrief.messages';
import { EstimateBar } from './estimate-bar';

/** The competencies of the role to which this shift spoke, each with how sure that is. */
export function Competencies({ debrief }: { debrief: Debrief }): ReactNode {
  const { competencies } = debrief.result;
  const rows = (Object.keys(competencies) as CompetencyId[]).flatMap((id) => {
    const of = competencies[id];
    return of === undefined ? [] : [{ id, of }];
  });
  return (
    <details className="debrief-sheet debrief-competencies">
      <summary>
        <Icon name="next" />
        <h2>{debriefText.say('competencies.title')}</h2>
      </summary>
      <table>
        <thead>
          <tr>
            <th scope="col">{debriefText.say('competencies.name')}</th>
            <th scope="col">{debriefText.say('competencies.estimate')}</th>
            <th scope="col">{debriefText.say('competencies.from')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ id, of }) => (
            <tr key={id}>
              <th scope="row">
                {of.name} <span className="screen-quiet">{id}</span>
              </th>
              <td>
                <EstimateBar of={of} />
              </td>
              <td>{debriefText.say('findings', { count: of.findings })}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
