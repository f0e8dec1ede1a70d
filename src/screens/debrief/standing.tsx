import type { ReactNode } from 'react';
import { areas, type AreaId, type Debrief } from '../../session/debrief';
import { debriefText } from './debrief.messages';
import { EstimateBar } from './estimate-bar';

/** The areas in which a shift is read, each with how sure that is. */
export function Standing({ debrief }: { debrief: Debrief }): ReactNode {
  const { result } = debrief;
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
    </section>
  );
}
