import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { resultOf } from '../../../src/scoring/result';
import { readResultFile, writeResultFile, type ResultFile } from '../../../src/session/result/file';
import { productVersion } from '../../../src/session/result/product';
import { verifyText, type PackShelf } from '../../../src/session/result/verify';
import { sayFault } from '../../../src/shared/fault';
import { canonicalJson, hashText } from '../../../src/shared/hash';
import { ok } from '../../../src/shared/result';
import { bots } from '../../../src/sim/bots/bots';
import { playShift } from '../../../src/sim/bots/play';
import { logOf, packLog } from '../../../src/sim/log/log';
import { firstMorning } from '../../helpers/first-morning';

const expert = bots['expert']?.(11);
if (expert === undefined) throw new Error('There is no expert.');
const { shift } = playShift(firstMorning, 11, { mode: 'test', pace: 'normal', time: 1 }, expert);
const text = writeResultFile({
  pack: firstMorning,
  log: logOf(shift),
  result: resultOf(shift.inside),
  code: 'AB-12',
  reflection: 'I would look up sooner.',
  pauses: [{ at: 30_000, seconds: 12 }],
});
const shelf: PackShelf = { ids: ['first-morning'], load: () => Promise.resolve(ok(firstMorning)) };
const verify = (content: string): ReturnType<typeof verifyText> => verifyText(content, 'result.json', shelf);

/** The file with something else in it and a checksum that fits: what someone would do who means to deceive. */
function forged(change: (file: ResultFile) => object): string {
  const read = readResultFile(text, 'result.json');
  if (!read.ok) throw new Error(sayFault(read.error));
  const { sum: _, ...content } = { ...read.value, ...change(read.value) };
  return JSON.stringify({ ...content, sum: hashText(canonicalJson(content)) });
}

test('a result file earns what it claims', async () => {
  const verification = await verify(text);
  if (!verification.ok) throw new Error(verification.error.map(sayFault).join('\n'));
  expect(verification.value).toMatchObject({
    verified: true,
    divergence: [],
    claimed: { stateHash: resultOf(shift.inside).stateHash },
  });
  expect(verification.value.claimed).toEqual(verification.value.earned);
});

test('any one digit changed is refused', async () => {
  const digits = [...text.matchAll(/\d/g)].map((match) => match.index);
  expect(digits.length).toBeGreaterThan(300);
  for (const at of digits) {
    const other = String((Number(text[at]) + 1) % 10);
    const verification = await verify(text.slice(0, at) + other + text.slice(at + 1));
    expect(
      verification.ok && verification.value.verified,
      `digit ${at}: …${text.slice(Math.max(0, at - 20), at + 5)}…`,
    ).toBe(false);
  }
});

test('any one digit changed in a packed log alone is refused', async () => {
  const log = packLog(logOf(shift));
  expect(await verify(log)).toMatchObject({ ok: true, value: { verified: true, claimed: null } });
  for (const match of log.matchAll(/\d/g)) {
    const changed = log.slice(0, match.index) + String((Number(match[0]) + 3) % 10) + log.slice(match.index + 1);
    expect((await verify(changed)).ok, `at ${match.index}`).toBe(false);
  }
});

describe('with a checksum that fits', () => {
  test('a better score is flagged', async () => {
    const verification = await verify(
      forged(({ claimed }) => ({ claimed: { ...claimed, score: claimed.score === 100 ? 99 : 100 } })),
    );
    expect(verification).toMatchObject({ ok: true, value: { verified: false, divergence: [{ path: 'score' }] } });
  });

  test('another seed than the log’s is refused', async () => {
    const verification = await verify(forged(() => ({ seed: 12 })));
    expect(verification.ok ? [] : verification.error.map(sayFault)).toEqual([
      'result.json › seed: expected 11, as in its log, found 12',
    ]);
  });

  test('the log of another seed is flagged or cannot be played', async () => {
    const verification = await verify(forged(() => ({ seed: 12, log: packLog({ ...logOf(shift), seed: 12 }) })));
    expect(verification.ok && verification.value.verified).toBe(false);
  });

  test.each([
    ['another engine', { engine: '999' }, /engine version/],
    ['another pack', { pack: 'evening' }, /expected a pack that is here, found "evening"/],
    ['other contents of the pack', { packHash: 'abc' }, /other contents/],
  ])('a log of %s is refused', async (_, change, sentence) => {
    const verification = await verify(packLog({ ...logOf(shift), ...change }));
    expect(verification.ok ? '' : verification.error.map(sayFault).join('; ')).toMatch(sentence);
  });
});

test.each([
  ['', /^result\.json: expected a result file/],
  ['{"format":', /^result\.json: expected a result file/],
  ['[]', /^result\.json: expected a result file/],
  ['{"format":"first-face-result-1"}', /^result\.json › product: expected a result file/],
  ['FF1.AAAA.0', /^result\.json: expected a packed log/],
])('%j is refused in one sentence', async (content, sentence) => {
  const verification = await verify(content);
  expect(verification.ok ? [] : verification.error.map(sayFault)).toEqual([expect.stringMatching(sentence)]);
});

test('the version in a result file is the one of package.json', () => {
  const page = JSON.parse(readFileSync(new URL('../../../package.json', import.meta.url), 'utf8')) as {
    version: string;
  };
  expect(productVersion).toBe(page.version);
});
