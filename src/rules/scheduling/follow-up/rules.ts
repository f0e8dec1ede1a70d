import { policyPage } from '../../finding';
import { rules } from '../../rule';

const page = policyPage('Wait list and recalls');
const competencies = ['R-SCHED', 'S-ORG'] as const;

/** The rules of returns, series and recalls. */
export const followUpRules = rules(
  {
    id: 'scheduling.return-date',
    title: 'Back on the day ordered',
    says: 'By house policy a return is booked for the day the order gives, a week earlier or later at most; the next dose of a series never earlier than ordered.',
    authority: [page],
    facts: ['SCH-21'],
    mark: 'M',
    met: 'Six weeks to the day, before the patient left.',
    broken: 'The second dose four days too early.',
    why: 'The interval is part of the treatment, and a dose too early may have to be given again.',
    competencies,
    weight: 4,
  },
  {
    id: 'scheduling.prenatal',
    title: 'Visits in pregnancy',
    says: 'By house policy, unless ordered otherwise: every four weeks before week 28, every two before week 36, then every week.',
    authority: [page],
    facts: ['SCH-21'],
    mark: 'M',
    met: 'The next one stands before she leaves.',
    broken: 'Four weeks at week 36.',
    why: 'Late in pregnancy a week is long.',
    competencies,
    weight: 4,
  },
  {
    id: 'scheduling.series',
    title: 'Counting down what is authorized',
    says: 'By house policy visits of a series are booked no further than number and last day of the authorization, those already booked counted in.',
    authority: [page],
    facts: ['SCH-21', 'INS-15'],
    mark: 'M',
    met: 'The new authorization was asked for at the tenth of twelve.',
    broken: 'The thirteenth visit on twelve.',
    why: 'What was not authorized is not paid, and the patient gets the bill.',
    competencies: ['R-SCHED', 'R-INSURANCE'],
    weight: 4,
  },
  {
    id: 'scheduling.recall',
    title: 'Nobody drops off the recall list',
    says: 'By house policy recalls are worked through weekly: calls, then a letter. About a result that was not normal the clinician hears of the first call that failed.',
    authority: [page],
    facts: ['SCH-21'],
    mark: 'M',
    met: 'Called, written, told.',
    broken: 'Unreachable, so taken off the list.',
    why: 'The one who cannot be reached may be the one who needs it most.',
    competencies,
    weight: 7,
  },
);
