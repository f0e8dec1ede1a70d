import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { ShiftResult } from '../../src/scoring/result';

/** Whose shifts are kept, and of which seeds: one that passes, one that tells too much, one that does anything at all. */
export const players = ['expert', 'gossip', 'random'] as const;
export const seeds = [3, 41] as const;

/** What a recorded shift came to when it was recorded. */
export interface Expected {
  readonly score: number;
  readonly passed: boolean;
  readonly criticalFailures: number;
  readonly stateHash: string;
}

const folder = fileURLToPath(new URL('.', import.meta.url));

/** Where something of a recorded shift lies. */
export const fileOf = (name: string, ending: 'log' | 'json'): string => `${folder}${name}.${ending}`;

/** Names of the shifts that are kept. */
export const recorded = (): string[] =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.log'))
    .map((file) => file.slice(0, -'.log'.length))
    .toSorted();

/** What a shift comes to, as it is kept beside its log. */
export function expectedOf({ score, passed, criticalFailures, stateHash }: ShiftResult): Expected {
  return { score, passed, criticalFailures: criticalFailures.length, stateHash };
}

/** The packed log of a recorded shift and what it came to. */
export function readRecorded(name: string): { readonly log: string; readonly expected: Expected } {
  return {
    log: readFileSync(fileOf(name, 'log'), 'utf8'),
    expected: JSON.parse(readFileSync(fileOf(name, 'json'), 'utf8')) as Expected,
  };
}
