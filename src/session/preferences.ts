import { z } from 'zod';

const preferencesSchema = z.strictObject({
  format: z.literal(1),
  appearance: z
    .strictObject({
      contrast: z.enum(['system', 'normal', 'high']).describe('`system` follows the machine.'),
      motion: z.enum(['system', 'full', 'reduced']).describe('`system` follows the machine.'),
      text: z.enum(['normal', 'large', 'larger', 'double']).describe('Size of the text; `double` is 200%.'),
    })
    .describe('How the page looks.'),
  captions: z.boolean().describe('Whether sounds are also shown in words.'),
  muted: z.boolean().describe('Whether there is no sound.'),
  volume: z.number().min(0).max(1).describe('Of all sounds, 0 to 1.'),
  guide: z.boolean().describe('Whether the guided first minutes are shown.'),
  shortcuts: z.record(z.string().max(60), z.string().max(40)).describe("The player's own chords by action."),
  pace: z
    .enum(['relaxed', 'normal', 'rush', 'untimed'])
    .default('normal')
    .describe('How fast the clock runs, offered first when a shift is chosen.'),
  time: z
    .union([z.literal(1), z.literal(1.5), z.literal(2)])
    .default(1)
    .describe('Extra time, offered first when a shift is chosen; it is never scored.'),
  code: z
    .string()
    .regex(/^[A-Za-z0-9-]{0,24}$/)
    .describe("The learner's code, filled in again next time; empty is none."),
});

/** What the player has chosen once and for all shifts. It never changes what a shift comes to. */
export type Preferences = Omit<z.infer<typeof preferencesSchema>, 'format'>;

export const standardPreferences: Preferences = {
  appearance: { contrast: 'system', motion: 'system', text: 'normal' },
  captions: true,
  muted: false,
  volume: 0.7,
  guide: true,
  shortcuts: {},
  pace: 'normal',
  time: 1,
  code: '',
};

/** The part of a browser's storage that is needed; it may throw wherever storage is forbidden. */
export interface TextStorage {
  getItem(key: string): string | null;
  setItem(key: string, value: string): void;
}

const place = 'first-face preferences';

/** Reads the player's choices; what is absent, foreign or forbidden is the standard. */
export function readPreferences(storage: () => TextStorage): Preferences {
  try {
    const parsed = preferencesSchema.safeParse(JSON.parse(storage().getItem(place) ?? 'null'));
    if (!parsed.success) return standardPreferences;
    const { format: _, ...preferences } = parsed.data;
    return preferences;
  } catch {
    return standardPreferences;
  }
}

/** Keeps the player's choices where that is allowed; elsewhere they last as long as the page. */
export function writePreferences(storage: () => TextStorage, preferences: Preferences): void {
  try {
    storage().setItem(place, JSON.stringify({ format: 1, ...preferences }));
  } catch {
    return;
  }
}
