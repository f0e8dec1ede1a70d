import { duty, family } from './family';

/** Who may hear what: what each question asks and how it is answered. */
export const hearing = family(
  'Who may hear what',
  'Facts of a patient that reach somebody, what was refused, how people were identified, and what keeps records safe.',
  {
    disclosure: {
      asks: 'May these facts of a patient be told, shown or sent to this person?',
      verdicts: ['allowed', 'allowed-in-part', 'forbidden', 'route', 'needs'],
      answers: '`whole` says what holds of all the facts together, `tooMuch` which may not be shared.',
    },
    refusal: {
      asks: 'Was it right to refuse this, or to set a condition?',
      verdicts: ['right', 'cautious', 'wrongful', 'needs'],
      answers: '`needs` where state law decides and no state is named.',
    },
    identity: {
      asks: 'Was the person identified well enough for what was done?',
      verdicts: [...duty, 'needs'],
      answers: 'What was asked for and matched is counted against the policy.',
    },
    safeguard: {
      asks: 'Was this right to do with records, screens, log-ins, cameras or people?',
      verdicts: [...duty],
      answers: 'Each deed by itself: asked with the word for what was done.',
    },
    misdirected: {
      asks: 'Pages or words reached the wrong place: was what followed right?',
      verdicts: [...duty],
      answers: 'The gravest of what was done or left out decides.',
    },
  },
);
