import type { ReactNode } from 'react';
import type { ServiceFigures } from '../../session/debrief';
import { debriefText } from './debrief.messages';
import { figuresOf } from './figures';

/** How people fared at the desk, beside how the expert's would have. */
export function Service({ you, expert }: { you: ServiceFigures; expert?: ServiceFigures | undefined }): ReactNode {
  return (
    <section className="debrief-sheet debrief-service" aria-labelledby="service-title">
      <h2 id="service-title">{debriefText.say('service.title')}</h2>
      <p className="screen-quiet">{debriefText.say('service.lead')}</p>
      <table>
        <thead>
          <tr>
            <th scope="col">{debriefText.say('service.figure')}</th>
            <th scope="col">{debriefText.say('service.you')}</th>
            {expert && <th scope="col">{debriefText.say('service.expert')}</th>}
          </tr>
        </thead>
        <tbody>
          {figuresOf(you, expert).map((figure) => (
            <tr key={figure.name}>
              <th scope="row">{figure.name}</th>
              <td>{figure.you}</td>
              {expert && <td>{figure.expert}</td>}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
