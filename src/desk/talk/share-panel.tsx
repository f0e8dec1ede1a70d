import { useState, type ReactNode } from 'react';
import { useView } from '../../hooks/session-context';
import { chartName } from '../../session/desk.view';
import { Button, Checkbox, CheckboxGroup } from '../../ui';
import { useDesk } from '../state/desk-state';
import { factGroups } from './fact-groups';
import type { PillProps } from './pill';
import { SpeechPanel } from './panel';

const most = 12;

/** Sharing: which facts of the open chart are told, and whether in a low voice. */
export function SharePanel(pill: PillProps): ReactNode {
  const { act, change, open, state } = useDesk();
  const facts = useView((view) => view.facts);
  const chart = useView((view) => view.openChart);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [discreet, setDiscreet] = useState(false);
  const here = new Set(facts.filter((fact) => chosen.has(fact.id)).map((fact) => fact.id));
  const refusal =
    here.size === 0 ? 'Choose at least one fact' : here.size > most ? `Choose at most ${most} facts` : undefined;
  return (
    <SpeechPanel {...pill}>
      <div className="desk-panel">
        {chart === null ? (
          <>
            <p>The facts of the open chart are listed here. No chart is open.</p>
            <Button icon="chart" onClick={() => open('chart', { menu: null })}>
              Find a chart
            </Button>
          </>
        ) : (
          <>
            <p>
              From the chart of <strong>{chartName(chart.name)}</strong>
            </p>
            <div className="desk-columns">
              {factGroups(facts).map((group) => (
                <CheckboxGroup
                  key={group.title}
                  label={group.title}
                  choices={group.facts.map((fact) => ({ value: fact.id, label: fact.label }))}
                  values={here}
                  onChange={setChosen}
                />
              ))}
            </div>
            <div className="desk-panel-foot">
              <Checkbox
                label="Discreetly"
                note="in a low voice, on paper or at the private window"
                isChecked={discreet}
                onChange={setDiscreet}
              />
              <Button
                variant="ink"
                unavailable={refusal}
                onClick={() => {
                  change({ menu: null });
                  if (act({ verb: 'share', facts: [...here], discreet, tone: state().tone })) setChosen(new Set());
                }}
              >
                Say it{here.size > 0 && ` (${here.size})`}
              </Button>
            </div>
          </>
        )}
      </div>
    </SpeechPanel>
  );
}
