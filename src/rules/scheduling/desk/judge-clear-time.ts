import type { ClearTime } from '../../situation/booking-desk';
import type { JudgeContext } from '../../situation/context';
import type { Verdict } from '../../verdict';
import { calendarRules } from '../calendar.rules';
import { clockStretch } from '../day-template';
import { queryOf } from '../described/query';
import { slotText } from '../described/judge-find-slots';
import { asking, written } from '../found';
import { clearTime } from './clear-time';

const rule = calendarRules['scheduling.clear-time'];

/** Whom a lost half-day concerns, in the order they are called, and what each is offered. */
export function judgeClearTime(situation: ClearTime, context: JudgeContext): Verdict[] {
  const { calendar, request, provider, date, from, to, urgent, options } = situation;
  const ids = calendar.providers.map(({ id }) => id);
  if (!ids.includes(provider)) return written([asking(rule, `Who is “${provider}”: ${ids.join(', ')}?`)], context);
  const query = queryOf(calendar, request, context.date, context.settings);
  const moves = clearTime(query, { provider, date, ...clockStretch(from, to) }, urgent, options);
  const offered = moves.reduce((sum, { offers }) => sum + offers.length, 0);
  const short = moves.filter(({ offers }) => offers.length < options).map(({ appointment }) => appointment.id);
  return written(
    [
      {
        rule,
        verdict: short.length === 0 ? 'computed' : 'needs',
        severity: 'none',
        basis:
          moves.length === 0
            ? 'Nobody is booked then.'
            : moves
                .map(
                  ({ appointment, offers }) =>
                    `${appointment.id}: ${offers.map(slotText).join(' or ') || 'nothing free'}.`,
                )
                .join(' '),
        order: moves.map(({ appointment }) => appointment.id),
        figures: { affected: moves.length, offered },
        ...(short.length === 0
          ? {}
          : {
              needs: [
                `Which further times can be opened for ${short.join(', ')}: other dates, another clinician, a hold?`,
              ],
            }),
        betterAct:
          'Call the urgent ones first, offer each the two times, keep the old one until the new one stands, and write the reason into the block.',
      },
    ],
    context,
  );
}
