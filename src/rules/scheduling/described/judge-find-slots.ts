import { addDays, spokenDate } from '../../../practice/dates';
import { clock } from '../../../shared/time';
import type { JudgeContext } from '../../situation/context';
import type { FindSlotsCase } from '../../situation/described-calendar';
import type { Verdict } from '../../verdict';
import { calendarRules } from '../calendar.rules';
import { at } from '../day-template';
import { findSlots, whyNot } from '../find-slots';
import { asking, type Found, written } from '../found';
import type { BrokenConstraint, SlotAnswer, SlotQuery } from '../slot-query';
import { queryOf } from './query';

const rule = calendarRules['scheduling.find-slots'];

/** Every time of a described calendar that can be kept, best first; or whether one time can, with every reason against it. */
export function judgeFindSlots(situation: FindSlotsCase, context: JudgeContext): Verdict[] {
  const query = queryFor(situation, context);
  const question = leftOut(situation);
  if (question !== undefined) return written([asking(rule, question)], context);
  if (hourDecides(situation, query))
    return written([asking(rule, 'What time is it when this is asked (now)?')], context);
  const asNew = { ...query, newPatient: true };
  const decidesNew = situation.request.newPatient === undefined && !sameAnswer(situation, query, asNew);
  if (decidesNew) return written([asking(rule, 'Is the patient new here, or seen within three years?')], context);
  return written([situation.ask ? judgeOne(query, situation.ask) : listAll(query, situation.show)], context);
}

/** The search, reaching as far as the time that is asked about. */
function queryFor({ calendar, request, ask }: FindSlotsCase, { date, settings }: JudgeContext): SlotQuery {
  const today = request.today === undefined && ask !== undefined && ask.date < date ? ask.date : date;
  const query = queryOf(calendar, request, today, settings);
  return ask !== undefined && request.to === undefined && ask.date > query.to ? { ...query, to: ask.date } : query;
}

/** A slot as the answer names it. */
export function slotText({ provider, date, start }: Pick<SlotAnswer, 'provider' | 'date' | 'start'>): string {
  return `${provider}/${date}/${clock(start)}`;
}

function leftOut({ calendar, request, ask }: FindSlotsCase): string | undefined {
  const type = calendar.visitTypes.find(({ id }) => id === request.visitType);
  if (!type) return `Which visit is it: ${calendar.visitTypes.map(({ id }) => id).join(', ')}?`;
  const named = [
    ...request.providers,
    ...request.behind.map(({ provider }) => provider),
    ...(ask ? [ask.provider] : []),
  ];
  const nobody = named.find((name) => !calendar.providers.some(({ id }) => id === name));
  if (nobody !== undefined) return `Who is “${nobody}”: ${calendar.providers.map(({ id }) => id).join(', ')}?`;
  if (request.age === undefined && (type.minAge > 0 || type.maxAge < 120)) return 'How old is the patient?';
  if (request.sex === undefined && type.sex !== 'any') return 'What is the patient’s sex on record?';
  return undefined;
}

/** Whether the hour was left out and decides: of a delay, or of later days early and late on the day of asking. */
function hourDecides(situation: FindSlotsCase, query: SlotQuery): boolean {
  if (query.now !== undefined) return false;
  if (query.behind !== undefined && query.from <= query.today) return true;
  if (situation.ask?.date === query.today) return false;
  const later = { ...query, from: query.from > query.today ? query.from : addDays(query.today, 1) };
  return !sameAnswer(situation, later, { ...later, now: 86_399 });
}

function sameAnswer({ ask }: FindSlotsCase, one: SlotQuery, other: SlotQuery): boolean {
  if (ask) return reasons(one, ask).join() === reasons(other, ask).join();
  const listed = (query: SlotQuery) => findSlots(query).map(({ id }) => id);
  return listed(one).join() === listed(other).join();
}

function reasons(query: SlotQuery, ask: NonNullable<FindSlotsCase['ask']>): string[] {
  return whyNot(query, slotOf(ask)).map(({ says }) => says);
}

function slotOf({ provider, date, at: text }: NonNullable<FindSlotsCase['ask']>) {
  return { provider, date, start: at(text) };
}

function judgeOne(query: SlotQuery, ask: NonNullable<FindSlotsCase['ask']>): Found {
  const broken = whyNot(query, slotOf(ask));
  const fitting = findSlots(query);
  return {
    rule,
    verdict: broken.length === 0 ? 'valid' : 'invalid',
    severity: broken.length === 0 ? 'none' : 'serious',
    basis: broken.length === 0 ? 'Everything the visit needs is there.' : broken.map(({ says }) => says).join(' '),
    figures: { broken: broken.length, count: fitting.length },
    betterAct:
      broken.length === 0
        ? 'Offer it, with a second one beside it, and say day, date, time and clinician back.'
        : insteadOf(fitting),
  };
}

function insteadOf(fitting: readonly SlotAnswer[]): string {
  const [first, second] = fitting;
  if (!first) return 'Nothing else is free: the wait list, or whoever owns the block decides.';
  return `Offer ${said(first)}${second ? ` or ${said(second)}` : ''}.`;
}

function listAll(query: SlotQuery, show: number): Found {
  const found = findSlots(query);
  const exceptions = found.filter(({ exception }) => exception).length;
  return {
    rule,
    verdict: 'computed',
    severity: 'none',
    basis:
      found.length === 0
        ? `No time fits. ${hindrances(query)}`
        : `${found.length} ${found.length === 1 ? 'time fits' : 'times fit'}${exceptions > 0 ? `, ${exceptions} of them by way of exception` : ''}.`,
    figures: { count: found.length, exceptions },
    order: found.slice(0, show).map(slotText),
    betterAct:
      found.length === 0
        ? 'Put the person on the wait list with what would fit, and ask whoever owns the hold, the cluster or the double-book.'
        : insteadOf(found),
  };
}

/** What stands in the way most often, over the hours of the days looked at. */
function hindrances(query: SlotQuery): string {
  const counted = new Map<string, number>();
  for (const provider of query.practice.providers) {
    for (let start = 6 * 3600; start < 20 * 3600; start += 1800) {
      for (const { constraint, says } of whyNot(query, { provider: provider.id, date: query.to, start })) {
        if (!inDay.has(constraint)) counted.set(says, (counted.get(says) ?? 0) + 1);
      }
    }
  }
  return [...counted]
    .toSorted(([, one], [, other]) => other - one)
    .slice(0, 3)
    .map(([says]) => says)
    .join(' ');
}

/** Reasons that stand against most hours of any day, and so explain nothing. */
const inDay: ReadonlySet<BrokenConstraint['constraint']> = new Set(['hours', 'grid', 'range', 'taken', 'room']);

function said({ provider, date, start }: SlotAnswer): string {
  return `${spokenDate(date)}, at ${clock(start)} with ${provider}`;
}
