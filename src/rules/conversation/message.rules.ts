import { policyPage } from '../finding';
import { rules } from '../rule';

const messages = policyPage('Messages that can be acted on');
const texts = { kind: 'standard', cite: 'Medical-assisting teaching on telephone messages' } as const;

/** What makes a message one that can be acted on. */
export const messageRules = rules(
  {
    id: 'conversation.message-complete',
    title: 'A complete message',
    says: 'A message holds every element the practice asks for, as far as it could be had.',
    authority: [texts, messages],
    facts: ['COM-04', 'COM-31'],
    mark: 'S',
    met: 'Nothing that could be had is missing.',
    broken: '"Mrs. Lee called."',
    why: 'Whoever reads it has only what is written.',
    competencies: ['R-COMMS', 'S-CLEAR'],
    weight: 5,
  },
  {
    id: 'conversation.message-urgency',
    title: 'The urgency of a message',
    says: 'A message is marked as urgent as the words in it are.',
    authority: [texts, messages],
    facts: ['COM-04', 'COM-05', 'COM-31', 'SCH-12'],
    mark: 'S',
    met: 'The mark fits the matter.',
    broken: 'An urgent matter was left to be read tomorrow.',
    why: 'What is marked routine is read when there is time.',
    competencies: ['S-PRO', 'S-PROBLEM'],
    weight: 7,
  },
  {
    id: 'conversation.message-recipient',
    title: 'The right colleague',
    says: 'A message goes to somebody whose business it is.',
    authority: [messages],
    facts: ['COM-04', 'COM-31'],
    mark: 'M',
    met: 'It reached a role that can act on it.',
    broken: 'It went to somebody who can only pass it on.',
    why: 'Every wrong desk costs a day.',
    competencies: ['R-COMMS', 'S-CLEAR'],
    weight: 4,
  },
  {
    id: 'conversation.message-chart',
    title: 'The right chart',
    says: 'A message about a patient is tied to that patient’s chart and no other.',
    authority: [texts, messages],
    facts: ['COM-04', 'COM-31'],
    mark: 'S',
    met: 'It lies in the right chart.',
    broken: 'It lies in somebody else’s chart, or in none.',
    why: 'In the wrong chart it misleads one patient’s clinician and is missing for the other.',
    competencies: ['S-DETAIL', 'R-RECORDS'],
    weight: 4,
  },
);
