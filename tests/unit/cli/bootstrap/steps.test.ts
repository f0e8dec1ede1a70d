import { describe, expect, it } from 'vitest';
import { planSteps, steps } from '../../../../src/cli/bootstrap/steps.mjs';

const names = (only: string | undefined) => {
  const plan = planSteps(only);
  return plan.ok ? plan.steps.map((step) => step.name) : plan.error;
};

describe('the steps of npm test', () => {
  it('are those of the contract, in its order', () => {
    expect(names(undefined)).toEqual([
      'types',
      'lint',
      'format',
      'boundaries',
      'unused',
      'unit',
      'packs',
      'replays',
      'build',
      'size',
      'e2e',
    ]);
  });

  it('keep their order when some are asked for', () => {
    expect(names('unit, types')).toEqual(['types', 'unit']);
  });

  it('say which there are when one does not exist', () => {
    expect(names('types,unti')).toBe(
      `--only: there is no step 'unti'. The steps are ${steps.map((step) => step.name).join(', ')}.`,
    );
  });

  it('need a browser only at the end', () => {
    expect(steps.filter((step) => step.browser).map((step) => step.name)).toEqual(['e2e']);
  });
});
