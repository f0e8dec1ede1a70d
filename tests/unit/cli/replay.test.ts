import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { main } from '../../../src/cli/main';
import { resultOf } from '../../../src/scoring/result';
import { writeResultFile } from '../../../src/session/result/file';
import { canonicalJson, hashText } from '../../../src/shared/hash';
import { bots } from '../../../src/sim/bots/bots';
import { playShift } from '../../../src/sim/bots/play';
import { logOf, packLog } from '../../../src/sim/log/log';
import { firstMorning } from '../../helpers/first-morning';

const folder = mkdtempSync(join(tmpdir(), 'first-face-replay-'));
afterAll(() => rmSync(folder, { recursive: true }));

const said = { out: '', err: '' };
beforeEach(() => {
  said.out = '';
  said.err = '';
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => ((said.out += String(text)), true));
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => ((said.err += String(text)), true));
});

const idle = bots['idle']?.(2);
if (idle === undefined) throw new Error('There is no idle bot.');
const { shift } = playShift(firstMorning, 2, { mode: 'practice', pace: 'normal', time: 1 }, idle);
const result = resultOf(shift.inside);
const text = writeResultFile({ pack: firstMorning, log: logOf(shift), result });

/** Runs `replay` on a file with that text. */
async function replay(content: string, ...more: string[]): Promise<number> {
  const path = join(folder, 'result.json');
  writeFileSync(path, content);
  return main(['replay', path, ...more]);
}

test('a result that is earned exits 0, and says so', async () => {
  expect(await replay(text)).toBe(0);
  expect(said.out).toContain('What it claims is what it earns.');
  expect(said.err).toBe('');
});

test('--json gives one value with what is claimed and what is earned', async () => {
  expect(await replay(text, '--json')).toBe(0);
  expect(JSON.parse(said.out)).toMatchObject({
    verified: true,
    pack: 'first-morning',
    seed: 2,
    claimed: { score: result.score, stateHash: result.stateHash },
    earned: { score: result.score, stateHash: result.stateHash },
  });
});

test('a packed log alone is replayed, and claims nothing', async () => {
  expect(await replay(packLog(logOf(shift)))).toBe(0);
  expect(said.out).toContain('A log alone claims nothing.');
});

describe('exits 1 with one sentence', () => {
  const forged = (): string => {
    const { sum: _, ...content } = JSON.parse(text) as { sum: string; claimed: { score: number } };
    content.claimed.score += 7;
    return JSON.stringify({ ...content, sum: hashText(canonicalJson(content)) });
  };

  test.each([
    ['nothing', () => '', /result\.json: expected a result file of First Face/],
    [
      'a file that was changed',
      () => text.replace('"seed": 2', '"seed": 3'),
      /result\.json › sum: expected a result file as it was written/,
    ],
    ['a log of another engine', () => packLog({ ...logOf(shift), engine: '0' }), /expected a log of engine version/],
    ['a claim that is not earned', forged, /the result it claims is not what its log earns/],
  ])('on %s', async (_, content, sentence) => {
    expect(await replay(content())).toBe(1);
    expect(said.err).toMatch(sentence);
    expect(said.err.trim().split('\n')).toHaveLength(1);
  });

  test('and with --json says where claim and replay part', async () => {
    expect(await replay(forged(), '--json')).toBe(1);
    expect(JSON.parse(said.out)).toMatchObject({
      verified: false,
      divergence: [{ path: 'score', claimed: result.score + 7, earned: result.score }],
    });
  });

  test('on a file that is not there', async () => {
    expect(await main(['replay', join(folder, 'nowhere.json')])).toBe(1);
    expect(said.err).toMatch(/there is no such file/);
  });
});

test('without a file it was called wrongly', async () => {
  expect(await main(['replay'])).toBe(2);
});
