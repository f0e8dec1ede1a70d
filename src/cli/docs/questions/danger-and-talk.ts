import { duty, family } from './family';

/** Danger, talk and messages: what each question asks and how it is answered. */
export const dangerAndTalk = family(
  'Danger, talk and messages',
  'Words that may mean danger, how people were spoken with, and what was passed on.',
  {
    urgency: {
      asks: 'Do these words mean danger, and was what followed right and fast enough?',
      verdicts: [...duty],
      answers: 'Each step has its verdict in `all`; the gravest of what was done or left out decides.',
    },
    'urgency-level': {
      asks: 'How urgent is this call on the scale from 1 to 5, and who takes it?',
      verdicts: ['computed', 'missed', 'breached', 'route', 'needs'],
      answers: '`figures` `level`, 1 to 5; `route` to who takes it. With `did`, whether that was right.',
    },
    threat: {
      asks: 'Somebody frightens or endangers others: was the answer right?',
      verdicts: [...duty],
      answers: 'The gravest of what was done or left out decides.',
    },
    conversation: {
      asks: 'Was this conversation held well, from first word to last?',
      verdicts: ['wrongful', ...duty],
      answers: 'The conversation is a list of acts and words; every rule that spoke is in `all`, the gravest decides.',
    },
    waiting: {
      asks: 'Did somebody wait too long, or without being told?',
      verdicts: [...duty],
      answers: 'The gravest of what was done or left out decides.',
    },
    message: {
      asks: 'Is this message for a colleague complete, urgent enough and with the right person?',
      verdicts: [...duty],
      answers: 'What it lacks is in `basis`.',
    },
    'medicine-message': {
      asks: 'Is this message about a medicine or a refill complete, and how urgent is it?',
      verdicts: [...duty],
      answers:
        'Complete, without advice, urgent enough and to the right person: each has its verdict in `all`, the gravest decides. `figures` `daysLeft`.',
    },
  },
);
