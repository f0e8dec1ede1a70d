import type { CalendarSettings } from '../../../practice/settings/calendar';
import type { JudgeContext } from '../../situation/context';
import type { ScheduleMetrics } from '../../situation/schedule-day';
import type { Verdict } from '../../verdict';
import { calendarRules } from '../calendar.rules';
import { at } from '../day-template';
import { asking, written } from '../found';
import { attendance, mean, newPatientWaits, permille, phases, thirdNextAvailable, type VisitAsItWent } from './metrics';

const rule = calendarRules['scheduling.metrics'];

/** The figures of a calendar that what is given allows, exactly: thousandths, seconds, calendar days, tenths of days. */
export function judgeMetrics(situation: ScheduleMetrics, context: JudgeContext): Verdict[] {
  const figures = figuresOf(situation);
  const question = leftOut(situation, figures);
  if (question !== undefined) return written([{ ...asking(rule, question), figures }], context);
  const remarks = beside(figures, context.settings.calendar);
  return written(
    [
      {
        rule,
        verdict: 'computed',
        severity: 'none',
        basis: `${Object.entries(figures)
          .map(([name, value]) => `${name} ${value}`)
          .join(', ')}.${remarks.length > 0 ? ` ${remarks.join(' ')}` : ''}`,
        figures,
        betterAct: 'Report it every week with the same counting, look for the cause, and act on that.',
      },
    ],
    context,
  );
}

type Figures = Readonly<Record<string, number>>;

function figuresOf({ counts, visits, requestDate, openSlots }: ScheduleMetrics): Figures {
  const went = visits.map(asItWent);
  const counted = attendance(went);
  const booked = counts.booked ?? (visits.length > 0 ? counted.booked : undefined);
  const noShows = counts.noShows ?? (visits.length > 0 ? counted.noShows : undefined);
  const spent = phases(went);
  return known({
    booked,
    noShows,
    noShowPermille: booked === undefined || noShows === undefined ? undefined : permille(noShows, booked),
    fillPermille:
      booked === undefined || counts.templateSlots === undefined ? undefined : permille(booked, counts.templateSlots),
    thirdNextDays:
      requestDate === undefined
        ? undefined
        : thirdNextAvailable(
            requestDate,
            openSlots.map((slot) => ({ date: slot.date, at: at(slot.at) })),
          ),
    doorToRoomSeconds: mean(spent.doorToRoom),
    roomToProviderSeconds: mean(spent.roomToProvider),
    providerSeconds: mean(spent.provider),
    checkoutSeconds: mean(spent.checkout),
    waitSeconds: mean(spent.wait),
    longestWaitSeconds: spent.wait.length === 0 ? undefined : Math.max(...spent.wait),
    newPatientWaitTenths: mean(newPatientWaits(went), 10),
  });
}

function leftOut({ counts, visits, requestDate, openSlots }: ScheduleMetrics, figures: Figures): string | undefined {
  if ((requestDate !== undefined || openSlots.length > 0) && figures.thirdNextDays === undefined)
    return requestDate === undefined
      ? 'From which date is the third open slot counted?'
      : 'When is the third open slot of this visit type?';
  if ((counts.noShows !== undefined || counts.templateSlots !== undefined) && figures.booked === undefined)
    return 'How many slots were booked, without those cancelled?';
  const asked = ['noShowPermille', 'fillPermille', 'thirdNextDays', 'waitSeconds', 'newPatientWaitTenths'];
  const phase = ['doorToRoomSeconds', 'roomToProviderSeconds', 'providerSeconds', 'checkoutSeconds'];
  if ([...asked, ...phase].some((name) => figures[name] !== undefined)) return undefined;
  return visits.length > 0
    ? 'Which of these visits were missed, and when did each pass from phase to phase?'
    : 'How many were booked and how many did not come; or which slots are open, or when did each visit pass from phase to phase?';
}

function beside(figures: Figures, settings: CalendarSettings): string[] {
  const { noShowPermille, fillPermille, thirdNextDays, doorToRoomSeconds } = figures;
  return [
    ...(noShowPermille !== undefined && noShowPermille > settings.noShowTargetPermille
      ? ['More are missed than is usual.']
      : []),
    ...(fillPermille !== undefined && fillPermille < settings.fillTargetPermille
      ? ['Fewer slots are filled than the practice wants.']
      : []),
    ...(thirdNextDays !== undefined && thirdNextDays > settings.thirdNextTargetDays
      ? ['Access is later than the practice wants.']
      : []),
    ...(doorToRoomSeconds !== undefined && doorToRoomSeconds > settings.doorToRoomTargetMinutes * 60
      ? ['People wait longer for a room than the practice wants.']
      : []),
  ];
}

function asItWent(visit: ScheduleMetrics['visits'][number]): VisitAsItWent {
  const { outcome, newPatient, asked, date } = visit;
  return {
    outcome,
    newPatient,
    asked,
    date,
    at: seconds(visit.at),
    arrived: seconds(visit.arrived),
    roomed: seconds(visit.roomed),
    providerIn: seconds(visit.providerIn),
    providerOut: seconds(visit.providerOut),
    left: seconds(visit.left),
  };
}

function seconds(text: string | undefined): number | undefined {
  return text === undefined ? undefined : at(text);
}

function known(figures: Readonly<Record<string, number | undefined>>): Figures {
  return Object.fromEntries(
    Object.entries(figures).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
}
