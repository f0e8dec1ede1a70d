import { readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { firstMorning } from '../helpers/first-morning';
import { resultOf } from '../../src/scoring/result';
import { writeResultFile } from '../../src/session/result/file';
import { verifyText } from '../../src/session/result/verify';
import { sayFault } from '../../src/shared/fault';
import { ok } from '../../src/shared/result';
import { bots } from '../../src/sim/bots/bots';
import { playShift } from '../../src/sim/bots/play';
import { logOf } from '../../src/sim/log/log';

/** What a bot earns in Node. */
function played(
  name: string,
  seed: number,
): { readonly text: string; readonly score: number; readonly stateHash: string } {
  const bot = bots[name]?.(seed);
  if (bot === undefined) throw new Error(`There is no bot ${name}.`);
  const { shift } = playShift(firstMorning, seed, { mode: 'test', pace: 'normal', time: 1 }, bot);
  const result = resultOf(shift.inside);
  return {
    text: writeResultFile({ pack: firstMorning, log: logOf(shift), result }),
    score: result.score,
    stateHash: result.stateHash,
  };
}

async function replay(page: Page, name: string, text: string): Promise<void> {
  await page.goto('index.html');
  await page
    .getByLabel('Replay a file')
    .setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) });
}

for (const [bot, seed] of [
  ['expert', 3],
  ['gossip', 12],
  ['random', 41],
] as const) {
  test(`the same log gives the same state and score in Node and in Chromium: ${bot}, seed ${seed}`, async ({
    page,
  }) => {
    const { text, score, stateHash } = played(bot, seed);
    await replay(page, 'result.json', text);
    await expect(page.getByText('What it claims is what it earns')).toBeVisible();
    await expect(page.getByRole('status', { name: 'Score' })).toHaveText(String(score));
    await expect(page.getByRole('status', { name: 'State hash' })).toHaveText(stateHash);
  });
}

test('a result that was changed is refused in one sentence', async ({ page }) => {
  const { text, score } = played('rusher', 5);
  await replay(page, 'better.json', text.replace(`"score": ${score}`, `"score": ${Math.min(100, score + 10)}`));
  await expect(
    page.getByText(
      /better\.json › sum: expected a result file as it was written, found one that was changed or damaged since\./,
    ),
  ).toBeVisible();
});

test('anything else is refused in one sentence', async ({ page }) => {
  await replay(page, 'cat.json', '<img src=x onerror=alert(1)>');
  await expect(page.getByText(/cat\.json: expected a result file of First Face, format 1/)).toBeVisible();
});

test('what a person earned in Chromium, at whatever frame rate, is what the log earns in Node', async ({ page }) => {
  await page.goto('play.html?pack=first-morning&seed=7&mode=practice&pace=rush');
  await page.getByRole('button', { name: 'Begin the shift' }).click();
  const desk = page.getByRole('main', { name: 'Front desk' });
  await desk.getByRole('button', { name: /wait for what comes/i }).click();
  await desk.getByRole('button', { name: 'Serve' }).first().click();
  await desk.getByRole('button', { name: 'Greet' }).click();
  // A page that stutters: real time decides when acts are done, and nothing else.
  await page.evaluate(() => {
    const until = performance.now() + 900;
    while (performance.now() < until);
  });
  await desk.getByRole('button', { name: 'Greet' }).click();
  await page.waitForTimeout(700);
  await desk.getByRole('button', { name: 'Close', exact: true }).click();
  await desk.getByRole('button', { name: 'Help and more' }).click();
  await page.getByRole('menuitem', { name: /End the shift now/ }).click();
  const download = page.waitForEvent('download');
  await page
    .getByRole('button', { name: /download/i })
    .first()
    .click();
  const text = readFileSync(await (await download).path(), 'utf8');
  const verification = await verifyText(text, 'result.json', {
    ids: ['first-morning'],
    load: () => Promise.resolve(ok(firstMorning)),
  });
  if (!verification.ok) throw new Error(verification.error.map(sayFault).join('\n'));
  expect(verification.value).toMatchObject({ verified: true, divergence: [] });
  expect(verification.value.log.commands.map(({ act }) => act.verb)).toEqual([
    'wait',
    'serve',
    'greet',
    'greet',
    'close',
  ]);
});
