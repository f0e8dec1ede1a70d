import { z } from 'zod';
import { actSchema } from '../practice/acts/act';

/** An act at a time: seconds since midnight, not before the end of the act before it. */
export const commandSchema = z.strictObject({ at: z.int().min(0).max(86_400), act: actSchema });
export type Command = z.infer<typeof commandSchema>;

/** Why a command was not carried out. The state is unchanged, and no time has passed. */
export type RejectionCode =
  // The shift is not open.
  | 'not-open'
  // The command lies before the end of the act before it.
  | 'too-early'
  // Nobody is being served, and the act is something said to somebody.
  | 'nobody-served'
  // Somebody is being served and would have to be put on hold, seated or seen off first.
  | 'busy'
  // No such line, person, chart, appointment, paper, colleague, slot, fact or plan, or not where the act needs it.
  | 'no-such-thing'
  // The line is not in a state for it: not ringing, not on hold.
  | 'wrong-line-state'
  // The chart has to be open for it.
  | 'chart-closed'
  // It was not heard and is not on record, so it cannot be passed on.
  | 'not-known'
  // The slot does not exist in the calendar or is taken.
  | 'slot-taken'
  // It does not fit the channel: a hold at the counter, a card shown on the phone.
  | 'wrong-channel'
  // It has been done already.
  | 'done-already';

export interface Rejection {
  readonly code: RejectionCode;
  /** One sentence for the player. */
  readonly message: string;
}
