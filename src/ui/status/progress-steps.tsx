import type { ReactNode } from 'react';
import { classes } from '../classes';
import { Icon } from '../icons/icon';
import { VisuallyHidden } from '../layout/visually-hidden';
import { uiText } from '../ui-text';

export interface ProgressStepsProps {
  label: string;
  steps: readonly { readonly id: string; readonly title: string }[];
  /** Index of the step one is at; everything before it is done. */
  current: number;
}

/** Where one is in a short course of steps. */
export function ProgressSteps({ label, steps, current }: ProgressStepsProps): ReactNode {
  return (
    <ol className="ff-steps" aria-label={label}>
      {steps.map((step, index) => (
        <li
          key={step.id}
          className={classes('ff-step', index < current && 'ff-step-done')}
          aria-current={index === current ? 'step' : undefined}
        >
          <span className="ff-step-mark" aria-hidden="true">
            {index < current ? <Icon name="check" /> : index + 1}
          </span>
          <span>
            {step.title}
            {index < current && <VisuallyHidden>{` (${uiText.say('steps.done')})`}</VisuallyHidden>}
          </span>
        </li>
      ))}
    </ol>
  );
}
