import { policyPage } from '../../finding';
import { rules } from '../../rule';

/** The rule of how claims fare. */
export const rateRules = rules({
  id: 'billing.claim-rates',
  title: 'How many claims are paid the first time',
  says: 'Of all claims sent, how many were processed the first time without more information, and how many denied. What is often quoted as good is 95 of 100, and fewer than 5 denied; the house has made that its aim.',
  authority: [policyPage('What the payer sends back')],
  facts: ['BIL-07'],
  mark: 'P',
  met: 'The numbers were looked at every month, by reason.',
  broken: 'Everything was resent, and nobody counted.',
  why: 'Every claim worked twice costs more than its copay.',
  competencies: ['R-BILLING', 'TOOL-SHEET'],
  weight: 1,
});
