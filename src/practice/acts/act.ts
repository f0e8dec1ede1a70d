import { z } from 'zod';
import { deskActSchema } from './desk';
import { speechActSchema } from './speech';

/** Every command a player, a bot or a log can give: a speech act to the person served, or an act at the desk. */
export const actSchema = z.discriminatedUnion('verb', [speechActSchema, deskActSchema]);
export type Act = Readonly<z.infer<typeof actSchema>>;

/** A short key of an act, such as 'ask:passcode' or 'offer:portal': what pack conditions and evidence name acts by. */
export function actKey(act: Act): string {
  switch (act.verb) {
    case 'ask':
      return `ask:${act.item}`;
    case 'confirm':
      return act.source === 'record' ? `read-out:${act.item}` : `confirm:${act.item}`;
    case 'acknowledge':
      return `acknowledge:${act.feeling}`;
    case 'explain':
      return `explain:${act.topic}`;
    case 'offer':
      return `offer:${act.option}`;
    case 'request':
      return `request:${act.thing}`;
    case 'instruct':
      return `instruct:${act.instruction}`;
    case 'decline':
      return `decline:${act.what}`;
    case 'apologise':
      return `apologise:${act.for}`;
    case 'hold':
      return act.asked ? 'hold:asked' : 'hold:unasked';
    case 'transfer':
      return `transfer:${act.to}`;
    case 'take-message':
    case 'message':
      return `message:${act.message.to}`;
    case 'hand-over':
      return `hand-over:${act.handout}`;
    case 'handle-paper':
      return `paper:${act.action}`;
    case 'consult':
      return `consult:${act.staff}`;
    case 'emergency':
      return `emergency:${act.call}`;
    case 'collect':
      return `collect:${act.for}`;
    default:
      return act.verb;
  }
}
