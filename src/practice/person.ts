import { z } from 'zod';
import type { Look } from './look';

/** A legal name with what the person likes to be called. */
export const nameSchema = z.strictObject({
  first: z.string().min(1).max(40),
  middle: z.string().max(40).optional(),
  last: z.string().min(1).max(40),
  preferred: z
    .string()
    .max(40)
    .optional()
    .describe('What the person likes to be called, when it is not the first name.'),
  former: z.string().max(40).optional().describe('A former last name.'),
});
export type Name = Readonly<z.infer<typeof nameSchema>>;

export type Sex = 'F' | 'M' | 'X';

/** Somebody who exists in the shift's world, patient or not. This is truth; a chart is what is on record. */
export interface Person {
  readonly id: string;
  readonly name: Name;
  readonly sex: Sex;
  /** 'she', 'he' or 'they'. */
  readonly pronoun: 'she' | 'he' | 'they';
  readonly dob: string;
  readonly phone: string;
  readonly address: string;
  /** BCP 47 tag of the language the person speaks best. */
  readonly language: string;
  readonly look: Look;
  /** Chart number, when the person is a patient here. */
  readonly mrn?: string;
}

/** 'Rosa Delgado', the full name as said. */
export function fullName(name: Name): string {
  return `${name.first} ${name.last}`;
}

/** 'Delgado, Rosa M.', the name as charts list it. */
export function chartName(name: Name): string {
  return name.middle === undefined
    ? `${name.last}, ${name.first}`
    : `${name.last}, ${name.first} ${name.middle.slice(0, 1)}.`;
}
