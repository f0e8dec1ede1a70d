import { z } from 'zod';
import { providerSchema, visitTypeSchema } from './calendar';
import { factKinds, sensitivities } from './acts/fact';
import { planSchema } from './coverage';
import { hairIds, type LookTag, skinIds } from './look';
import { policyPageSchema, policySettingsSchema } from './policy';
import { absenceSchema, featureSchema, resourceSchema } from './resources';
import { staffSchema } from './staff';

/** Tags of looks that run in families. */
const wornTags = ['hijab', 'turban', 'natural-hair', 'long-hair'] as const satisfies readonly LookTag[];

/** A practice as its data file describes it. */
export const practiceSchema = z.strictObject({
  format: z.literal(1),
  id: z.string().max(40),
  name: z.string().max(80),
  town: z.string().max(80),
  state: z.string().max(40).describe('Id of the fictional state whose rules apply.'),
  phone: z.string().max(20),
  fax: z.string().max(20).optional(),
  address: z.string().max(120),
  opens: z.string(),
  closes: z.string(),
  you: z
    .strictObject({ name: z.string().max(40), initials: z.string().max(4), role: z.string().max(60) })
    .describe('The player’s place at the desk.'),
  staff: z.array(staffSchema).min(1),
  providers: z.array(providerSchema).min(1),
  rooms: z.array(
    z.strictObject({
      id: z.string().max(40),
      name: z.string().max(40),
      kind: z.enum(['exam', 'procedure', 'nurse', 'private', 'waiting', 'video']),
      features: z
        .array(featureSchema)
        .max(20)
        .optional()
        .describe('What it has, such as wheelchair, bariatric-table, ground-floor.'),
      absences: z.array(absenceSchema).max(50).optional().describe('When it cannot be used.'),
    }),
  ),
  resources: z
    .array(resourceSchema)
    .max(100)
    .optional()
    .describe(
      'What visits need beside clinician and room: devices, technicians, assistants, chaperones, interpreters.',
    ),
  visitTypes: z.array(visitTypeSchema).min(1),
  plans: z.array(planSchema).min(1),
  selfPayCents: z.record(z.string(), z.int().min(0)).describe('Price of each visit type without insurance, in cents.'),
  policies: z.array(policyPageSchema).min(1),
  settings: policySettingsSchema,
  directory: z
    .array(
      z.strictObject({
        id: z.string().max(40),
        name: z.string().max(80),
        kind: z.enum(['practice', 'hospital', 'pharmacy', 'laboratory', 'payer', 'business', 'school', 'agency']),
        phone: z.string().max(20),
        fax: z.string().max(20).optional(),
      }),
    )
    .default([]),
  people: z
    .strictObject({
      households: z.int().min(1).max(200),
      names: z
        .array(
          z.strictObject({
            heritage: z.string().max(40),
            weight: z.int().min(1),
            language: z.string().max(12).default('en'),
            speaksPermille: z
              .int()
              .min(0)
              .max(1000)
              .default(350)
              .describe('In how many of a thousand such households that language is spoken best.'),
            skins: z
              .array(z.enum(skinIds))
              .default([...skinIds])
              .describe('Skin tones seen in these families.'),
            hair: z
              .array(z.enum(hairIds))
              .min(1)
              .default([...hairIds])
              .describe('Hair colours seen in these families before it greys.'),
            female: z.array(z.string()).min(1),
            male: z.array(z.string()).min(1),
            any: z.array(z.string()).default([]),
            last: z.array(z.string()).min(1),
            looks: z.array(z.enum(wornTags)).default([]).describe('Tags of looks that are plausible.'),
          }),
        )
        .min(1),
      streets: z.array(z.string()).min(1),
      histories: z
        .array(
          z.strictObject({
            kind: factKinds.schema,
            sensitivity: sensitivities.schema.default('ordinary'),
            label: z.string().max(80),
            spoken: z.string().max(240),
            topic: z
              .string()
              .max(40)
              .default('')
              .describe(
                'What belongs together in one chart, such as a diagnosis with its medicine and its tests; empty for what stands alone.',
              ),
            minAge: z.int().default(0),
            maxAge: z.int().default(120),
            sex: z.enum(['F', 'M', 'any']).default('any'),
          }),
        )
        .min(1),
    })
    .describe('From what the people of the town are drawn.'),
});
export type Practice = Readonly<z.infer<typeof practiceSchema>>;
