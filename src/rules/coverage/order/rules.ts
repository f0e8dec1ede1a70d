import { law, regulator, standard } from '../../cite';
import { policyPage } from '../../finding';
import { rules } from '../../rule';

const page = policyPage('Who is billed, and in which order');
const model = standard('NAIC coordination of benefits model, as plans have adopted it');
const competencies = ['R-BILLING', 'S-DETAIL'];

/** The rules of who is billed first. */
export const orderRules = rules(
  {
    id: 'coverage.two-plans',
    title: 'Two plans',
    says: 'The plan of one’s own job comes before one as a dependent; for a child of parents together the parent whose birthday comes first in the year; work today before past work, COBRA after both, then the plan that has lasted longer.',
    authority: [model, page],
    facts: ['INS-18'],
    mark: 'S',
    met: 'The birthdays were asked, and the order written down.',
    broken: 'The father’s plan was billed first by habit.',
    why: 'The wrong order is a denial and weeks of waiting.',
    competencies,
    weight: 4,
  },
  {
    id: 'coverage.parents-apart',
    title: 'Parents apart',
    says: 'A court order that the plan knows decides; without one the parent with custody, that parent’s spouse, the other parent; the birthday rule only for an order that names both, or joint custody.',
    authority: [model, page],
    facts: ['INS-19'],
    mark: 'S',
    met: 'The page of the order was asked for, and both plans told.',
    broken: 'The birthday rule for every divorced couple.',
    why: 'The desk does not referee between parents, it reads the order.',
    competencies,
    weight: 4,
  },
  {
    id: 'coverage.medicare-secondary',
    title: 'Medicare second',
    says: 'A group plan through current work pays before Medicare from 65 on at 20 employees, with a disability at 100, and in the first 30 months of kidney failure at any size; a retiree’s plan and COBRA pay after it.',
    authority: [law('42 CFR 411.100-411.206'), regulator('CMS: Medicare Secondary Payer Manual'), page],
    facts: ['INS-20', 'INS-21'],
    mark: 'V',
    met: 'Work, spouse’s work and the size were asked at this visit.',
    broken: '“Sixty-five means Medicare first.”',
    why: 'Medicare takes back what another owed.',
    competencies,
    weight: 5,
  },
  {
    id: 'coverage.accident-carrier',
    title: 'Injuries from work and accidents',
    says: 'A work injury is billed to the employer’s carrier alone; motor and liability cover pay before Medicare and Medicaid; every injury visit is asked about.',
    authority: [law('42 CFR 411.40-411.54'), regulator('Workers’ compensation fee schedules'), page],
    facts: ['INS-12'],
    mark: 'S',
    met: 'Employer, date of injury, carrier and claim number were taken.',
    broken: 'The health card “for now”.',
    why: 'The health plan will take the money back.',
    competencies,
    weight: 5,
  },
  {
    id: 'coverage.last-payers',
    title: 'Who pays last',
    says: 'TRICARE pays after other cover and after Medicare, but before Medicaid; Medicaid pays last.',
    authority: [law('42 USC 1396a(a)(25)'), regulator('TRICARE: other health insurance'), page],
    facts: ['INS-09', 'INS-11'],
    mark: 'V',
    met: 'Every other cover was billed first.',
    broken: 'Medicaid was billed before TRICARE.',
    why: 'The last payer denies what another owes.',
    competencies,
    weight: 4,
  },
);
