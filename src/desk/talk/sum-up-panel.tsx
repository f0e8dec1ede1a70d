import { useState, type ReactNode } from 'react';
import { nextSteps, type NextStep } from '../../session/vocabulary';
import { Button, CheckboxGroup } from '../../ui';
import { useDesk } from '../state/desk-state';
import { termName } from './labels';
import type { PillProps } from './pill';
import { SpeechPanel } from './panel';

const most = 6;

/** Summing up: which of the things agreed are said once more. */
export function SumUpPanel(pill: PillProps): ReactNode {
  const { act, change, state } = useDesk();
  const [steps, setSteps] = useState<ReadonlySet<NextStep>>(new Set());
  const isFull = steps.size >= most;
  const choices = nextSteps.ids.map((value) => ({
    value,
    label: termName(nextSteps, value),
    isDisabled: isFull && !steps.has(value),
  }));
  return (
    <SpeechPanel {...pill}>
      <div className="desk-panel">
        <CheckboxGroup
          className="desk-columns"
          label={`Next steps to sum up (at most ${most})`}
          choices={choices}
          values={steps}
          onChange={setSteps}
        />
        <div className="desk-panel-foot">
          <Button
            variant="ink"
            unavailable={steps.size === 0 ? 'Choose at least one step' : undefined}
            onClick={() => {
              change({ menu: null });
              if (act({ verb: 'summarise', steps: [...steps], tone: state().tone })) setSteps(new Set());
            }}
          >
            Say it
          </Button>
        </div>
      </div>
    </SpeechPanel>
  );
}
