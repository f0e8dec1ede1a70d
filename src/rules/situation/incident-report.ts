import { z } from 'zod';
import { vocabulary } from '../../practice/vocabulary';

export const incidentElements = vocabulary('part of an incident report', {
  who: 'who was there and to whom it happened',
  what: 'what happened, as seen or heard',
  when: 'date and time',
  where: 'the place',
  witnesses: 'who saw it, or that nobody did',
  'quoted-words': 'words that were said, in quotation marks',
  action: 'what was done, and who was told',
} as const);

const phrases = z.array(z.string().min(1).max(80)).max(12);

/** An incident report: its text, what happened, and where it went. */
export const incidentReportSchema = z.strictObject({
  question: z.literal('incident-report'),
  text: z
    .string()
    .min(1)
    .max(4000)
    .optional()
    .describe('The report as it was written; absent when only where it went is asked.'),
  facts: z
    .partialRecord(incidentElements.schema, phrases)
    .default({})
    .describe(
      'By part, in the words of `includes`, a list of words that are true of it; the text has the part when one of them stands in it. A part without such words is looked for by what usually tells of it: a name, a place, a time, a witness, what was done.',
    ),
  includes: z
    .array(incidentElements.schema)
    .max(7)
    .default([])
    .describe('Parts that the text has, where you have read it yourself.'),
  wordsSpoken: z.boolean().default(true).describe('Whether anybody said something that belongs into it.'),
  filed: z
    .enum(['supervisor', 'chart', 'kept', 'unknown'])
    .default('unknown')
    .describe('Where it went; `supervisor` for supervisor or risk manager, `kept` for a drawer.'),
  happenedOn: z.iso.date().optional().describe('Day of the incident.'),
  filedOn: z.iso.date().optional().describe('Day on which it was handed in.'),
  chartMentionsReport: z.boolean().default(false).describe('Whether the chart says that a report was written.'),
  brokenItem: z
    .enum(['none', 'kept', 'thrown-away', 'unknown'])
    .default('none')
    .describe('A thing that broke or failed, and what became of it.'),
  staffInjury: z.boolean().default(false).describe('Whether somebody of the staff was hurt at work.'),
  compensationTold: z
    .boolean()
    .default(false)
    .describe('For an injury of staff: whether the manager was told of it for compensation and the injury log.'),
});
export type IncidentReport = z.infer<typeof incidentReportSchema>;
