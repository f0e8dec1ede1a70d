import { family } from './family';

/** Danger, talk and messages: what each question asks and how it is answered. */
export const dangerAndTalk = family(
  'Danger, talk and messages',
  'Words that may mean danger, how people were spoken with, and what was passed on.',
  {
    urgency: {
      asks: 'Do these words mean danger, and was what followed right and fast enough?',
      answers: 'Words that may mean danger, and what was done after them.',
    },
    'urgency-level': {
      asks: 'How urgent is this call on the scale from 1 to 5, and who takes it?',
      answers: 'How urgent a call is by the house scale: `figures` `level`, 1 to 5, and who takes it.',
    },
    threat: {
      asks: 'Somebody frightens or endangers others: was the answer right?',
      answers: 'Somebody frightens or endangers others at the desk, and what was done.',
    },
    conversation: {
      asks: 'Was this conversation held well, from first word to last?',
      answers: 'A conversation from first word to last, as a list of acts.',
    },
    waiting: {
      asks: 'Did somebody wait too long, or without being told?',
      answers: 'How long somebody waited, and what they were told.',
    },
    message: {
      asks: 'Is this message for a colleague complete, urgent enough and with the right person?',
      answers: 'A message left for a colleague.',
    },
    'medicine-message': {
      asks: 'Is this message about a medicine or a refill complete, and how urgent is it?',
      answers:
        'A call or message about a medicine: complete, no advice, urgent enough, to the right person. `daysLeft` in `figures`.',
    },
  },
);
