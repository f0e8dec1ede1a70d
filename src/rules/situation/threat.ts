import { z } from 'zod';
import { vocabulary } from '../../practice/vocabulary';

/** How far it has gone with somebody who frightens others, the least first. */
export const dangers = vocabulary('danger from a person', {
  'raised-voice': 'a loud voice, and neither an insult nor a threat',
  insult: 'insults, slurs or sexual remarks, and no threat',
  threat: 'said, wrote or showed that harm will be done, now or later',
  violence: 'struck, threw, slammed or blocked something or somebody',
  weapon: 'shows a weapon, or says that it is there',
} as const);

export const threatAnswers = vocabulary('answer to danger', {
  'calm-words': 'spoke low and calmly, in few words',
  'kept-distance': 'kept a step away with a way out free, and touched nobody',
  'one-speaker': 'let one person alone speak',
  'set-limit': 'set one calm limit',
  'called-for-help': 'called for help: the agreed words, the button, a colleague or the manager',
  'moved-others': 'got others out of the way',
  left: 'left and got to safety',
  'dialled-911': 'dialled 911, or had it dialled',
  reported: 'reported it in writing the same day, with the words as they were said',
  debriefed: 'spoke it through afterwards',
  argued: 'argued or shouted back',
  'moved-closer': 'pointed at the person, or came closer',
  'blocked-way': 'stood in the door or in the way out',
  touched: 'touched or held the person',
  'met-alone': 'went with the person to where nobody else was',
  'took-no-notice': 'took no notice of the threat',
  discharged: 'told the person that the practice sees them no more',
} as const);

/** Somebody frightens or endangers others at the desk, and what was done. */
export const threatSchema = z.strictObject({
  question: z.literal('threat'),
  danger: dangers.schema.describe('How far it went, at its worst.'),
  where: z
    .enum(['counter', 'phone', 'writing'])
    .default('counter')
    .describe('Face to face, on the telephone, or in a letter, message or post.'),
  did: z.array(threatAnswers.schema).max(20).describe('What the desk did; an empty list means nothing.'),
  over: z
    .boolean()
    .default(true)
    .describe('It is over; while it goes on nobody is asked for the report that comes afterwards.'),
});
export type ThreatCase = z.infer<typeof threatSchema>;
export type ThreatAnswer = ThreatCase['did'][number];
