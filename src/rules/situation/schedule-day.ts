import { z } from 'zod';
import { clockSchema } from '../../practice/clock';
import { templateSchema } from '../../practice/templates';

const id = z.string().min(1).max(30);

/** Somebody runs late: how late everybody becomes, and who is told. */
export const runningLateSchema = z.strictObject({
  question: z.literal('running-late'),
  freeAt: clockSchema
    .optional()
    .describe(
      'Clock time at which the clinician can see the first of `visits`: the return, or the end of the visit before.',
    ),
  behindMinutes: z
    .int()
    .min(0)
    .max(720)
    .optional()
    .describe('How late the first of `visits` will go in, in minutes, where `freeAt` is not said.'),
  visits: z
    .array(
      z.strictObject({
        id: id.describe('Name of the visit.'),
        at: clockSchema.describe('Its time.'),
        minutes: z.int().min(1).max(480).describe('How long it takes.'),
        timeCritical: z.boolean().default(false).describe('It must not wait or be sent away: the nurse hears of it.'),
      }),
    )
    .min(1)
    .max(60)
    .describe('The visits still due, in the order they are seen.'),
  breaks: z
    .array(z.strictObject({ from: clockSchema.describe('From.'), to: clockSchema.describe('Until.') }))
    .max(10)
    .default([])
    .describe('Time in which nobody is seen even when late, such as lunch; catch-up time left free needs no entry.'),
  tellFromMinutes: z
    .int()
    .min(1)
    .max(240)
    .optional()
    .describe('From how many minutes people are told; the practice’s own when left out.'),
  did: z
    .enum(['told-with-number', 'told-without-number', 'silent', 'sent-away'])
    .optional()
    .describe('What the desk did about it; the delays alone are computed when left out.'),
});
export type RunningLate = z.infer<typeof runningLateSchema>;

/** In which order people who wait are seen. */
export const seenOrderSchema = z.strictObject({
  question: z.literal('seen-order'),
  how: z
    .enum(['wave', 'open-hours', 'appointments'])
    .default('appointments')
    .describe(
      'wave: as they arrive within the hour they were told; open-hours: as they arrive; appointments: by their times.',
    ),
  patients: z
    .array(
      z.strictObject({
        id: id.describe('Name of the patient.'),
        arrived: clockSchema.optional().describe('Clock time of arrival, "08:58" or "08:58:30".'),
        at: clockSchema.optional().describe('The time the patient was told; not needed for open hours.'),
        looks: z
          .enum(['well', 'worse', 'emergency'])
          .default('well')
          .describe('worse than before, or an emergency: the nurse comes, whoever was first.'),
      }),
    )
    .min(1)
    .max(60)
    .describe('Who is here, in the order they signed in; it decides between equal times.'),
  did: z
    .array(id)
    .max(60)
    .optional()
    .describe('The order in which they were called; the right order alone is given when left out.'),
});
export type SeenOrder = z.infer<typeof seenOrderSchema>;

const phase = clockSchema.optional();

/** One booked visit, as far as it is known what became of it. */
const bookedVisitSchema = z.strictObject({
  outcome: z
    .enum(['seen', 'no-show', 'cancelled', 'booked'])
    .default('seen')
    .describe('What became of it: `booked` for one still to come.'),
  asked: z.iso.date().optional().describe('The date it was asked for.'),
  date: z.iso.date().optional().describe('The date of the visit.'),
  newPatient: z.boolean().default(false).describe('A new patient’s visit.'),
  at: phase.describe('The time it was booked for.'),
  arrived: phase.describe('When the patient came through the door.'),
  roomed: phase.describe('When the patient was taken to a room.'),
  providerIn: phase.describe('When the clinician came in.'),
  providerOut: phase.describe('When the clinician left.'),
  left: phase.describe('When the patient was checked out.'),
});

/** Figures of a calendar: no-shows, fill rate, third next available, waits. */
export const scheduleMetricsSchema = z.strictObject({
  question: z.literal('schedule-metrics'),
  counts: z
    .strictObject({
      booked: z.int().min(0).max(10_000_000).optional().describe('Slots booked, without those that were cancelled.'),
      noShows: z.int().min(0).max(10_000_000).optional().describe('Patients who were booked and did not come.'),
      cancelled: z
        .int()
        .min(0)
        .max(10_000_000)
        .optional()
        .describe('Cancellations; they are neither booked nor no-shows.'),
      templateSlots: z.int().min(0).max(10_000_000).optional().describe('Slots the templates held.'),
    })
    .prefault({})
    .describe('Counts, where they are known; what is not given is counted from `visits`.'),
  visits: z.array(bookedVisitSchema).max(600).default([]).describe('The visits, where they are known one by one.'),
  requestDate: z.iso.date().optional().describe('The date from which the third next available slot is counted.'),
  openSlots: z
    .array(
      z.strictObject({
        date: z.iso.date().describe('Date.'),
        at: clockSchema.default('00:00').describe('Clock time.'),
      }),
    )
    .max(600)
    .default([])
    .describe('Open slots of the visit type asked for.'),
});
export type ScheduleMetrics = z.infer<typeof scheduleMetricsSchema>;

/** A day run forward with given durations: how templates compare. */
export const runDaySchema = z.strictObject({
  question: z.literal('run-day'),
  from: clockSchema.default('08:00').describe('When the clinician can see the first patient.'),
  until: clockSchema.optional().describe('When the day should be over.'),
  template: templateSchema
    .optional()
    .describe('How the day gives out its times, to visits that were told none; with `until` it has an end.'),
  seen: z
    .enum(['as-told', 'as-arrived'])
    .default('as-told')
    .describe('as-told: by the time each was told; as-arrived: by arrival within the time told, as in a wave.'),
  breaks: z
    .array(z.strictObject({ from: clockSchema.describe('From.'), to: clockSchema.describe('Until.') }))
    .max(10)
    .default([])
    .describe('Time in which nobody is begun.'),
  visits: z
    .array(
      z.strictObject({
        id: id.describe('Name of the visit.'),
        told: clockSchema
          .optional()
          .describe('The time the patient was told; the next free time of `template` when left out.'),
        arrives: clockSchema.optional().describe('When the patient arrives; at the time told when left out.'),
        minutes: z.int().min(1).max(480).describe('How long the clinician needs.'),
        comes: z.boolean().default(true).describe('False for a no-show.'),
      }),
    )
    .min(1)
    .max(120)
    .describe('The visits of the day.'),
});
export type RunDay = z.infer<typeof runDaySchema>;

/** How many patients a template takes. */
export const templateCapacitySchema = z.strictObject({
  question: z.literal('template-capacity'),
  kind: z.enum(['wave', 'modified-wave', 'open-access']).describe('Which template.'),
  averageMinutes: z.int().min(1).max(240).optional().describe('Average length of a visit; it sizes a wave.'),
  hours: z.int().min(1).max(24).default(1).describe('Full hours the template runs.'),
  pattern: z
    .array(
      z.strictObject({
        minute: z.int().min(0).max(59).describe('Minute of the hour.'),
        patients: z.int().min(0).max(12).describe('How many are told it; 0 for a part held for catching up.'),
      }),
    )
    .max(12)
    .optional()
    .describe('The pattern of a modified wave.'),
  slots: z.int().min(1).max(500).optional().describe('Short slots in the stretch, for open access.'),
  openPermille: z
    .int()
    .min(0)
    .max(1000)
    .optional()
    .describe('Of a thousand slots, how many are held for the same day.'),
});
export type TemplateCapacity = z.infer<typeof templateCapacitySchema>;
