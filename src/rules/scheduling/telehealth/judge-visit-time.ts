import { daysBetween } from '../../../practice/dates';
import {
  localOf,
  minutesBetween,
  type Moment,
  utcOf,
  zoneSaid,
  zonesKnownFrom,
  zonesOfState,
} from '../../../practice/zones';
import type { Zone } from '../../../practice/zones.vocabulary';
import type { JudgeContext } from '../../situation/context';
import type { VisitTime } from '../../situation/telehealth';
import { minutesOf } from '../../situation/yes-no';
import type { Verdict } from '../../verdict';
import { asking, type Found, written } from '../found';
import { telehealthRules } from './rules';

const rule = telehealthRules['scheduling.visit-time'];

/** What the clock says where the patient is, and whether it was told so. */
export function judgeVisitTime(asked: VisitTime, context: JudgeContext): Verdict[] {
  return written([answer(asked, asked.zone ?? context.settings.visits.zone)], context);
}

function answer(asked: VisitTime, zone: Zone): Found {
  if (Number(asked.date.slice(0, 4)) < zonesKnownFrom)
    return asking(rule, 'The clocks changed on other days then: what was the time there?');
  const to = zoneOfPatient(asked);
  if (typeof to === 'object') return asking(rule, to.ask, 'Ask “where will you be?” at booking and again at check-in.');
  const local = { date: asked.date, minutes: minutesOf(asked.time) };
  const moments = utcOf(local, zone);
  const [first, second] = moments;
  if (first === undefined)
    return {
      rule,
      verdict: 'invalid',
      severity: 'minor',
      basis: `${asked.time} is left out that night in ${zoneSaid(zone)} time: the clocks go from 2:00 to 3:00.`,
      betterAct: 'Give another time.',
    };
  if (second !== undefined && asked.which === undefined)
    return asking(rule, `${asked.time} comes twice that night: the first, before the clocks go back, or the second?`);
  const utc = asked.which === 'second' && second !== undefined ? second : first;
  return said(asked, { local, utc, zone, to, there: localOf(utc, to) });
}

interface BothClocks {
  readonly local: Moment;
  readonly utc: Moment;
  readonly zone: Zone;
  readonly to: Zone;
  readonly there: Moment;
}

function said(asked: VisitTime, { local, utc, zone, to, there }: BothClocks): Found {
  const order = [`${clock(local)} ${zoneSaid(zone)}`, `${clock(there)} ${zoneSaid(to)}`];
  const wrong = [
    ...(asked.told !== undefined && minutesOf(asked.told) !== there.minutes
      ? [`The patient was told ${asked.told}, and it is ${clock(there)} there.`]
      : []),
    ...(zone !== to && ['own-zone', 'patient-zone', 'no-zone'].includes(asked.confirmation)
      ? ['The confirmation does not name both zones.']
      : []),
  ];
  const looked = asked.told !== undefined || asked.confirmation !== 'not-said';
  return {
    rule,
    verdict: wrong.length > 0 ? 'invalid' : looked ? 'valid' : 'computed',
    ...(looked ? { outcome: wrong.length > 0 ? 'breach' : 'met' } : {}),
    severity: wrong.length > 0 ? 'minor' : 'none',
    basis: [...wrong, `${order.join(' is ')}${there.date === local.date ? '' : `, on ${there.date}`}.`].join(' '),
    due: there.date,
    order,
    figures: {
      hour: Math.floor(there.minutes / 60),
      minute: there.minutes % 60,
      dayShift: daysBetween(local.date, there.date),
      apartMinutes: minutesBetween(local, there),
      utcHour: Math.floor(utc.minutes / 60),
      utcMinute: utc.minutes % 60,
      utcDayShift: daysBetween(local.date, utc.date),
    },
    betterAct: `Say both in the confirmation: “${order.join(' / ')}”.`,
  };
}

function zoneOfPatient({ to, toState }: VisitTime): Zone | { readonly ask: string } {
  if (to !== undefined) return to;
  if (toState === undefined) return { ask: 'Where will the patient be: in which time zone?' };
  const zones = zonesOfState[toState.trim().toUpperCase()] ?? [];
  const [only, ...others] = zones;
  if (only === undefined) return { ask: `Which time zone is it in ${toState}?` };
  return others.length === 0
    ? only
    : { ask: `${toState} has ${zones.map(zoneSaid).join(' and ')} time: which is it in that town?` };
}

/** '9:05': a time as it is said in the confirmation, on the 24-hour clock. */
function clock({ minutes }: Moment): string {
  return `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`;
}
