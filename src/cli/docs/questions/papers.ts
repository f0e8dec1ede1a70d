import { family } from './family';

/** Papers, clocks and breaches: what each question asks and how it is answered. */
export const papers = family(
  'Papers, clocks and breaches',
  'Whether a paper counts, by when something is owed and what it may cost.',
  {
    paper: {
      asks: 'Is this authorization, power of attorney, subpoena or other paper valid?',
      answers: 'A paper by itself: `valid`, `void` or `not-enough`, with the element that decides.',
    },
    'records-request': {
      asks: 'Was a request for a copy of a record handled well?',
      answers: 'How a request for a copy of a record was handled.',
    },
    'copy-fee': {
      asks: 'What may a copy of a record cost at most?',
      answers: 'What a copy of a record may cost at most: `amount`, in cents.',
    },
    deadline: {
      asks: 'By which day is this owed?',
      answers: 'By when something is owed: `due`.',
    },
    breach: {
      asks: 'Is this a breach that has to be notified, to whom and by when?',
      answers: 'Whether something that went wrong is a breach to be notified, and by when.',
    },
    'accounting-entry': {
      asks: 'Does this disclosure belong on the list a patient may ask for?',
      answers: 'Whether a disclosure belongs on the list a patient may ask for.',
    },
  },
);
