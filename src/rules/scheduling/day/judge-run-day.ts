import type { JudgeContext } from '../../situation/context';
import type { RunDay, TemplateCapacity } from '../../situation/schedule-day';
import type { Verdict } from '../../verdict';
import { calendarRules } from '../calendar.rules';
import { at, clockStretch, heldSlots } from '../day-template';
import { asking, written } from '../found';
import { type PlannedVisit, runDay, timesOf } from './run-day';

/** How a day goes with the times told and the lengths given: waits, idle time, overtime; `order` as they are seen. */
export function judgeRunDay(situation: RunDay, context: JudgeContext): Verdict[] {
  const { from, until, seen, breaks } = situation;
  const rule = calendarRules['scheduling.run-day'];
  const visits = plannedOf(situation);
  if (typeof visits === 'string') return written([asking(rule, visits)], context);
  const run = runDay(
    visits,
    at(from),
    seen,
    breaks.map((each) => clockStretch(each.from, each.to)),
  );
  return written(
    [
      {
        rule,
        verdict: 'computed',
        severity: 'none',
        basis: `${run.visits.length} seen; the mean wait is ${run.meanWait} seconds, the longest ${run.longestWait}; the clinician is idle for ${run.idle}.`,
        figures: {
          seen: run.visits.length,
          meanWaitSeconds: run.meanWait,
          longestWaitSeconds: run.longestWait,
          idleSeconds: run.idle,
          endSeconds: run.end,
          ...(until === undefined ? {} : { overtimeSeconds: Math.max(0, run.end - at(until)) }),
        },
        order: run.visits.map(({ id }) => id),
        betterAct: 'Run the same patients through another template and compare waits with idle time.',
      },
    ],
    context,
  );
}

/** The visits with the times they were told, or the next free one of the template; or the question that decides. */
function plannedOf({ visits, template, from, until }: RunDay): PlannedVisit[] | string {
  const times = template ? timesOf(template, clockStretch(from, until ?? '24:00')) : [];
  const planned: PlannedVisit[] = [];
  for (const { id, told, arrives, minutes, comes } of visits) {
    const time = told === undefined ? times.shift() : at(told);
    if (time === undefined)
      return template ? `The template has no time left for ${id}: which is it told?` : `Which time was ${id} told?`;
    const arrival = arrives === undefined ? time : at(arrives);
    planned.push({ id, told: time, arrives: comes ? arrival : null, seconds: minutes * 60 });
  }
  return planned;
}

/** How many patients a template takes. @source SCH-02, SCH-03, SCH-06 */
export function judgeCapacity(situation: TemplateCapacity, context: JudgeContext): Verdict[] {
  const rule = calendarRules['scheduling.template-capacity'];
  const figures = capacityOf(situation);
  if (typeof figures === 'string') return written([asking(rule, figures)], context);
  return written(
    [
      {
        rule,
        verdict: 'computed',
        severity: 'none',
        basis: basisOf[situation.kind],
        figures,
        betterAct: 'Set the template by it, tell patients what it means for them, and look at the waits after a month.',
      },
    ],
    context,
  );
}

const basisOf: Readonly<Record<TemplateCapacity['kind'], string>> = {
  wave: 'Sixty minutes by the average length, full visits only.',
  'modified-wave': 'The sum of the pattern; parts held for catching up take nobody.',
  'open-access': 'The share of the slots, full slots only; the rest may be booked ahead.',
};

/** The figures, or the question that decides. */
function capacityOf(situation: TemplateCapacity): Readonly<Record<string, number>> | string {
  const { kind, averageMinutes, hours, pattern, slots, openPermille } = situation;
  if (kind === 'open-access') {
    if (slots === undefined) return 'How many short slots does the stretch have?';
    if (openPermille === undefined) return 'Which share of the slots does the practice hold for the same day?';
    const held = heldSlots(slots, openPermille);
    return { held, prebookable: slots - held };
  }
  if (kind === 'modified-wave') {
    if (pattern === undefined) return 'Which pattern does the practice use within the hour?';
    const patientsPerHour = pattern.reduce((sum, { patients }) => sum + patients, 0);
    return { patientsPerHour, patients: patientsPerHour * hours };
  }
  if (averageMinutes === undefined) return 'How long does a visit take on average?';
  const patientsPerHour = Math.floor(60 / averageMinutes);
  return { patientsPerHour, patients: patientsPerHour * hours };
}
