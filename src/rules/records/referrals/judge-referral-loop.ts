import { daysBetween } from '../../../practice/dates';
import type { JudgeContext } from '../../situation/context';
import type { Referral, ReferralLoop } from '../../situation/referral';
import type { Verdict } from '../../verdict';
import { type Answer, verdictOf } from '../../verdict-of';
import { answered, met, missed, needs, partly } from '../answers';
import { type NextCheck, standingOf } from './next-check';
import { referralRules } from './rules';

interface Open {
  readonly referral: Referral;
  readonly next: NextCheck;
  /** Days since somebody should have looked; 0 is today, below zero is ahead. */
  readonly late: number;
}

/**
 * Whom to chase on a day: `order` holds the referrals whose day has come, urgent ones first, then those longest overdue; `due`
 * is the earliest day on which somebody has, or had, to look; `figures` count open, closed, overdue and silent ones.
 * @source REC-08
 */
export function judgeReferralLoop(situation: ReferralLoop, context: JudgeContext): Verdict[] {
  const on = situation.on ?? context.date;
  const referrals = situation.referrals.map((each) => asOf(each, on));
  const board = followed(referrals, context, on);
  const name = named(referrals);
  const followedRule = referralRules['records.referral-followed'];
  if (name === undefined) return [verdictOf(followedRule, context, board)];
  const { order, due, figures } = board;
  const flawed = name.outcome !== 'met' && board.verdict === 'computed';
  const seen = { ...(order && { order }), ...(due !== undefined && { due }), ...(figures && { figures }) };
  const said = [
    verdictOf(followedRule, context, board),
    verdictOf(referralRules['records.referral-named'], context, flawed ? { ...name, ...seen } : name),
  ];
  return flawed ? said.toReversed() : said;
}

/** A referral as it stood on a day: what is dated later has not happened yet; only the appointment may lie ahead. */
function asOf(referral: Referral, on: string): Referral {
  const steps = [
    'packetComplete',
    'authorised',
    'sent',
    'phoned',
    'accepted',
    'booked',
    'seen',
    'report',
    'told',
  ] as const;
  const ahead = steps.filter((step) => (referral[step] ?? '') > on);
  return Object.fromEntries(
    Object.entries(referral).filter(([field]) => !ahead.some((step) => step === field)),
  ) as Referral;
}

const look = 'Look at the board every morning, ring those at the top, and write down what was said and by whom.';

function followed(referrals: readonly Referral[], { settings }: JudgeContext, on: string): Answer {
  const standings = referrals.map((referral) => ({ referral, standing: standingOf(referral, settings.records) }));
  const all = standings.flatMap(({ referral, standing }): Open[] =>
    standing.kind === 'open' ? [{ referral, next: standing.next, late: daysBetween(standing.next.due, on) }] : [],
  );
  const open = all.filter(({ next, late }) => next.question === undefined || late > 0);
  const ask = [
    ...standings.flatMap(({ standing }) => (standing.kind === 'ask' ? [standing.question] : [])),
    ...all.flatMap(({ next }) => next.question ?? []),
  ];
  const closed = standings.filter(({ standing }) => standing.kind === 'closed').length;
  const chase = open.filter(({ late }) => late >= 0).toSorted(byUrgencyThenLateness);
  const overdue = chase.filter(({ late }) => late > 0);
  const due = open.map(({ next }) => next.due).toSorted()[0];
  const more = {
    order: chase.map(({ referral }) => referral.id),
    ...(due === undefined ? {} : { due }),
    figures: {
      open: referrals.length - closed,
      closed,
      overdue: overdue.length,
      silent: overdue.filter(({ next }) => next.silent).length,
    },
  };
  const said = chase.map(sentence).join(' ');
  const act = chase[0] === undefined ? look : `${chase[0].next.act} ${look}`;
  if (overdue.length > 0) {
    const urgent = overdue.some(({ referral }) => referral.urgency === 'urgent');
    return missed(urgent ? 'critical' : 'serious', said, act, { ...more, ...(ask.length > 0 ? { needs: ask } : {}) });
  }
  if (ask.length > 0) return needs(ask, 'When somebody looks depends on what nobody has said.', act, more);
  const waiting = open.map(
    ({ referral, next }) => `${referral.id} waits for ${next.waitsFor}; looked at on ${next.due}.`,
  );
  const basis = said !== '' ? said : waiting.length > 0 ? waiting.join(' ') : 'Every loop is closed.';
  return answered('computed', 'none', basis, act, more);
}

function sentence({ referral, next, late }: Open): string {
  const when = late === 0 ? 'today is the day' : `${late} ${late === 1 ? 'day' : 'days'} overdue`;
  return `${referral.id} (${referral.urgency === 'unknown' ? 'urgency not said' : referral.urgency}) waits for ${next.waitsFor}: ${when}.`;
}

function byUrgencyThenLateness(one: Open, other: Open): number {
  const [a, b] = [one, other].map(({ referral }) => (referral.urgency === 'urgent' ? 0 : 1));
  if (a !== undefined && b !== undefined && a !== b) return a - b;
  if (one.late !== other.late) return other.late - one.late;
  const [first, second] = [one, other].map(({ referral }) => `${referral.ordered} ${referral.id}`);
  return first !== undefined && second !== undefined && first < second ? -1 : 1;
}

/** Urgent referrals that were phoned: with, or without, a name. */
function named(referrals: readonly Referral[]): Answer | undefined {
  const phoned = referrals.filter(({ urgency, phoned: on }) => urgency === 'urgent' && on !== undefined);
  const without = phoned.filter(({ spokeWith }) => spokeWith === undefined).map(({ id }) => id);
  const better = 'Ask for the name of whoever takes the call, and write it down with the time.';
  if (phoned.length === 0) return undefined;
  return without.length === 0
    ? met('Who took the call is on record.', better)
    : partly('minor', `Nobody wrote down who took the call: ${without.join(', ')}.`, better);
}
