import type { z } from 'zod';
import { judgeConversation } from '../../../../src/rules/conversation/judge-conversation';
import { conversationSchema } from '../../../../src/rules/situation/conversation';
import type { Verdict } from '../../../../src/rules/verdict';
import { underCedarGrove } from '../../../helpers/described-cases';

export type Talked = Omit<z.input<typeof conversationSchema>, 'question'>;
type Step = Talked['steps'][number];
type DoStep = Extract<Step, { do: unknown }>;
type HearStep = Extract<Step, { hear: unknown }>;

/** Something the desk does, at a second when one is given. */
export const we = (act: DoStep['do'], at?: number): DoStep => (at === undefined ? { do: act } : { do: act, at });
/** Something the other person lets be known. */
export const they = (hear: HearStep['hear'], at?: number): HearStep => (at === undefined ? { hear } : { hear, at });

export const greet = we({ verb: 'greet' });
export const asksReason = we({ verb: 'ask', item: 'reason' });
export const close = we({ verb: 'close' });
export const summary = we({ verb: 'summarise', steps: ['appointment'] });
export const callback = we({ verb: 'offer', option: 'nurse-callback' });
export const tells = they({ words: 'I need to move my appointment to another day.' });

/** Judges a conversation by Cedar Grove's policies; colleagues go by Cedar Grove's ids. */
export function judgeTalk(of: Talked): Verdict[] {
  return judgeConversation(
    conversationSchema.parse({
      question: 'conversation',
      roleOf: { okafor: 'physician', rivera: 'nurse', manager: 'office-manager' },
      ...of,
    }),
    underCedarGrove,
  );
}
