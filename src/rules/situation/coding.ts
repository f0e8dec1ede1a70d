import { z } from 'zod';
import { codeText } from './code-text';

const yesNo = z.enum(['yes', 'no', 'unknown']).default('unknown');

/** A visit code on an encounter form, and what time and decisions support. */
export const visitLevelSchema = z.strictObject({
  question: z.literal('visit-level'),
  code: codeText()
    .regex(/^[0-9A-Z]{5}$/)
    .optional()
    .describe('The visit code on the form, five characters; left out to ask which one time and decisions reach.'),
  patient: z
    .enum(['new', 'established', 'unknown'])
    .default('unknown')
    .describe(
      'Established: seen face to face within three years by this clinician or another of the same specialty in this group; else new.',
    ),
  lastSeen: z.iso
    .date()
    .optional()
    .describe('Last such visit; with `visit` it decides between new and established, whatever `patient` says.'),
  visit: z.iso.date().optional().describe('Day of this visit; the date of the file when absent.'),
  minutes: z
    .int()
    .min(0)
    .max(1440)
    .optional()
    .describe('Total minutes the clinician spent on this visit that day, as the note says.'),
  complexity: z
    .enum(['straightforward', 'low', 'moderate', 'high', 'unknown'])
    .default('unknown')
    .describe('How complex the decisions were, as the clinician recorded.'),
  did: z
    .array(z.enum(['chose-code', 'changed-code', 'told-time-decides', 'asked-biller']))
    .max(4)
    .default([])
    .describe(
      'What the desk did: `told-time-decides` for telling a patient that so few minutes cannot be that level, `asked-biller` for passing the question on.',
    ),
});
export type VisitLevel = z.infer<typeof visitLevelSchema>;

/** A two-character modifier beside a code on a claim. */
export const modifierCaseSchema = z.strictObject({
  question: z.literal('modifier'),
  modifier: codeText()
    .regex(/^[0-9A-Z]{2}$/)
    .describe('The modifier, such as 25.'),
  on: z
    .enum(['visit', 'procedure', 'other', 'unknown'])
    .default('unknown')
    .describe('The code it stands beside: the office visit, the procedure, or something else.'),
  together: z
    .enum(['minor-procedure', 'major-procedure', 'preventive-service', 'none', 'unknown'])
    .default('unknown')
    .describe('What else was done on that day.'),
  separateWork: yesNo.describe('Meaningful visit work beyond what belongs to the other service anyway.'),
  sameClinician: yesNo.describe(
    'By the same clinician (or another of the same specialty in the group), on the same day.',
  ),
  inNotes: yesNo.describe('The note shows that separate work.'),
  secondDiagnosis: yesNo.describe('There is a second diagnosis; it is not required.'),
  decidedOnSurgery: yesNo.describe('For 57: major surgery was decided on at this visit.'),
  by: z.enum(['in-person', 'video', 'phone', 'unknown']).default('unknown').describe('For 95: how the visit was held.'),
  side: z
    .enum(['left', 'right', 'both', 'none', 'unknown'])
    .default('unknown')
    .describe('For LT, RT and 50: the side of the body in the note.'),
  addedBy: z
    .enum(['clinician', 'biller', 'desk', 'unknown'])
    .default('unknown')
    .describe('Who put it there, or is about to.'),
});
export type ModifierCase = z.infer<typeof modifierCaseSchema>;

/** A code as somebody read it: what kind of code its form makes it. */
export const codeKindSchema = z.strictObject({
  question: z.literal('code-kind'),
  code: codeText().min(1).max(12).describe('The code as written, with its dot if it has one.'),
});
export type CodeKind = z.infer<typeof codeKindSchema>;
