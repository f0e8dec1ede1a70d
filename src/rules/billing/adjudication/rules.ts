import { standard } from '../../cite';
import { policyPage } from '../../finding';
import { rules } from '../../rule';

const answers = policyPage('What the payer sends back');
const competencies = ['R-BILLING', 'T-INSUR', 'S-DETAIL'];

/** The rules of how a payer decides a claim. */
export const adjudicationRules = rules(
  {
    id: 'billing.adjudication',
    title: 'How a payer decides a claim',
    says: 'First whether the claim can be paid at all, and one reason is enough to deny it; then line by line deductible, coinsurance and copay (one a visit), never above what is left out of pocket; in the network the rest is written off. Billed is always paid and PR, CO, OA, PI.',
    authority: [
      standard('ASC X12 005010X221A1 (835), balancing; X12 claim adjustment group and reason codes'),
      answers,
    ],
    facts: ['BIL-09', 'BIL-10', 'INS-16', 'INS-18'],
    mark: 'S',
    met: 'The remittance was no surprise, and what came back was mended at its cause.',
    broken: 'A denial became a statement.',
    why: 'Who knows how a payer decides, asks at the desk what it will ask later.',
    competencies,
    weight: 3,
  },
  {
    id: 'billing.adjudication-house',
    title: 'Denials on the house list',
    says: 'Cover that had not begun or had ended, and a missing authorization, are read by the house list until somebody has looked the numbers up; none of them goes to the patient.',
    authority: [answers],
    facts: ['BIL-10'],
    mark: 'M',
    met: 'The plan of that day was found.',
    broken: 'The patient got the bill for a card nobody had checked.',
    why: 'A card that was not checked is the desk’s mistake first.',
    competencies,
    weight: 2,
  },
);
