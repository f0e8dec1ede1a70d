import type { JudgeContext } from '../../situation/context';
import type { HomeVisitRoute } from '../../situation/home-visit-route';
import { minutesOf } from '../../situation/yes-no';
import type { Verdict } from '../../verdict';
import { type Found, written } from '../found';
import { homeHealthRules } from './rules';

type Visit = HomeVisitRoute['visits'][number];

/** The visits area by area, the areas in the order in which they are first named. @source SCH-27 */
export function byArea(visits: readonly Visit[]): Visit[] {
  const areas = [...new Set(visits.map(({ area }) => area))];
  return areas.flatMap((area) => visits.filter((visit) => visit.area === area));
}

/** In which order a round of home visits is driven, and whether a planned round goes back to an area it had left. */
export function judgeHomeVisitRoute(asked: HomeVisitRoute, context: JudgeContext): Verdict[] {
  return written([answer(asked)], context);
}

function answer(asked: HomeVisitRoute): Found {
  const rule = homeHealthRules['scheduling.home-visit-route'];
  const route = byArea(asked.visits);
  const order = route.map(({ id }) => id);
  const driveMinutes = route
    .slice(1)
    .map((visit, at) => (visit.area === route[at]?.area ? asked.withinAreaMinutes : asked.betweenAreasMinutes))
    .reduce((sum, minutes) => sum + minutes, 0);
  const visiting = route.reduce((sum, { minutes }) => sum + minutes, 0);
  const figures = { driveMinutes, endsAt: minutesOf(asked.startsAt) + visiting + driveMinutes };
  const fault = faultOf(asked);
  if (fault !== undefined)
    return {
      rule,
      verdict: 'invalid',
      severity: 'minor',
      basis: fault,
      order,
      figures,
      betterAct: `Drive ${order.join(', ')}.`,
    };
  const open = asked.visits.flatMap(({ id, open: things }) => things.map((thing) => `${id}: ${thing}`));
  const betterAct = 'Tell each patient a window, not a minute, and call when the round runs late.';
  if (open.length > 0)
    return {
      rule,
      verdict: 'needs',
      severity: 'none',
      basis: 'Nobody drives to a door without knowing how to get in and what waits behind it.',
      needs: open,
      order,
      figures,
      betterAct,
    };
  return {
    rule,
    verdict: asked.planned.length > 0 ? 'valid' : 'computed',
    severity: 'none',
    basis: `Area by area: ${order.join(', ')}.`,
    order,
    figures,
    betterAct,
  };
}

/** What is wrong with a planned round, if one was planned. */
function faultOf({ visits, planned }: HomeVisitRoute): string | undefined {
  if (planned.length === 0) return undefined;
  const missing = visits.filter(({ id }) => !planned.includes(id)).map(({ id }) => id);
  if (missing.length > 0) return `Left out: ${missing.join(', ')}.`;
  const areas = planned.map((id) => visits.find((visit) => visit.id === id)?.area);
  const back = areas.find((area, at) => area !== areas[at - 1] && areas.slice(0, at).includes(area));
  return back === undefined ? undefined : `The round goes back to ${back} after it had left.`;
}
