import type { z } from 'zod';
import { urgencySchema } from '../../../../src/rules/situation/conversation';
import { judgeUrgency } from '../../../../src/rules/urgency/judge-urgency';
import type { Verdict } from '../../../../src/rules/verdict';
import { underCedarGrove } from '../../../helpers/described-cases';

export type Called = Omit<z.input<typeof urgencySchema>, 'question'>;
type Done = NonNullable<Called['done']>[number];

/** An act so many seconds after the words. */
export const at = (after: number, act: Done['do']): Done => ({ after, do: act });

export const headache = ['I have the worst headache of my life.'];
export const where = at(6, { verb: 'ask', item: 'location' });
export const number = at(12, { verb: 'ask', item: 'callback-number' });
export const call911 = at(20, { verb: 'instruct', instruction: 'call-911' });
export const toNurse = at(20, { verb: 'transfer', to: 'nurse', warm: true });

/** Judges what followed the words by Cedar Grove's list; colleagues go by Cedar Grove's ids. */
export function judgeCall(of: Called): Verdict[] {
  const roleOf = { okafor: 'physician', rivera: 'nurse', biller: 'biller' };
  return judgeUrgency(urgencySchema.parse({ question: 'urgency', roleOf, ...of }), underCedarGrove);
}
