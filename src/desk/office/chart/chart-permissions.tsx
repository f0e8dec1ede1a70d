import type { ReactNode } from 'react';
import { hearingTopics, printedDate, relationships, type Chart } from '../../../session/desk.view';
import { factKinds } from '../../../session/vocabulary';
import { Button } from '../../../ui';
import { useDesk } from '../../state/desk-state';
import { Section } from './chart-parts';

/** Who may hear what, and what the patient has asked for in writing. */
export function ChartPermissions({ chart }: { chart: Chart }): ReactNode {
  const { act } = useDesk();
  return (
    <Section title="Who may hear, and requests">
      {chart.contacts.length === 0 ? (
        <p>Nobody is named.</p>
      ) : (
        <ul className="chart-list">
          {chart.contacts.map((contact) => (
            <li key={contact.name}>
              <strong>{contact.name}</strong>, {relationships.terms[contact.relationship]}:{' '}
              {contact.mayHear.map((topic) => hearingTopics.terms[topic]).join('; ')}
              <span className="office-quiet">
                {' '}
                since {printedDate(contact.since)}
                {contact.passcode === undefined ? ', no passcode' : `, passcode ${contact.passcode}`}
              </span>
            </li>
          ))}
        </ul>
      )}
      {chart.requests.length > 0 && (
        <ul className="chart-list">
          {chart.requests.map((request) => (
            <li key={`${request.kind}/${request.date}/${request.text}`}>
              <strong>{request.kind === 'restriction' ? 'Restriction' : 'Confidential communication'}</strong>:{' '}
              {request.text}
              {request.only !== undefined && `. Only: ${request.only}`}
              <span className="office-quiet">
                {' '}
                {printedDate(request.date)}, {request.agreed ? 'agreed' : 'not agreed'}
              </span>
            </li>
          ))}
        </ul>
      )}
      {chart.authorizations.length > 0 && (
        <ul className="chart-list" aria-label="Authorizations on file">
          {chart.authorizations.map((form) => (
            <li key={`${form.to}/${form.signed}`}>
              <strong>Authorization</strong> to {form.to}: {form.covers.map((kind) => factKinds.terms[kind]).join('; ')}
              <span className="office-quiet">
                {' '}
                signed {printedDate(form.signed)}, expires {printedDate(form.expires)}
              </span>
            </li>
          ))}
        </ul>
      )}
      <div className="office-foot-row">
        <Button onClick={() => act({ verb: 'log-disclosure', mrn: chart.mrn })}>Log a disclosure</Button>
        <Button onClick={() => act({ verb: 'incident', mrn: chart.mrn })}>Report an incident</Button>
      </div>
    </Section>
  );
}
