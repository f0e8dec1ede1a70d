import type { Consequence } from '../../../session/debrief';
import { dollars, spokenDate } from '../../../session/desk.view';
import type { IconName } from '../../../ui';
import { debriefText } from '../debrief.messages';

type Mark = { readonly icon: IconName; readonly tone: 'good' | 'bad' | 'plain' };

const marks: Readonly<Record<string, Mark>> = {
  complaint: { icon: 'mail', tone: 'bad' },
  'denied-claim': { icon: 'money', tone: 'bad' },
  'clean-claim': { icon: 'money', tone: 'good' },
  thanks: { icon: 'star', tone: 'good' },
  review: { icon: 'speech', tone: 'plain' },
  message: { icon: 'phone', tone: 'plain' },
  'no-show': { icon: 'calendar', tone: 'bad' },
  'visit-kept': { icon: 'calendar', tone: 'good' },
  'emergency-visit': { icon: 'warning', tone: 'bad' },
  'breach-report': { icon: 'shield', tone: 'plain' },
  'regulator-letter': { icon: 'mail', tone: 'bad' },
  statement: { icon: 'paper', tone: 'plain' },
  'record-error': { icon: 'chart', tone: 'bad' },
};

const names = [
  'complaint',
  'denied-claim',
  'clean-claim',
  'thanks',
  'review',
  'message',
  'no-show',
  'visit-kept',
  'emergency-visit',
  'breach-report',
  'regulator-letter',
  'statement',
  'record-error',
] as const;

/** How something that came later is marked; whatever cost money is no good news. */
export function markOf({ event, cents }: Pick<Consequence, 'event' | 'cents'>): Mark {
  const mark = marks[event] ?? { icon: 'info', tone: 'plain' };
  return cents < 0 ? { ...mark, tone: 'bad' } : mark;
}

/** The name of something that came later. */
export function eventName(event: string): string {
  return debriefText.say(`event.${names.find((one) => one === event) ?? 'other'}`);
}

/** 'Wednesday, March 10, a day later': when something came. */
export function sayDay({ date, afterDays }: Pick<Consequence, 'date' | 'afterDays'>): string {
  const day = spokenDate(date);
  return afterDays === 0
    ? debriefText.say('after.today', { date: day })
    : debriefText.say('after.days', { date: day, count: afterDays });
}

/** 'cost $195.00', 'brought $35.00', or nothing. */
export function sayCents(cents: number): string {
  if (cents === 0) return '';
  return debriefText.say(cents < 0 ? 'after.cost' : 'after.brought', { amount: dollars(Math.abs(cents)) });
}

/** What all that came later brought and cost, in words; nothing where no money moved. */
export function saySum(consequences: readonly Consequence[]): string {
  const sum = (sign: number): number =>
    consequences.reduce((total, { cents }) => total + (Math.sign(cents) === sign ? Math.abs(cents) : 0), 0);
  const [brought, cost] = [sum(1), sum(-1)];
  if (brought + cost === 0) return '';
  if (cost === 0) return debriefText.say('after.sum.brought', { brought: dollars(brought) });
  if (brought === 0) return debriefText.say('after.sum.cost', { cost: dollars(cost) });
  return debriefText.say('after.sum', { brought: dollars(brought), cost: dollars(cost) });
}
