import type { ReactNode } from 'react';
import { areas, type AreaId, type CompetencyId, type Debrief } from '../../session/debrief';
import { Disclosure } from '../../ui';
import { debriefText } from './debrief.messages';
import { EstimateBar } from './estimate-bar';

/** Areas and competencies, each with how sure that is. */
export function Standing({ debrief }: { debrief: Debrief }): ReactNode {
  const { result } = debrief;
  const competencies = (Object.keys(result.competencies) as CompetencyId[]).flatMap((id) => {
    const of = result.competencies[id];
    return of === undefined ? [] : [{ id, of }];
  });
  return (
    <section className="debrief-sheet" aria-labelledby="areas-title">
      <h2 id="areas-title">{debriefText.say('areas.title')}</h2>
      <p className="screen-quiet">{debriefText.say('areas.lead')}</p>
      <ul className="debrief-areas">
        {(Object.keys(areas) as AreaId[]).map((id) => (
          <li key={id}>
            <p className="debrief-area-name">
              <strong>{result.areas[id].name}</strong>
              <span className="screen-quiet">{debriefText.say('findings', { count: result.areas[id].findings })}</span>
            </p>
            <EstimateBar of={result.areas[id]} />
          </li>
        ))}
      </ul>
      <Disclosure summary={<h3>{debriefText.say('competencies.title')}</h3>}>
        <table className="debrief-competencies">
          <thead>
            <tr>
              <th scope="col">{debriefText.say('competencies.name')}</th>
              <th scope="col">{debriefText.say('competencies.estimate')}</th>
              <th scope="col">{debriefText.say('competencies.from')}</th>
            </tr>
          </thead>
          <tbody>
            {competencies.map(({ id, of }) => (
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
      </Disclosure>
    </section>
  );
}
