import { duty, family } from './family';

/** Papers, clocks and breaches: what each question asks and how it is answered. */
export const papers = family(
  'Papers, clocks and breaches',
  'Whether a paper counts, by when something is owed and what it may cost.',
  {
    paper: {
      asks: 'Is this authorization, power of attorney, subpoena or other paper valid?',
      verdicts: ['valid', 'void', 'not-enough'],
      answers: '`basis` names the element that decides.',
    },
    'records-request': {
      asks: 'Was a request for a copy of a record handled well?',
      verdicts: ['right', 'wrongful', ...duty, 'route'],
      answers: '`wrongful` for a hurdle or a refusal that denies the right of access.',
    },
    'copy-fee': {
      asks: 'What may a copy of a record cost at most?',
      verdicts: ['computed', 'needs'],
      answers: '`amount` in cents.',
    },
    deadline: {
      asks: 'By which day is this owed?',
      verdicts: ['computed', 'needs'],
      answers: '`due` is the last day.',
    },
    breach: {
      asks: 'Is this a breach that has to be notified, to whom and by when?',
      verdicts: ['computed', 'route'],
      answers:
        '`route`, with the `due` day of the notice, while it is presumed or found one; `computed` when it is none; `needs` lists what is still missing.',
    },
    'accounting-entry': {
      asks: 'Does this disclosure belong on the list a patient may ask for?',
      verdicts: ['computed', 'missed'],
      answers: '`basis` says whether it is listed; `missed` where it is and was not logged.',
    },
  },
);
