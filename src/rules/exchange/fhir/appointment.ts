import { z } from 'zod';
import type { Appointment, AppointmentStatus } from '../../../practice/calendar';
import { addDays } from '../../../practice/dates';
import { idIn, resourceId, systems } from './systems';

/** An appointment with how far local time is from UTC on that day, in minutes; below zero in America. */
export interface PlacedAppointment {
  readonly appointment: Appointment;
  readonly offsetMinutes: number;
}

/** 'seen' and 'checked-out' are both fulfilled there; which of the two it is, an extension says. */
const statuses = {
  booked: 'booked',
  arrived: 'arrived',
  roomed: 'checked-in',
  seen: 'fulfilled',
  'checked-out': 'fulfilled',
  cancelled: 'cancelled',
  'no-show': 'noshow',
} as const satisfies Readonly<Record<AppointmentStatus, string>>;

const instant = /^(\d{4}-\d{2}-\d{2})T(\d{2}):(\d{2}):(\d{2})([+-])(\d{2}):(\d{2})$/;
const coded = <S extends string>(system: S) =>
  z.object({ coding: z.tuple([z.object({ system: z.literal(system), code: z.string().min(1).max(40) })]) });
const participant = z.object({
  actor: z.union([
    z.object({ reference: z.string().max(80) }),
    z.object({ type: z.literal('Device'), display: z.string().min(1).max(60) }),
  ]),
  status: z.literal('accepted'),
});

/** The part of a FHIR R4 Appointment that a booking fills. */
export const fhirAppointmentSchema = z.object({
  resourceType: z.literal('Appointment'),
  id: z.string().regex(resourceId),
  extension: z
    .array(
      z.union([
        z.object({ url: z.literal(systems.deskStatus), valueCode: z.literal('seen') }),
        z.object({ url: z.literal(systems.newPatient), valueBoolean: z.boolean() }),
      ]),
    )
    .max(2)
    .optional(),
  status: z.enum(['booked', 'arrived', 'checked-in', 'fulfilled', 'cancelled', 'noshow']),
  serviceType: z.tuple([coded(systems.visitType)]),
  start: z.string().regex(instant),
  end: z.string().regex(instant),
  minutesDuration: z.int().min(1).max(1440),
  comment: z.string().min(1).max(2000).optional(),
  basedOn: z
    .tuple([
      z.object({
        type: z.literal('ServiceRequest'),
        identifier: z.object({ system: z.literal(systems.referral), value: z.string().min(1).max(60) }),
      }),
    ])
    .optional(),
  participant: z.array(participant).min(2).max(20),
});
export type FhirAppointment = z.infer<typeof fhirAppointmentSchema>;

/**
 * An appointment as a FHIR R4 resource: status, visit type, begin and end with the offset that the caller gives, patient,
 * clinician, room, equipment, referral number and note.
 * @source SCH-15; HL7 FHIR R4, Appointment
 */
export function appointmentToFhir({ appointment, offsetMinutes }: PlacedAppointment): FhirAppointment {
  const { id, mrn, provider, type, date, start, minutes, status, referral, note, newPatient, room, resources } =
    appointment;
  const taking = (reference: string) => ({ actor: { reference }, status: 'accepted' as const });
  const extension = [
    ...(status === 'seen' ? [{ url: systems.deskStatus, valueCode: 'seen' as const }] : []),
    ...(newPatient === undefined ? [] : [{ url: systems.newPatient, valueBoolean: newPatient }]),
  ];
  return {
    resourceType: 'Appointment',
    id,
    ...(extension.length === 0 ? {} : { extension }),
    status: statuses[status],
    serviceType: [{ coding: [{ system: systems.visitType, code: type }] }],
    start: written(date, start, offsetMinutes),
    end: written(date, start + minutes * 60, offsetMinutes),
    minutesDuration: minutes,
    ...(note === '' ? {} : { comment: note }),
    ...(referral === undefined
      ? {}
      : { basedOn: [{ type: 'ServiceRequest', identifier: { system: systems.referral, value: referral } }] }),
    participant: [
      taking(`Patient/${mrn}`),
      taking(`Practitioner/${provider}`),
      ...(room === undefined ? [] : [taking(`Location/${room}`)]),
      ...(resources ?? []).map((display) => ({
        actor: { type: 'Device' as const, display },
        status: 'accepted' as const,
      })),
    ],
  };
}

/** An appointment from a FHIR R4 resource; undefined when it is none, when its end is not its begin and length, or it cannot be kept. */
export function appointmentFromFhir(resource: unknown): PlacedAppointment | undefined {
  const read = fhirAppointmentSchema.safeParse(resource);
  const placed = read.success ? whenOf(read.data) : undefined;
  if (!read.success || placed === undefined) return undefined;
  const { id, extension = [], status, serviceType, minutesDuration, comment, basedOn, participant: all } = read.data;
  const references = all.flatMap(({ actor }) => ('reference' in actor ? [actor.reference] : []));
  const devices = all.flatMap(({ actor }) => ('display' in actor ? [actor.display] : []));
  const idOf = (type: string) => references.flatMap((each) => idIn(type, each) ?? [])[0];
  const [mrn, provider, room] = [idOf('Patient'), idOf('Practitioner'), idOf('Location')];
  if (mrn === undefined || provider === undefined) return undefined;
  const isNew = extension.flatMap((each) => ('valueBoolean' in each ? [each.valueBoolean] : []))[0];
  const seen = extension.some((each) => 'valueCode' in each);
  return {
    offsetMinutes: placed.offsetMinutes,
    appointment: {
      id,
      mrn,
      provider,
      type: serviceType[0].coding[0].code,
      date: placed.date,
      start: placed.start,
      minutes: minutesDuration,
      status: statusFrom(status, seen),
      note: comment ?? '',
      ...(basedOn === undefined ? {} : { referral: basedOn[0].identifier.value }),
      ...(isNew === undefined ? {} : { newPatient: isNew }),
      ...(room === undefined ? {} : { room }),
      ...(devices.length === 0 ? {} : { resources: devices }),
    },
  };
}

function statusFrom(status: FhirAppointment['status'], seen: boolean): AppointmentStatus {
  if (status === 'fulfilled') return seen ? 'seen' : 'checked-out';
  return (
    { 'checked-in': 'roomed', noshow: 'no-show', booked: 'booked', arrived: 'arrived', cancelled: 'cancelled' } as const
  )[status];
}

const two = (number: number): string => String(number).padStart(2, '0');

function written(date: string, seconds: number, offset: number): string {
  const days = Math.floor(seconds / 86_400);
  const left = seconds - days * 86_400;
  const minutes = Math.abs(offset);
  return `${days === 0 ? date : addDays(date, days)}T${two(Math.floor(left / 3600))}:${two(Math.floor(left / 60) % 60)}:${two(left % 60)}${offset < 0 ? '-' : '+'}${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}

function whenOf({ start, end, minutesDuration }: FhirAppointment) {
  const [, date = '', hours, minutes, seconds, sign, ahead, more] = instant.exec(start) ?? [];
  const from = Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds);
  const apart = Number(ahead) * 60 + Number(more);
  const offsetMinutes = sign === '-' && apart !== 0 ? -apart : apart;
  const isDay = z.iso.date().safeParse(date).success && from < 86_400 && Math.abs(offsetMinutes) <= 14 * 60;
  return isDay && written(date, from + minutesDuration * 60, offsetMinutes) === end
    ? { date, start: from, offsetMinutes }
    : undefined;
}
