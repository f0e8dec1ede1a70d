import { z } from 'zod';
import type { Pack } from '../../packs/pack';
import type { ShiftResult } from '../../scoring/result';
import type { Fault } from '../../shared/fault';
import { canonicalJson, hashText } from '../../shared/hash';
import { ok, refuse, type Result } from '../../shared/result';
import { packLog, settingsSchema, type ShiftLog } from '../../sim/log/log';
import { pauseSchema, type Pause } from '../save/save';
import { productVersion } from './product';

const estimateSchema = z.strictObject({
  estimate: z
    .int()
    .min(0)
    .max(100)
    .optional()
    .describe('Points of a hundred; absent when there is too little evidence.'),
  low: z.int().min(0).max(100),
  high: z.int().min(0).max(100),
  findings: z.int().min(0).max(100_000),
});

const claimSchema = z.strictObject({
  score: z.int().min(0).max(100),
  standard: z.int().min(0).max(100).describe("The pack's pass mark."),
  passed: z.boolean(),
  criticalFailures: z.int().min(0).max(100_000).describe('How many there were.'),
  competencies: z.record(z.string().max(20), estimateSchema).describe('By id of the competency.'),
  stateHash: z.string().max(40).describe('Hash of the state in which the shift ended.'),
});
/** What a result file says was earned. */
export type Claim = z.infer<typeof claimSchema>;

const resultFileSchema = z.strictObject({
  format: z.literal('first-face-result-1'),
  product: z.string().max(20).describe('Version of the product that wrote it.'),
  engine: z
    .string()
    .max(20)
    .describe('Version of everything that decides an outcome; it is replayed on that one alone.'),
  pack: z.strictObject({ id: z.string().max(60), hash: z.string().max(40), title: z.string().max(80) }),
  seed: z.int().min(0).max(Number.MAX_SAFE_INTEGER),
  settings: settingsSchema,
  code: z
    .string()
    .regex(/^[A-Za-z0-9-]{1,24}$/)
    .optional()
    .describe("The learner's code; never a name."),
  log: z.string().max(400_000).describe('Packed log: from it everything else is earned again.'),
  claimed: claimSchema,
  pauses: z.array(pauseSchema).max(1000).describe('On record, never scored.'),
  reflection: z.string().max(2000).optional().describe("The learner's own line, as typed."),
  sum: z
    .string()
    .max(20)
    .describe('Checksum over everything else: it finds damage, not intent. Intent is found by the replay.'),
});
export type ResultFile = z.infer<typeof resultFileSchema>;

/** No result of a working day comes near this many characters. */
export const longestResultFile = 600_000;

/** What goes into a result file besides what the shift itself says. */
export interface Handed {
  readonly pack: Pack;
  readonly log: ShiftLog;
  readonly result: ShiftResult;
  readonly pauses?: readonly Pause[];
  readonly code?: string;
  readonly reflection?: string;
}

/** What a shift earned, as a result file claims it. */
export function claimOf(result: ShiftResult): Claim {
  const competencies = Object.entries(result.competencies).map(
    ([id, { estimate, low, high, findings }]) =>
      [id, { ...(estimate === undefined ? {} : { estimate }), low, high, findings }] as const,
  );
  return {
    score: result.score,
    standard: result.standard,
    passed: result.passed,
    criticalFailures: result.criticalFailures.length,
    competencies: Object.fromEntries(competencies),
    stateHash: result.stateHash,
  };
}

/** The text of a result file. */
export function writeResultFile({ pack, log, result, pauses = [], code, reflection }: Handed): string {
  const content = {
    format: 'first-face-result-1' as const,
    product: productVersion,
    engine: log.engine,
    pack: { id: pack.page.id, hash: pack.hash, title: pack.page.title },
    seed: log.seed,
    settings: log.settings,
    ...(code === undefined || code === '' ? {} : { code }),
    log: packLog(log),
    claimed: claimOf(result),
    pauses: [...pauses],
    ...(reflection === undefined || reflection.trim() === '' ? {} : { reflection: reflection.slice(0, 2000) }),
  };
  return `${JSON.stringify({ ...content, sum: hashText(canonicalJson(content)) } satisfies ResultFile, null, 2)}\n`;
}

/** The name under which a result file is downloaded. */
export function resultFileName(pack: string, seed: number): string {
  return `first-face-${pack}-${seed}.json`;
}

/** Reads a result file; refuses, in one sentence, what is not one, is too long, or was changed after it was written. */
export function readResultFile(text: string, file: string): Result<ResultFile, Fault> {
  const fault = (path: string, expected: string, found: string): Fault => ({
    code: 'result.unreadable',
    file,
    path,
    expected,
    found,
  });
  if (text.length > longestResultFile)
    return refuse(fault('', `at most ${longestResultFile} characters`, `${text.length}`));
  const parsed = resultFileSchema.safeParse(parseJson(text));
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    return refuse(
      fault(
        issue?.path.join('.') ?? '',
        'a result file of First Face, format 1',
        issue === undefined ? 'something else' : issue.message.toLowerCase(),
      ),
    );
  }
  const { sum, ...content } = parsed.data;
  if (hashText(canonicalJson(content)) !== sum)
    return refuse(fault('sum', 'a result file as it was written', 'one that was changed or damaged since'));
  return ok(parsed.data);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
