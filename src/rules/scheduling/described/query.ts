import type { Appointment, Provider, VisitType } from '../../../practice/calendar';
import { addDays } from '../../../practice/dates';
import type { WeeklyHours } from '../../../practice/resources';
import type { CalendarSettings } from '../../../practice/settings/calendar';
import { addBusinessDays } from '../../coverage/dates/business-days';
import type { DescribedCalendar, SlotRequest } from '../../situation/described-calendar';
import { at } from '../day-template';
import type { Need, SlotQuery } from '../slot-query';

const ordinaryMinutes = 20;

/** What the practice has settled that a search for times rests on. */
export interface SearchSettings {
  readonly calendar: CalendarSettings;
  readonly delayTellMinutes: number;
}

/** A described calendar and request as the query that the search for times takes. `date` stands in for a today left out. */
export function queryOf(
  calendar: DescribedCalendar,
  request: SlotRequest,
  date: string,
  settings: SearchSettings,
): SlotQuery {
  const today = request.today ?? earliest(date, request.from);
  const from = request.from ?? today;
  const type = calendar.visitTypes.find(({ id }) => id === request.visitType);
  const minutes = minutesOf(request, type, settings.calendar);
  return {
    practice: practiceOf(calendar),
    appointments: calendar.appointments.map((each, index) => appointmentOf(each, index, calendar)),
    visitType: request.visitType ?? '',
    newPatient: request.newPatient ?? false,
    wanted: {
      providers: request.providers,
      days: request.days,
      mustProvider: request.mustProvider,
      ...(request.earliestAt === undefined ? {} : { from: request.earliestAt }),
      ...(request.latestEnd === undefined ? {} : { to: request.latestEnd }),
    },
    today,
    ...(request.now === undefined ? {} : { now: at(request.now) }),
    from,
    to: request.to ?? addDays(from, 27),
    heldReleased: request.holdsReleasedToday,
    recall: request.recall,
    windows: windowsOf(request),
    extra: extraOf(request),
    approved: request.approved,
    tellFromMinutes: settings.delayTellMinutes,
    ...(request.age === undefined && request.sex === undefined
      ? {}
      : { patient: { age: request.age ?? 40, sex: request.sex ?? 'X' } }),
    ...(request.patient === undefined ? {} : { mrn: request.patient }),
    ...(request.moving === undefined ? {} : { moving: request.moving }),
    ...(minutes === undefined ? {} : { minutes }),
    ...(request.authorization === undefined ? {} : { authorization: strip(request.authorization) }),
    ...(request.behind.length === 0
      ? {}
      : { behind: Object.fromEntries(request.behind.map((each) => [each.provider, each.minutes])) }),
    ...(request.transport === undefined
      ? {}
      : {
          noticeUntil: addBusinessDays(
            today,
            request.transport.noticeBusinessDays ?? settings.calendar.transportNoticeBusinessDays,
          ),
        }),
  };
}

function earliest(date: string, other: string | undefined): string {
  return other !== undefined && other < date ? other : date;
}

function practiceOf(calendar: DescribedCalendar): SlotQuery['practice'] {
  const everything = calendar.visitTypes.map(({ id }) => id);
  return {
    providers: calendar.providers.map((each): Provider => ({
      ...each,
      credential: '',
      specialty: 'family-medicine',
      name: each.name === '' ? each.id : each.name,
      visitTypes: each.visitTypes.length === 0 ? everything : each.visitTypes,
    })),
    visitTypes: calendar.visitTypes.map((each) => ({
      ...each,
      name: each.name === '' ? each.id : each.name,
      reasons: [],
      share: 0,
      preparation: '',
      specialty: false,
    })),
    rooms: calendar.rooms.map((each) => ({ ...each, name: each.id })),
    resources: calendar.resources,
  };
}

function appointmentOf(
  each: DescribedCalendar['appointments'][number],
  index: number,
  calendar: DescribedCalendar,
): Appointment {
  const type = calendar.visitTypes.find(({ id }) => id === each.type);
  return {
    id: each.id ?? `#${index + 1}`,
    mrn: each.patient ?? '',
    provider: each.provider,
    type: each.type ?? '',
    date: each.date,
    start: at(each.at),
    minutes: each.minutes ?? type?.minutes ?? ordinaryMinutes,
    status: each.status,
    note: '',
    ...(each.newPatient === undefined ? {} : { newPatient: each.newPatient }),
    ...(each.room === undefined ? {} : { room: each.room }),
    ...(each.resources === undefined ? {} : { resources: each.resources }),
    ...(each.authorization === undefined ? {} : { referral: each.authorization }),
  };
}

/** An interpreter makes the visit longer, to full five minutes. @source SCH-28 */
function minutesOf(
  { minutes, interpreter }: SlotRequest,
  type: Pick<VisitType, 'minutes'> | undefined,
  settings: CalendarSettings,
): number | undefined {
  if (interpreter === undefined || type === undefined) return minutes;
  const percent = interpreter.extraPercent ?? settings.interpreterExtraPercent;
  return Math.ceil(((minutes ?? type.minutes) * (100 + percent)) / 500) * 5;
}

/** The hours a ride leaves between its arrival and the way back are a window of their own. @source SCH-26 */
function windowsOf({ windows, transport }: SlotRequest): readonly WeeklyHours[] {
  if (transport?.arrives === undefined && transport?.leaves === undefined) return windows;
  const arrives = transport.arrives ?? '00:00';
  const leaves = transport.leaves ?? '23:59';
  if (windows.length === 0) return [{ days: [1, 2, 3, 4, 5, 6, 7], from: arrives, to: leaves }];
  return windows.map(({ days, from, to }) => ({
    days,
    from: later(from, arrives) ? from : arrives,
    to: later(to, leaves) ? leaves : to,
  }));
}

function later(one: string, other: string): boolean {
  return at(one) > at(other);
}

function extraOf({ roomFeatures, needs, interpreter }: SlotRequest): Need[] {
  return [
    ...(roomFeatures.length === 0 ? [] : [{ kind: 'room', features: roomFeatures }]),
    ...needs.map((kind) => ({ kind, features: [] })),
    ...(interpreter?.by === 'person' ? [{ kind: 'interpreter', features: [interpreter.language] }] : []),
  ];
}

function strip({
  number,
  from,
  to,
  visits,
  used,
}: NonNullable<SlotRequest['authorization']>): SlotQuery['authorization'] & object {
  return {
    used,
    ...(number === undefined ? {} : { number }),
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
    ...(visits === undefined ? {} : { visits }),
  };
}
