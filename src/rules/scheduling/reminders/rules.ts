import { law, regulator } from '../../cite';
import { policyPage } from '../../finding';
import { rules } from '../../rule';

const page = policyPage('Messages, reminders and e-mail');

/** The rules of reminders. */
export const reminderRules = rules(
  {
    id: 'scheduling.reminder',
    title: 'What a reminder says',
    says: 'A reminder says from whom it is, day, time and place, and which number to call; not why, not what was found, not what is owed. How to prepare goes to the portal or by letter. What the patient asked for about ways and numbers holds.',
    authority: [regulator('OCR FAQ 198'), law('45 CFR 164.522(b)'), law('45 CFR 164.530(c)'), page],
    facts: ['SCH-17', 'PRV-17'],
    mark: 'V',
    met: '“Cedar Grove, Tuesday at ten, 555-0100.”',
    broken: '“About your biopsy”, on the family’s machine.',
    why: 'Whoever shares the telephone hears it too.',
    competencies: ['T-HIPAA', 'S-DISCRETION'],
    weight: 6,
  },
  {
    id: 'scheduling.automated-message',
    title: 'Messages by machine',
    says: 'Automated texts and calls go only to a number the patient gave, name the sender, carry no marketing and no bill, stay within 160 characters or one minute, cost the receiver nothing, show how to stop them, and stop at once.',
    authority: [law('47 CFR 64.1200(a)'), regulator('FCC order of July 10, 2015: calls about health care'), page],
    facts: ['SCH-17', 'PRV-18'],
    mark: 'S',
    met: 'STOP was entered on the same day, and somebody called instead.',
    broken: 'A text after STOP, with an offer in it.',
    why: 'The exemption for care ends where advertising begins.',
    competencies: ['T-HIPAA', 'S-DISCRETION'],
    weight: 5,
  },
  {
    id: 'scheduling.reminder-card',
    title: 'Nothing on open cards',
    says: 'By house policy reminders by mail go in a closed envelope, although an open card with day and time would be allowed.',
    authority: [page],
    facts: ['SCH-17', 'PRV-17'],
    mark: 'P',
    met: 'An envelope.',
    broken: 'A card that the whole house reads.',
    why: 'The mailbox has more readers than the patient.',
    competencies: ['S-DISCRETION'],
    weight: 2,
  },
  {
    id: 'scheduling.reminder-days',
    title: 'A week before, and the day before',
    says: 'By house policy a visit is reminded of a week before and the day before; what is booked too late for one is told when booking.',
    authority: [page],
    facts: ['SCH-17'],
    mark: 'P',
    met: 'Two reminders, each with a way to confirm or move.',
    broken: 'One, in the morning of the visit.',
    why: 'A reminder that comes too late only explains the empty chair.',
    competencies: ['R-COMMS', 'R-SCHED'],
    weight: 2,
  },
  {
    id: 'scheduling.reminder-count',
    title: 'Not more often than this',
    says: 'By house policy one automated reminder a day and three a week to a person, at most.',
    authority: [page],
    facts: ['SCH-17'],
    mark: 'M',
    met: 'One a week before, one the day before.',
    broken: 'Three on one morning.',
    why: 'Who is reminded all the time stops reading.',
    competencies: ['R-COMMS'],
    weight: 2,
  },
);
