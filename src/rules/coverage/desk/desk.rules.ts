import { law, regulator, standard } from '../../cite';
import { policyPage } from '../../finding';
import { rules } from '../../rule';

const contract = (cite: string) => ({ kind: 'contract', cite }) as const;
const copays = policyPage('Copays and checking coverage');
const medicaid = policyPage('Medicaid members and their shares');
const billed = policyPage('Who is billed, and in which order');
const competencies = ['R-BILLING', 'T-INSUR', 'S-DETAIL'];

/** The rules of what is collected at the desk, of Medicaid’s shares, Medicare’s questions and who is who on an account. */
export const deskRules = rules(
  {
    id: 'coverage.time-of-service',
    title: 'What is collected today',
    says: 'The copay of the line for this kind of visit; nothing from those who owe nothing, nothing before care in an emergency; of the deductible an estimate, collected only where the policy says so.',
    authority: [contract('Plan contracts: the copay is due at the time of service'), copays],
    facts: ['INS-17', 'INS-01', 'INS-09', 'INS-12'],
    mark: 'S',
    met: 'The right line was read, and a receipt given.',
    broken: 'The specialist’s line at the family doctor’s, or a copay from somebody exempt.',
    why: 'What was taken wrongly has to be found, explained and given back.',
    competencies,
    weight: 4,
  },
  {
    id: 'coverage.medicaid-share',
    title: 'What Medicaid lets a state ask',
    says: 'Up to the poverty line a small fixed amount, above it a tenth, from half above it on a fifth of what the agency pays; children, pregnancy and others are exempt, and an emergency costs nothing.',
    authority: [law('42 CFR 447.52'), law('42 CFR 447.56'), medicaid],
    facts: ['INS-10'],
    mark: 'V',
    met: 'It was asked for, receipted, and nobody was sent home for it.',
    broken: 'The full copay of another plan.',
    why: 'Three dollars keep people from care.',
    competencies,
    weight: 4,
  },
  {
    id: 'coverage.medicaid-not-refused',
    title: 'Medicaid members who cannot pay',
    says: 'A member up to the poverty line is seen without the money; the amount may stay open.',
    authority: [medicaid],
    facts: ['INS-10'],
    mark: 'M',
    met: 'The visit went on.',
    broken: '“Come back when you have the three dollars.”',
    why: 'The amount is small, the visit missed is not.',
    competencies: ['R-CONTACT', 'S-ADAPT'],
    weight: 8,
  },
  {
    id: 'coverage.medicare-questions',
    title: 'The questions for Medicare',
    says: 'At a Medicare visit the desk asks whether another payer comes first: work, accident, black lung, the VA, kidney failure, own work and the spouse’s, with the plan and the size; each answer new, with its date.',
    authority: [
      regulator('CMS: billing responsibilities of providers; Medicare Secondary Payer questionnaire'),
      billed,
    ],
    facts: ['INS-21', 'INS-20', 'INS-12'],
    mark: 'V',
    met: 'Asked today, dated, kept.',
    broken: 'Last year’s answers were copied.',
    why: 'Medicare takes back what another payer owed.',
    competencies,
    weight: 4,
  },
  {
    id: 'coverage.account-roles',
    title: 'Subscriber, patient, guarantor',
    says: 'The subscriber holds the policy, the patient is treated, the guarantor answers for the bill: they may be three people. An adult answers for the own bill, also on a parent’s plan.',
    authority: [standard('National Uniform Claim Committee: CMS-1500, boxes 1a, 2, 4 and 6'), billed],
    facts: ['INS-27'],
    mark: 'S',
    met: 'Each of the three is in its own place.',
    broken: 'The statement of a nineteen-year-old went to the father.',
    why: 'A statement tells where somebody was, and what for.',
    competencies,
    weight: 5,
  },
);
