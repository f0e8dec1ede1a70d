import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { verifyText } from '../../src/session/result/verify';
import { ok } from '../../src/shared/result';
import { firstMorning } from '../helpers/first-morning';

const shelf = { ids: [firstMorning.page.id], load: () => Promise.resolve(ok(firstMorning)) };

for (const slower of [1, 6]) {
  test(`what a browser ${slower === 1 ? 'at full speed' : `slowed ${slower} times`} plays by the clock, Node replays to the same state and score`, async ({
    page,
    context,
  }) => {
    test.setTimeout(120_000);
    const protocol = await context.newCDPSession(page);
    await protocol.send('Emulation.setCPUThrottlingRate', { rate: slower });
    await page.goto('play.html?pack=first-morning&seed=11&mode=practice&pace=rush&time=1');
    await page.getByRole('button', { name: 'Begin the shift' }).click();
    await page.getByRole('button', { name: /Wait for what comes/ }).click();
    await page
      .getByRole('button', { name: /^Serve / })
      .first()
      .click();
    await page.getByRole('button', { name: 'Greet', exact: true }).click();
    await expect(page.getByRole('log', { name: 'What was said' }).locator('p').first()).toBeVisible();
    // Time passes by itself, as many looks at the clock as this browser finds time for.
    await expect(page.locator('time').first()).toHaveText(/8:0[6-9]|8:[1-5]\d|9:/, { timeout: 60_000 });
    await page.getByRole('button', { name: 'Close', exact: true }).click();
    await page.getByRole('button', { name: 'Help and more' }).click();
    await page.getByRole('menuitem', { name: /End the shift now/ }).click();
    const download = page.waitForEvent('download');
    await page.getByRole('banner').getByRole('button', { name: 'Download the result' }).click();
    const text = readFileSync(await (await download).path(), 'utf8');

    const verification = await verifyText(text, 'result.json', shelf);
    expect(verification.ok ? [] : verification.error).toEqual([]);
    if (!verification.ok) return;
    expect(verification.value.divergence).toEqual([]);
    expect(verification.value.verified).toBe(true);
    expect(verification.value.log.commands.map(({ act }) => act.verb)).toEqual(['wait', 'serve', 'greet', 'close']);
  });
}
