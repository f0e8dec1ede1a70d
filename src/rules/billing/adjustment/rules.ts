import { policyPage } from '../../finding';
import { rules } from '../../rule';

/** The rule of amounts taken off an account without having been paid. */
export const adjustmentRules = rules({
  id: 'billing.adjustment',
  title: 'Amounts taken off an account',
  says: 'Each has a kind with its limit, a reason code, a note and whoever may approve it; the desk approves none. Copays and deductibles are let go for nobody as a habit, and never while the plan is billed.',
  authority: [policyPage('Amounts taken off an account')],
  facts: ['BIL-15'],
  mark: 'M',
  met: 'Kind, reason and approval stand beside the amount.',
  broken: '“Just take it off.”',
  why: 'What is let go without a word is let go for friends first, and a price that nobody pays is a false one.',
  competencies: ['R-BILLING', 'TOOL-BILLING', 'S-PRO'],
  weight: 5,
});
