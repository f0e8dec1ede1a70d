import { useState, type ReactNode } from 'react';
import { useView } from '../../../hooks/session-context';
import { chartName } from '../../../session/desk.view';
import { factKinds, handouts } from '../../../session/vocabulary';
import { Button, Disclosure, Select } from '../../../ui';
import { useDesk } from '../../state/desk-state';
import { termName } from '../../talk/labels';

const ways = [
  { value: 'person-served', label: 'to the person served' },
  { value: 'portal', label: 'to the portal' },
  { value: 'mail', label: 'by mail' },
  { value: 'fax', label: 'by fax' },
] as const;

const scopes = [
  { value: 'what-was-asked', label: 'What was asked for' },
  { value: 'whole-record', label: 'The whole record' },
  ...factKinds.ids.filter((id) => id !== 'whole-record').map((value) => ({ value, label: termName(factKinds, value) })),
];

/** What goes out: forms handed over, and copies of a record. */
export function FormsOut(): ReactNode {
  const chart = useView((view) => view.openChart);
  const { act } = useDesk();
  const [scope, setScope] = useState('what-was-asked');
  const [to, setTo] = useState<(typeof ways)[number]['value']>('person-served');
  return (
    <>
      <Disclosure summary="Forms to hand over" isOpen>
        <ul className="office-chips">
          {handouts.ids.map((handout) => (
            <li key={handout}>
              <Button
                title={handouts.terms[handout]}
                onClick={() => act({ verb: 'hand-over', handout, ...(chart !== null && { mrn: chart.mrn }) })}
              >
                {termName(handouts, handout)}
              </Button>
            </li>
          ))}
        </ul>
      </Disclosure>
      <Disclosure summary="Release records">
        <div className="office-form">
          <Select label="Which part" value={scope} choices={scopes} onChange={setScope} />
          <Select label="How" value={to} choices={ways} onChange={setTo} />
          <Button
            variant="ink"
            unavailable={chart === null ? 'Open the chart first' : undefined}
            onClick={() => {
              if (chart) act({ verb: 'release-records', mrn: chart.mrn, scope, to });
            }}
          >
            {chart === null ? 'Release' : `Release from ${chartName(chart.name)}`}
          </Button>
        </div>
      </Disclosure>
    </>
  );
}
